import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMermaid } from '#format';
import { MAX_TOUCHPOINTS, inOrder, pathOf, ratingsByTouchpoint, touchpointsInPlace, type JourneyMap } from '#model';
import {
  codes,
  entry,
  fixture,
  fixtureText,
  hasSharedData,
  problemIn,
  readContext,
  sharedData,
  sound,
} from './support.ts';

const read = (text: string, fileName?: string) =>
  sound(readMermaid(text, { ...readContext(), ...(fileName === undefined ? {} : { fileName }) }));
const refused = (text: string) => problemIn(readMermaid(text, readContext()));

/** Phases with their touchpoints as `title (score) actors`. */
function outlineOf(map: JourneyMap): [string, string[]][] {
  const ratings = ratingsByTouchpoint(map);
  const touchpoints = touchpointsInPlace(map);
  return inOrder(map.phases).map((phase) => [
    phase.title,
    touchpoints
      .filter(({ phaseId }) => phaseId === phase.id)
      .map(({ id, title, actors }) => `${title} (${ratings.get(id)?.[0]?.score ?? '–'}) ${actors.join('+')}`.trim()),
  ]);
}

const pathIn = (map: JourneyMap): string[] => pathOf(map, Object.keys(map.journeys)[0]!).map(({ title }) => title);

