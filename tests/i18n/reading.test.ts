import { expect, test } from 'vitest';
import { readingsOf, textIn } from '#i18n';

test.each([
  ['接点を追加', 'せってんをついか', 'settenwotsuika'],
  ['ジャーニーを追加', 'じゃーにーをついか', 'janiwotsuika'],
  ['拡大', 'かくだい', 'kakudai'],
  ['社会の側面に注目', 'しゃかいのそくめんにちゅうもく', 'shakainosokumennichuumoku'],
  ['マップ全体を表示', 'まっぷぜんたいをひょうじ', 'mappuzentaiwohyouji'],
  ['フェーズ', 'ふぇーず', 'fezu'],
])('%s is read %s', (text, kana, roman) => {
  expect(readingsOf(text)).toEqual([kana, roman]);
});

test('nearly every command can be read, so that it is found while its name is being composed', () => {
  const names = Object.values(textIn('ja').commands);
  const unread = names.filter((name) => /\p{Script=Han}/u.test(readingsOf(name)[0]!));
  expect(unread.length / names.length).toBeLessThan(0.2);
});
