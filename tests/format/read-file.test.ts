import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blankMap, formats, readFile, serialise } from '#format';
import { entry, fixture, fixtureText, problemIn, readContext, sound } from './support.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (name: string, text: string | Uint8Array) =>
  readFile({ name, bytes: typeof text === 'string' ? bytes(text) : text }, readContext());

const map = serialise(blankMap('en', readContext()));
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
  ])('%s is read by what it holds', (name, text, kind) => {
    expect(sound(open(name, text)).kind).toBe(kind);
  });

  it.each([
    ['a.json', 'nonsense', 'notJson'],
    ['a.tabiji.json', '{"format": "tabiji-map", ', 'notJson'],
    ['a.mmd', 'nonsense', 'noDiagram'],
    ['A.MD', 'nonsense', 'noDiagram'],
    ['a.mmd', 'flowchart LR\n A --> B', 'otherDiagram'],
    ['a.txt', 'flowchart LR\n A --> B', 'otherDiagram'],
    ['a.txt', 'A pie is not a diagram.\nPie is cake.', 'unknownFile'],
    ['a.csv', 'a,b\n1,2', 'unknownFile'],
    ['a.json', '', 'emptyFile'],
    ['a.png', '  ', 'emptyFile'],
  ])('%s with %j is refused: %s', (name, text, code) => {
    expect(problemIn(open(name, text)).code).toBe(code);
  });

  it('that is no text is refused, naming what can be opened', () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48]);
    expect(problemIn(open('a.json', png))).toEqual({
      code: 'unknownFile',
      name: 'a.json',
      supported: ['tabiji.json', 'json', 'mmd', 'mermaid', 'md', 'markdown'],
    });
  });

  it('over 50 MB is refused before it is looked at', () => {
    expect(problemIn(open('a.bin', new Uint8Array(50_000_001))).code).toBe('tooLarge');
  });

  it('says how its bytes were read', () => {
    // 「患者」 in Shift_JIS.
    const text = new Uint8Array([...bytes('journey\nsection S\n A: 3: '), 0x8a, 0xb3, 0x8e, 0xd2]);
    const { map: read, report } = sound(open('journey.mmd', text));
    expect(entry(report, 'encodingGuessed')?.examples).toEqual(['Shift_JIS']);
    expect(Object.values(read.touchpoints)[0]?.actors).toEqual(['patient']);
  });

  it('gives its name to a diagram without a title', () => {
    expect(sound(open('My day.mmd', 'journey\n A: 3')).map.info.title).toBe('My day');
  });

  it('opens from the fixtures', () => {
    const saved = readFileSync(fixture('saved-files/v1-small.tabiji.json'));
    expect(sound(open('v1.tabiji.json', new Uint8Array(saved))).map.info.title).toBe('Knee pain');
    expect(sound(open('x.md', fixtureText('mermaid/in-markdown.md'))).map.info.title).toBe('Day surgery');
  });
});

describe('the table of formats', () => {
  it('has an id, endings without a dot and something to do in every row', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    const endings = formats.flatMap(({ extensions }) => extensions);
    expect(new Set(endings).size).toBe(endings.length);
    for (const { extensions, read, write } of formats) {
      expect(extensions.every((extension) => /^[a-z0-9.]+$/.test(extension) && !extension.startsWith('.'))).toBe(true);
      expect(read ?? write).toBeDefined();
    }
  });

  it('reads back what it writes', () => {
    const blank = blankMap('ja', readContext());
    for (const { read, write } of formats) {
      const written = write?.(blank);
      if (written === undefined || read === undefined || !written.ok) continue;
      expect(sound(read({ name: 'x', text: written.value }, readContext())).map).toEqual(blank);
    }
  });
});
