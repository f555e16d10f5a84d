import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blankMap, guessedEncoding, importers, readFile, serialise, type FileContext, type RowsReading } from '#format';
import { touchpointsInPlace } from '#model';
import { codes, entry, fixture, fixtureText, newMapIn, problemIn, readContext } from './support.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (name: string, text: string | Uint8Array, { isMapOpen = false }: Partial<FileContext> = {}) =>
  readFile({ name, bytes: typeof text === 'string' ? bytes(text) : text }, { ...readContext(), isMapOpen });
const opened = async (name: string, text: string | Uint8Array) => newMapIn(await open(name, text));

const map = serialise(blankMap('en', readContext()));
const ratings = '接点,点数,側面,メモ\r\n受診,-1,心理,待った\r\n';
const journey = 'journey\n  title Day\n  section S\n    A: 3: Me\n';

describe('a file', () => {
  it.each([
    ['a.tabiji.json', map, 'tabiji'],
    ['a.json', map, 'tabiji'],
    ['a.txt', map, 'tabiji'],
    ['a.mmd', map, 'tabiji'],
    ['a.mmd', journey, 'mermaid'],
    ['a.txt', journey, 'mermaid'],
    ['a', journey, 'mermaid'],
    ['a.json', journey, 'mermaid'],
    ['a.md', `# Notes\n\n\`\`\`mermaid\n${journey}\`\`\`\n`, 'mermaid'],
    ['a.md', `[a link](x)\n\n\`\`\`mermaid\n${journey}\`\`\`\n`, 'mermaid'],
    ['a.csv', ratings, 'ratings'],
    ['a.csv', 'Phase,Touchpoint\nBefore,Book', 'outline'],
    ['a', 'フェーズ\t接点名\n発症\t予約', 'outline'],
    ['a.md', '# Knee pain\n\n- Book\n- Wait', 'outline'],
    ['a.txt', 'Book\nWait', 'outline'],
    ['a.txt', ratings, 'ratings'],
    ['a', 'Score;Aspect;Title\n1;medical;ward', 'ratings'],
    ['a.md', '"Touch\tpoint"\tTouchpoint\tAspect\tScore\n', 'ratings'],
  ])('%s is read by what it holds', async (name, text, kind) => {
    expect(await open(name, text, { isMapOpen: true })).toMatchObject({ ok: true, value: { kind } });
  });

  it('of ratings is handed to the open map as it is, and told where it belongs if there is none', async () => {
    const file = { name: 'a.txt', bytes: bytes(ratings) };
    expect(await open(file.name, ratings, { isMapOpen: true })).toEqual({
      ok: true,
      value: { into: 'openMap', kind: 'ratings', file },
    });
    expect(problemIn(await open('a.txt', ratings))).toEqual({ code: 'belongsInMap', name: 'a.txt' });
  });

  it('named like a table is one of ratings where a map is open, so that its missing columns are named', async () => {
    expect(await open('a.csv', 'a,b\n1,2', { isMapOpen: true })).toMatchObject({ value: { kind: 'ratings' } });
  });

  it.each([
    ['a.json', 'nonsense', 'notJson'],
    ['a.tabiji.json', '{"format": "tabiji-map", ', 'notJson'],
    ['a.mmd', 'nonsense', 'noDiagram'],
    ['a.mmd', 'flowchart LR\n A --> B', 'otherDiagram'],
    ['a.txt', 'flowchart LR\n A --> B', 'otherDiagram'],
    ['a', 'A pie is not a diagram.\nPie is cake.', 'unknownFile'],
    ['a.csv', 'a,b\n1,2', 'unknownFile'],
    ['a.json', '', 'emptyFile'],
    ['a.png', '  ', 'emptyFile'],
  ])('%s with %j is refused: %s', async (name, text, code) => {
    expect(problemIn(await open(name, text)).code).toBe(code);
  });

  it('that is no text is refused, naming what can be opened', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48]);
    expect(problemIn(await open('a.json', png))).toEqual({
      code: 'unknownFile',
      name: 'a.json',
      supported: ['tabiji.json', 'json', 'mmd', 'mermaid', 'txt', 'md', 'markdown'],
    });
  });

  it('over 50 MB is refused before it is looked at', async () => {
    expect(problemIn(await open('a.bin', new Uint8Array(50_000_001))).code).toBe('tooLarge');
  });

  it('says how its bytes were read', async () => {
    // 「患者」 in Shift_JIS.
    const text = new Uint8Array([...bytes('journey\nsection S\n A: 3: '), 0x8a, 0xb3, 0x8e, 0xd2]);
    const { map: read, report } = await opened('journey.mmd', text);
    expect(entry(report, 'encodingGuessed')?.examples).toEqual(['Shift_JIS']);
    expect(Object.values(read.touchpoints)[0]?.actors).toEqual(['patient']);
  });

  it('is read in another encoding where a person says so', async () => {
    const text = new Uint8Array([...bytes('Phase,Touchpoint\nBefore,'), 0x8a, 0xb3, 0x8e, 0xd2]);
    expect(guessedEncoding(text)).toBe('shift_jis');
    expect(guessedEncoding(bytes('患者'))).toBeNull();
    const chosen = newMapIn(
      await readFile({ name: 'a.csv', bytes: text }, { ...readContext(), isMapOpen: false, encoding: 'windows-1252' }),
    );
    expect(Object.values(chosen.map.touchpoints)[0]?.title).toMatch(/Ò$/);
    expect(entry(chosen.report, 'encodingGuessed')).toBeUndefined();
  });

  it('gives its name to a diagram without a title', async () => {
    expect((await opened('My day.mmd', 'journey\n A: 3')).map.info.title).toBe('My day');
  });

  it('opens from the fixtures', async () => {
    const saved = readFileSync(fixture('saved-files/v1-small.tabiji.json'));
    expect((await opened('v1.tabiji.json', new Uint8Array(saved))).map.info.title).toBe('Knee pain');
    expect((await opened('x.md', fixtureText('mermaid/in-markdown.md'))).map.info.title).toBe('Day surgery');
  });
});