describe('a Mermaid journey', () => {
  it('becomes phases, linked touchpoints and ratings', () => {
    const { map, report } = read(fixtureText('mermaid/knee-pain.mmd'));
    expect(map.info.title).toBe('From knee pain to a new knee');
    expect(outlineOf(map)).toEqual([
      ['Before', ['Knee hurts on the stairs (-1) patient', 'Asks a friend (0) patient+friend']],
      ['Diagnosis', ['Visit to the family doctor (1) patient+gp', 'X-ray (0) patient+radiographer+Robot arm']],
      ['Treatment', ['Waiting for the operation (-2) patient', 'Operation (2) patient+specialist+nurse']],
    ]);
    expect(inOrder(map.phases).map(({ kind }) => kind)).toEqual(['custom', 'diagnosis', 'treatment']);
    expect(pathIn(map)).toEqual(touchpointsInPlace(map).map(({ title }) => title));
    expect(Object.values(map.journeys)).toMatchObject([
      { title: 'From knee pain to a new knee', aspects: ['psychological'] },
    ]);
    expect(Object.values(map.ratings)[0]).toMatchObject({
      aspect: 'psychological',
      perspective: 'patient',
      evidence: 'assumption',
    });
    expect(report).toEqual([
      { code: 'scoresAsFeeling', count: 6, examples: [] },
      { code: 'linkedInOrder', count: 5, examples: [] },
    ]);
  });

  it('may be Japanese, with full-width digits, colons, commas and spaces', () => {
    const { map, report } = read(fixtureText('mermaid/hiza-itami.mmd').replaceAll('\n', '\r\n'));
    expect(map.info).toMatchObject({
      title: '膝の痛みから人工関節まで',
      description: '膝の旅路\n痛みの始まりから、\n手術のあとの暮らしまで。',
    });
    expect(outlineOf(map)).toEqual([
      ['気づき', ['階段で膝が痛む (-1) patient', '友人に聞く (0) patient+friend']],
      ['診断', ['かかりつけ医を受診 (1) patient+gp']],
      ['治療', []],
      ['気づき', ['痛みが戻る (-1.5) patient']],
    ]);
    expect(codes(report)).toEqual(['commentsDropped', 'scoresAsFeeling', 'linkedInOrder']);
  });

  it('may be untidy; everything lost or guessed is said', () => {
    const { map, report } = read(fixtureText('mermaid/untidy.mmd'));
    expect(map.info.title).toBe('An untidy day');
    expect(outlineOf(map)).toEqual([
      ['Phase', ['Wakes up (1) patient']],
      [
        'Morning #1 ; start',
        [
          'Take meds: 8:00 (0) patient+nurse',
          'Lunch at 12:30 (1) patient',
          'Breakfast in bed (2)',
          'No score at all (–)',
          'Feels odd (–) patient',
          'Feels great (2) patient',
          'Feels bad (-2) patient',
          'Half way (-0.5) patient',
          'Ratio: a (-1)',
          'Waits; then leaves (-1) patient',
          'Calls (0) patient',
          'Is called back (1) patient+nurse',
          'Room # 3 (1) patient',
        ],
      ],
      ['Phase', ['(0) patient']],
    ]);
    expect(report).toEqual([
      { code: 'settingsDropped', count: 2, examples: [] },
      { code: 'commentsDropped', count: 3, examples: [] },
      { code: 'colonInName', count: 2, examples: ['Take meds: 8:00', 'Ratio: a'] },
      { code: 'sectionMissing', count: 2, examples: [] },
      { code: 'scoreMissing', count: 1, examples: ['No score at all'] },
      { code: 'scoreNotNumber', count: 1, examples: ['Feels odd: very'] },
      { code: 'scoreChanged', count: 2, examples: ['Feels great: 7', 'Feels bad: 0'] },
      { code: 'scoresAsFeeling', count: 13, examples: [] },
      { code: 'linkedInOrder', count: 14, examples: [] },
    ]);
  });

  it('is found in Markdown, the first one that is no mere example', () => {
    const { map, report } = read(fixtureText('mermaid/in-markdown.md'));
    expect(map.info.title).toBe('Day surgery');
    expect(outlineOf(map).map(([title, items]) => [title, items.length])).toEqual([
      ['Arrival', 2],
      ['Home', 1],
    ]);
    expect(entry(report, 'diagramsDropped')?.count).toBe(2);
    expect(entry(report, 'proseDropped')?.count).toBe(11);
  });

  it('may have a byte order mark, tabs and any case', () => {
    const { map } = read('\ufeffJOURNEY\n\tTITLE Day\n\tSection One\n\t\tA:\t4:\tMe');
    expect(map.info.title).toBe('Day');
    expect(outlineOf(map)).toEqual([['One', ['A (1) Me']]]);
  });

  it.each([
    ['A: 3', 'A (0)'],
    ['A : 3 : Me , You', 'A (0) Me+You'],
    ['A:5:Me', 'A (2) Me'],
    ['Take meds: 8:00: 3: Me', 'Take meds: 8:00 (0) Me'],
    ['Take meds: 8: 3: Me', 'Take meds: 8 (0) Me'],
    ['Arrive at 9:30', 'Arrive at 9:30 (–)'],
    ['Lunch: with soup: 4', 'Lunch: with soup (1)'],
    ['Rate: 5: stars: 3: Me', 'Rate (2) stars: 3: Me'],
    ['A: 3: Me: 5', 'A (0) Me: 5'],
    ['Say #quot;yes#quot; #58; now: 4', 'Say "yes" : now (1)'],
    ['A#mdash;b &#8212; #x2014; caf#eacute; #frac12; &Omega; #nothing;: 4', 'A—b — — café ½ Ω #nothing; (1)'],
    ['Tea &amp; talk: 4', 'Tea & talk (1)'],
    ['A #unknown; B: 4', 'A #unknown; B (1)'],
    ['Plan #2: 4: Me', 'Plan #2 (1) Me'],
    ['title: 4: Me', 'title (1) Me'],
    ['sections: 4: Me', 'sections (1) Me'],
    ['A: -3: Me', 'A (-2) Me'],
    ['A: 3.3: Me', 'A (0.5) Me'],
    ['A: : Me', 'A (–) Me'],
    ['A: 3: Me;', 'A (0) Me'],
    ['A: 3: Me,, You,', 'A (0) Me+You'],
    ['A: 3: Patient, 患者, ＰＡＴＩＥＮＴ', 'A (0) patient'],
    ['A: 3 %% why', 'A (0)'],
    ['A: 3 # why', 'A (0)'],
  ])('takes the task %j for %j', (line, expected) => {
    expect(outlineOf(read(`journey\nsection S\n  ${line}`).map)).toEqual([['S', [expected]]]);
  });

  it('takes its title from its statement, its front matter, its description or its file', () => {
    const task = 'section S\n A: 3';
    const titled = (text: string, name?: string) => read(text, name).map.info.title;
    expect(titled(`---\ntitle: Matter\n---\njourney\ntitle Own\n${task}`, 'File.mmd')).toBe('Own');
    expect(titled(`---\ntitle: 'Matter'\n---\njourney\n${task}`, 'File.mmd')).toBe('Matter');
    expect(titled(`journey\naccTitle: Told\n${task}`, 'File.mmd')).toBe('Told');
    expect(titled(`journey\ntitle: Colon\n${task}`)).toBe('Colon');

    const guessed = read(`journey\n${task}`, 'folder/My day.mmd');
    expect(guessed.map.info.title).toBe('My day');
    expect(entry(guessed.report, 'titleGuessed')?.examples).toEqual(['My day']);
    const untitled = read(`journey\n${task}`);
    expect(untitled.map.info.title).toBe('');
    expect(entry(untitled.report, 'titleGuessed')?.examples).toEqual([]);
    expect(Object.values(untitled.map.journeys)[0]?.title).toBe('Journey');
  });

  it('names a phase without a name in the language of the text', () => {
    expect(outlineOf(read('journey\n 受診: 3').map)[0]![0]).toBe('フェーズ');
    expect(outlineOf(read('journey\n Visit: 3').map)[0]![0]).toBe('Phase');
  });

  it('may end its lines in any way', () => {
    const { map } = read(['journey', 'section S', 'A: 3', 'B: 4'].join('\u0085'));
    expect(touchpointsInPlace(map).map(({ title }) => title)).toEqual(['A', 'B']);
    expect(pathIn(read('journey\vsection S\vA: 3\vB: 4').map)).toEqual(['A', 'B']);
  });

  it('may be no more than sections', () => {
    expect(outlineOf(read('journey\n section A\n section B').map)).toEqual([
      ['A', []],
      ['B', []],
    ]);
  });

  it('keeps its tasks where a description is left open', () => {
    expect(outlineOf(read('journey\naccDescr {\n section S\n A: 3').map)).toEqual([['S', ['A (0)']]]);
  });

  it('cuts what is too long, and says so', () => {
    const { map, report } = read(`journey\n section S\n ${'長'.repeat(300)}: 3: ${'x'.repeat(300)}`);
    expect(touchpointsInPlace(map)[0]!.title).toHaveLength(200);
    expect(touchpointsInPlace(map)[0]!.actors[0]).toHaveLength(200);
    expect(entry(report, 'textCleaned')?.count).toBe(2);
  });
});

