import { expect, test } from 'vitest';
import { readingsOf, textIn } from '#i18n';

test.each([
  ['接点を追加', 'せってんをついか', 'settenwotsuika', 'settenwotuika'],
  ['ジャーニーを追加', 'じゃーにーをついか', 'janiwotsuika', 'zyaniwotuika'],
  ['拡大', 'かくだい', 'kakudai'],
  ['社会の側面に注目', 'しゃかいのそくめんにちゅうもく', 'shakainosokumennichuumoku', 'syakainosokumennityuumoku'],
  ['マップにエッチ', 'まっぷにえっち', 'mappunietchi', 'mappunietti'],
  ['フェーズふつう', 'ふぇーずふつう', 'fezufutsuu', 'fezuhutuu'],
  ['マップ全体を表示', 'まっぷぜんたいをひょうじ', 'mappuzentaiwohyouji', 'mappuzentaiwohyouzi'],
  ['フェーズ', 'ふぇーず', 'fezu'],
])('%s is read %s', (text, ...readings) => {
  expect(readingsOf(text)).toEqual(readings);
});

test('every command can be read, so that it is found while its name is being composed', () => {
  const names = Object.values(textIn('ja').commands);
  expect(names.filter((name) => /\p{Script=Han}/u.test(readingsOf(name)[0]!))).toEqual([]);
});
