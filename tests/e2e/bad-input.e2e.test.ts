import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { serialise } from '#format';
import { journey, map, phase } from '../support/map-builder.ts';
import { jsonFile, openMapFile, visit } from './pages/index.ts';
import { svgFacts } from './pictures.ts';
import type { GivenFile } from './support.ts';

const kept = map('Kept', phase('Before', 'a1'), phase('After', 'b1'), journey('Main', 'a1 > b1'));

const text = (name: string, content: string | Uint8Array): GivenFile => ({ name, mimeType: '', content });
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const newer = serialise(kept).replace('"version": 1', '"version": 99');

const refused: readonly { file: GivenFile; en: RegExp; ja: RegExp }[] = [
  { file: text('empty.json', ''), en: /nothing in this file/, ja: /内容がありません/ },
  {
    file: text('photo.png', png),
    en: /“photo.png” is not a kind of file that Tabiji can open.*\.json/s,
    ja: /「photo.png」はTabijiで開ける種類のファイルではありません/,
  },
  {
    file: text('photo.json', png),
    en: /not valid JSON|not text of a kind|not a kind of file/,
    ja: /JSONとして読めません|読める種類のテキストではありません|種類のファイルではありません/,
  },
  {
    file: text('other.json', '{"type":"FeatureCollection","features":[]}'),
    en: /not a Tabiji map/,
    ja: /Tabijiのマップでは(?:なく|ありません)/,
  },
  {
    file: text('cut.tabiji.json', serialise(kept).slice(0, 400)),
    en: /line \d+, column \d+ on it is not valid JSON/,
    ja: /\d+行目の\d+文字目から、JSONとして読めません/,
  },
  {
    file: text('newer.tabiji.json', newer),
    en: /newer Tabiji \(file version 99; this one knows up to 1\)/,
    ja: /ファイルの版は99、ここで読めるのは1まで/,
  },
  {
    file: text('flow.mmd', 'flowchart LR\n  A --> B\n'),
    en: /Mermaid diagram of the kind “flowchart”/,
    ja: /「flowchart」という種類のMermaid図/,
  },
  {
    file: text('deep.json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    en: /nested more than \d+ levels/,
    ja: /入れ子が\d+段を超えています/,
  },
  {
    file: text('note.mmd', 'A text about something else.\n'),
    en: /No Mermaid journey was found/,
    ja: /ジャーニー図が見つかりません/,
  },
];

const MESSY = fileURLToPath(new URL('../../../shared/data/messy/', import.meta.url));
const messy = ['json', 'xss']
  .map((folder) => `${MESSY}${folder}`)
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => text(name, readFileSync(`${folder}/${name}`))));
if (messy.length === 0) console.warn(`${MESSY} is not there, so its files are not tried.`);

test.each(['en', 'ja'] as const)(
  'what is no map, or a messy or a huge one, is refused in words that say why, and nothing is changed (%s)',
  async (language) => {
    const { page, library, importing } = await visit({ language, maps: [kept] });
    await library.ready();
    await library.openFiles(...refused.map(({ file }) => file));
    for (const { file, ...words } of refused) {
      const said = await importing.refusal(file.name);
      expect(said, file.name).toMatch(words[language]);
      expect(said, file.name).toMatch(/Nothing was changed|何も変更していません/);
    }
    if (language === 'en') {
      await library.drop({ name: 'huge.json', content: 60_000_000 });
      expect(await importing.refusal('huge.json')).toMatch(/too large \(60 MB; the limit is/);
      if (messy.length > 0) await library.openFiles(...messy);
      for (const { name } of messy) expect((await importing.refusal(name)).length, name).toBeGreaterThan(60);
      await page.reload();
      await library.ready();
    }
    expect(await library.titles()).toEqual(['Kept']);
  },
);

const attacks = [
  '<img src=x onerror="window.attacked=1">',
  '</text><script>window.attacked=1</script>',
  '<svg onload="window.attacked=1">',
  'javascript:window.attacked=1',
  '"><iframe srcdoc="<script>parent.attacked=1</script>">',
  '&lt;script&gt; &amp; \u202ereversed',
];

test('texts that look like code are shown as texts, on every screen and in every file', async () => {
  const built = map(
    '<img src=x onerror="window.attacked=1">',
    phase('<b>Before</b>', 'p0 p1 p2 p3 p4 p5'),
    journey('<script>window.attacked=1</script>', 'p0 > p1 > p2 > p3 > p4 > p5'),
  );
  const touchpoints = Object.fromEntries(
    Object.values(built.touchpoints).map((each, index) => [
      each.id,
      {
        ...each,
        title: attacks[index]!,
        description: attacks[index]!,
        voice: attacks[index]!,
        channel: attacks[index]!,
      },
    ]),
  );
  const screens = await visit();
  const { page, library, editor, exporting } = screens;
  await openMapFile(screens, jsonFile(serialise({ ...built, touchpoints })));
  await editor.hasCards(6);
  await editor.select('javascript:window.attacked=1');
  const drawing = await svgFacts(page, await exporting.save('SVG'));
  expect([drawing.isSound, drawing.foreign]).toEqual([true, []]);
  const { name } = await exporting.save('JSON');
  expect(name).toMatch(/^[^<>"/\\|?*:]+\.tabiji\.json$/);
  await editor.toLibrary();
  await library.link('<img src=x onerror="window.attacked=1">').waitFor();
  expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
});