describe('a list or a table', () => {
  const table =
    'Knee pain\n\nPhase,Touchpoint,Emotion,Time to next,Path,Budget\nBefore,Book,4,2 weeks,Usual,9\nVisit,Talk,2,,Usual,\nBefore,Wait,good,,Other,';

  it('becomes a map of its own, with phases, journeys and scores as it names them', async () => {
    const { map: read, report, scales, table: found } = await opened('list.csv', table);
    expect(read.info.title).toBe('Knee pain');
    expect(Object.values(read.phases).map(({ title }) => title)).toEqual(['Before', 'Visit']);
    expect(touchpointsInPlace(read).map(({ title }) => title)).toEqual(['Book', 'Wait', 'Talk']);
    expect(Object.values(read.journeys).map(({ title, aspects }) => [title, aspects])).toEqual([
      ['Usual', ['psychological']],
      ['Other', ['psychological']],
    ]);
    expect(Object.values(read.links).map(({ duration }) => duration)).toEqual([{ amount: 2, unit: 'weeks' }]);
    expect(Object.values(read.ratings).map(({ score }) => score)).toEqual([1, -1]);
    expect(scales).toEqual({ psychological: 'fiveStep' });
    expect(entry(report, 'valueUnread')?.examples).toEqual(['Emotion: good (Wait)']);
    expect(found?.reading.columns).toEqual(['phase', 'title', 'psychological', 'toNext', 'journeys', null]);
  });

  it('counts scores as a person says', async () => {
    const file = { name: 'list.csv', bytes: bytes(table) };
    const scales = { psychological: 'tenStep' } as const;
    const { map: read } = newMapIn(await readFile(file, { ...readContext(), isMapOpen: false, scales }));
    expect(Object.values(read.ratings).map(({ score }) => score)).toEqual([-0.5, -1]);
  });

  it('takes its columns for what a person says', async () => {
    const file = { name: 'list.csv', bytes: bytes(table) };
    const read = async (columns: RowsReading['columns']) =>
      newMapIn(await readFile(file, { ...readContext(), isMapOpen: false, reading: { hasHeader: true, columns } }));
    const { map: swapped } = await read(['title', 'phase', null, null, null, null]);
    expect(touchpointsInPlace(swapped).map(({ title }) => title)).toEqual(['Before', 'Visit', 'Before']);
    expect(Object.keys((await read([null, null, null, null, null, null])).map.touchpoints)).toEqual([]);
  });

  it('without phases stands in one with a plain name, linked in its order', async () => {
    const { map: read, report } = await opened('朝の外来.txt', '・予約\n・受付\n・診察');
    expect(read.info.title).toBe('朝の外来');
    expect(Object.values(read.phases).map(({ title }) => title)).toEqual(['フェーズ']);
    expect(Object.keys(read.links)).toHaveLength(2);
    expect(codes(report)).toEqual(['titleGuessed', 'phaseMissing', 'linkedInOrder']);
  });
});

describe('the table of importers', () => {
  it('has an id, and endings without a dot that no other row has', () => {
    expect(new Set(importers.map(({ id }) => id)).size).toBe(importers.length);
    const endings = importers.flatMap(({ extensions }) => extensions);
    expect(new Set(endings).size).toBe(endings.length);
    expect(endings.every((extension) => /^[a-z0-9][a-z0-9.]*$/.test(extension))).toBe(true);
  });

  /** A file of each kind, by the importer's id. */
  const samples: Readonly<Record<string, string>> = {
    tabiji: map,
    mermaid: journey,
    ratings,
    outline: 'Phase,Touchpoint\nBefore,Book',
  };

  it.each(importers)('reads a file of the kind $id, told by its content alone', async ({ id }) => {
    expect(samples).toHaveProperty(id);
    expect(await open('', samples[id]!, { isMapOpen: true })).toMatchObject({ ok: true, value: { kind: id } });
  });
});