describe('refuses', () => {
  it.each([
    'flowchart LR\n A --> B',
    'graph TD;',
    'sequenceDiagram\n A->>B: hi',
    'gantt\n title A',
    'timeline\n title A',
    'stateDiagram-v2\n',
  ])('another diagram by its kind: %j', (text) => {
    const kind = /^[a-zA-Z]+/.exec(text)![0];
    expect(refused(text)).toEqual({ code: 'otherDiagram', kind });
    expect(refused(`# Notes\n\n\`\`\`mermaid\n${text}\n\`\`\`\n`)).toEqual({ code: 'otherDiagram', kind });
  });

  it('what holds no diagram, or an empty one', () => {
    expect(refused('')).toEqual({ code: 'emptyFile' });
    expect(refused(' \n\n')).toEqual({ code: 'emptyFile' });
    expect(refused('# Notes\n\nNothing here.')).toEqual({ code: 'noDiagram' });
    expect(refused('```mermaid\n```')).toEqual({ code: 'noDiagram' });
    expect(refused('journey')).toEqual({ code: 'emptyDiagram' });
    expect(refused('journey\n title Only a title\n %% and this')).toEqual({ code: 'emptyDiagram' });
  });

  it('more tasks than a map holds', () => {
    const count = MAX_TOUCHPOINTS + 1;
    expect(refused(`journey\nsection S\n${'A: 3: Me\n'.repeat(count)}`)).toEqual({
      code: 'tooManyTouchpoints',
      count,
      limit: MAX_TOUCHPOINTS,
    });
  });

  it.each([
    ['semicolons', `journey\nA: 3${';b'.repeat(500_000)}`],
    ['directives', `${'%%{}%%'.repeat(300_000)}\njourney\nA: 3`],
    ['open directives', `journey\nA: 3\n${'%%{\n'.repeat(300_000)}`],
    ['open descriptions', `journey\nA: 3\n${'accDescr {\n'.repeat(100_000)}`],
    ['spaces', `journey\nA${' '.repeat(500_000)}B: 3`],
    ['hashes', `journey\nA${' #'.repeat(200_000)}: 3`],
    ['front matter', `---\n${'a: b\n'.repeat(300_000)}---\njourney\nA: 3`],
  ])('no text made to take forever: %s', (_, text) => {
    // Processor time, which is no longer where much else runs.
    const start = process.cpuUsage();
    readMermaid(text, readContext());
    expect(process.cpuUsage(start).user / 1_000_000, 'seconds').toBeLessThan(5);
  });
});

/** Counts tasks and sections in another way than the reader does. */
function plainCount(text: string): { sections: number; tasks: number } {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return {
    sections: lines.filter((line) => line.startsWith('section ')).length,
    tasks: lines.filter((line) => /.: *[1-5] *(:|$)/.test(line)).length,
  };
}

function expectCounts(file: string): void {
  const text = readFileSync(file, 'utf8');
  const { map, report } = read(text, file);
  const { sections, tasks } = plainCount(text);
  expect(Object.keys(map.phases)).toHaveLength(sections);
  expect(Object.keys(map.touchpoints)).toHaveLength(tasks);
  expect(Object.keys(map.ratings)).toHaveLength(tasks);
  expect(Object.keys(map.links)).toHaveLength(tasks - 1);
  expect(map.info.title).not.toBe('');
  const lost = codes(report).filter((code) => !['scoresAsFeeling', 'linkedInOrder', 'settingsDropped'].includes(code));
  expect(lost).toEqual([]);
}

const own = readdirSync(fixture('mermaid')).filter((name) => name.startsWith('mermaid_'));
const shared = hasSharedData ? readdirSync(join(sharedData, 'mermaid')) : [];

it.each(own)('opens Mermaid’s own example %s', (name) => expectCounts(fixture(`mermaid/${name}`)));

describe.skipIf(!hasSharedData)('other people’s journeys (skipped where the shared data is absent)', () => {
  it('are twenty', () => expect(shared).toHaveLength(20));
  it.each(shared)('open whole: %s', (name) => expectCounts(join(sharedData, 'mermaid', name)));
});
