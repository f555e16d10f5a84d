import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markIn, outlineHtml, outlineText, readPasted, type PastedItem } from '#format';
import { inOrder, type JourneyMap } from '#model';
import { card, journey, label, map, phase, rating } from '../support/map-builder.ts';
import { hasSharedData, pastedItems, readContext, sharedData } from './support.ts';

const known = map('Map', phase('Onset', '', { kind: 'onset' }), phase('通院'));
const phases = inOrder(known.phases);

const itemsIn = (text: string, html = ''): readonly PastedItem[] => pastedItems({ text, html }, { phases }).items;

const shortly = (items: readonly PastedItem[]): string[] =>
  items.map(({ phase: name, fields }) => `${name ?? '–'} > ${fields.title}`);
const listed = (text: string): string[] => shortly(itemsIn(text));

describe('a list', () => {
  test.each([
    ['One line', ['– > One line']],
    ['- a\n* b\n+ c\n1. d\n2) e\n[x] f', ['– > a', '– > b', '– > c', '– > d', '– > e', '– > f']],
    [
      '・予約\n●受付\n①診察\n（2）会計\n3．薬局\n- [ ] 帰宅',
      ['– > 予約', '– > 受付', '– > 診察', '– > 会計', '– > 薬局', '– > 帰宅'],
    ],
    ['-1 degree\n1.5倍に増量\n*emphasis* here', ['– > -1 degree', '– > 1.5倍に増量', '– > *emphasis* here']],
    ['\n\n**Bold**\n\n---\n```\nlast\n', ['– > Bold', '– > last']],
  ])('loses its bullets and nothing else: %j', (text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  test('goes into the phases that its unindented lines name, whatever it is indented with', () => {
    expect(listed('Onset\n\thurts\n\tdoctor\n通院\n\u3000\u3000検査\n\u3000\u3000説明')).toEqual([
      'Onset > hurts',
      'Onset > doctor',
      '通院 > 検査',
      '通院 > 説明',
    ]);
    expect(listed('発症\n　痛む\nそのあと')).toEqual(['発症 > 痛む', '発症 > そのあと']);
    expect(listed('## Aware\n- ad\n- friend\n## Decide\n1. call')).toEqual([
      'Aware > ad',
      'Aware > friend',
      'Decide > call',
    ]);
    expect(listed('■気づき\n・広告\n■相談\n・電話')).toEqual(['気づき > 広告', '相談 > 電話']);
    expect(listed('【気づき】\n広告\n【相談】\n電話')).toEqual(['気づき > 広告', '相談 > 電話']);
    expect(listed('First\n  a\nSecond\n  b')).toEqual(['First > a', 'Second > b']);
  });

  test('whose indentation means no phases becomes one touchpoint a line', () => {
    expect(listed('Visit\n  blood test\n  talk\nHome')).toEqual([
      '– > Visit',
      '– > blood test',
      '– > talk',
      '– > Home',
    ]);
  });

  test('says more about a touchpoint further in', () => {
    const [item] = itemsIn('通院\n  検査\n    チャネル：病院 / 医療：−1\n    患者の声：こわい\n    採血もした');
    expect(item).toEqual({
      phase: '通院',
      journeys: [],
      wait: null,
      fields: { title: '検査', channel: 'hospital', furtherChannels: [], voice: 'こわい', description: '採血もした' },
      ratings: [{ aspect: 'medical', score: -1 }],
    });
  });

  test('cuts a line that is too long for a title, and keeps the rest', () => {
    const long = '長'.repeat(250);
    expect(itemsIn(long)[0]!.fields).toMatchObject({ title: '長'.repeat(200), description: '長'.repeat(50) });
  });
});

describe('a table', () => {
  const table =
    'Phase\tTouchpoint\tWhat happened\tChannel\tActors\tStage of change\tMedical score\tPain point\tBudget\n' +
    'Onset\tAche\t"two\nlines"\tPhone\tPatient, Nurse\tAction\t-2\tfear\t5\n\tCall\t\tFax\t\t\t\t\t';

  test('is read under the names of fields; merged cells repeat the phase, a column without a field is left out', () => {
    const [ache, call] = itemsIn(table);
    expect(ache).toEqual({
      phase: 'Onset',
      journeys: [],
      wait: null,
      fields: {
        title: 'Ache',
        description: 'two\nlines',
        channel: 'phone',
        furtherChannels: [],
        actors: ['patient', 'nurse'],
        stage: 'action',
        painPoint: 'fear',
      },
      ratings: [{ aspect: 'medical', score: -2 }],
    });
    expect(call).toMatchObject({ phase: 'Onset', fields: { title: 'Call', channel: 'Fax' }, ratings: [] });
  });

  test('is read from Japanese heads, from CSV, from Markdown and from the HTML of a word processor alike', () => {
    const html =
      '<html><style>td{}</style><table><tr><td><p>フェーズ</p></td><td>接点</td><td>心理の点数</td></tr><tr><td>通院</td><td>検査&amp;<br>採血</td><td>＋1</td></tr></table>';
    const forms: [string, string][] = [
      ['フェーズ\t接点\t心理の点数\n通院\t"検査&\n採血"\t＋1', ''],
      ['フェーズ,接点,心理の点数\n通院,"検査&\n採血",1', ''],
      ['フェーズ\n接点\n心理の点数', html],
    ];
    for (const [text, from] of forms) {
      expect(itemsIn(text, from)).toEqual([
        {
          phase: '通院',
          journeys: [],
          wait: null,
          fields: { title: '検査&', description: '採血' },
          ratings: [{ aspect: 'psychological', score: 1 }],
        },
      ]);
    }
    expect(listed('| Phase | Step |\n|---|:--:|\n| Onset | Ache |')).toEqual(['Onset > Ache']);
  });

  test('without heads takes the first column for titles, after one that names phases', () => {
    expect(listed('Ache\t3\nCall\t4')).toEqual(['– > Ache', '– > Call']);
    expect(listed('Onset\tAche\nOnset\tCall')).toEqual(['Onset > Ache', 'Onset > Call']);
  });

  test('may count its scores from 1 to 5, and call a phase a stage', () => {
    const { items, scales } = pastedItems({ text: 'Stage\tTask\tEmotion\nAware\tad\t1\nDecide\tcall\t5' });
    expect(scales).toEqual({ psychological: 'fiveStep' });
    expect(items.map((item) => [item.phase, item.ratings![0]!.score])).toEqual([
      ['Aware', -2],
      ['Decide', 2],
    ]);
  });

  test('is not seen in sentences with commas, nor in a list indented by tabs', () => {
    expect(listed('Hello, world\nWell, then')).toEqual(['– > Hello, world', '– > Well, then']);
    expect(listed('Onset\n\tache\n\tcall')).toEqual(['Onset > ache', 'Onset > call']);
  });
});

describe('what Tabiji copies', () => {
  const copied: JourneyMap = map(
    'Map',
    phase('Onset', 't1 t2', { kind: 'onset' }),
    phase('通院', 't3'),
    card('t1', {
      title: '痛む <b>"&',
      channel: 'home',
      actors: ['patient'],
      stage: 'action',
      voice: 'a\nb',
      moment: true,
    }),
    journey('J', 't1 > t2 > t3'),
    rating('t1', 'medical', -1.5),
    rating('t3', 'social', 1),
  );

  test.each([
    ['ja', 'Onset\n  痛む <b>"&\n    チャネル：自宅 / 医療：−1.5\n  t2\n通院\n  t3\n    社会：+1'],
    ['en', 'Onset\n  痛む <b>"&\n    Channel: Home / Medical: −1.5\n  t2\n通院\n  t3\n    Social: +1'],
  ] as const)('is an outline that reads back as the same touchpoints: %s', (language, text) => {
    expect(outlineText(copied, language)).toBe(text);
    const items = itemsIn(text);
    expect(shortly(items)).toEqual(['Onset > 痛む <b>"&', 'Onset > t2', '通院 > t3']);
    expect(items[0]).toMatchObject({ fields: { channel: 'home' }, ratings: [{ aspect: 'medical', score: -1.5 }] });
  });

  test.each(['ja', 'en'] as const)('is a table that reads back with all its columns: %s', (language) => {
    const html = outlineHtml(copied, language, 'map1 clip1');
    expect(markIn(html)).toBe('map1 clip1');
    expect(html).not.toContain('<b>');
    expect(itemsIn('', html)[0]).toMatchObject({
      phase: 'Onset',
      journeys: ['J'],
      fields: {
        title: '痛む <b>"&',
        channel: 'home',
        actors: ['patient'],
        stage: 'action',
        voice: 'a\nb',
        moment: true,
      },
      ratings: [{ aspect: 'medical', score: -1.5 }],
    });
  });
});

test('a Mermaid journey gives its tasks with their scores, a Tabiji file its map', () => {
  expect(listed('journey\n  section Onset\n    Ache: 1: Patient')).toEqual(['Onset > Ache']);
  expect(itemsIn('journey\n  section Onset\n    Ache: 1: Patient')[0]!.ratings).toMatchObject([
    { aspect: 'psychological', score: -2 },
  ]);
});

test.each([
  ['  \n ', 'emptyFile'],
  ['{ "nodes": [', 'notJson'],
  ['x'.repeat(5_000_001), 'tooLarge'],
])('what cannot be read is refused with the reason', (text, code) => {
  expect(readPasted({ text, html: '' }, phases, readContext())).toMatchObject({ ok: false, problem: { code } });
});

test.skipIf(!hasSharedData)(
  'journeys as people write them in Markdown give phases and steps (skipped where the shared data is absent)',
  () => {
    const text = readFileSync(join(sharedData, 'journey_tables/kazuvin_toi_cjm_ja.md'), 'utf8');
    const items = itemsIn(text);
    expect(new Set(items.map((item) => item.phase)).size).toBe(3);
    expect(items).toHaveLength(11);
    expect(items[0]!.fields.description).toContain('接点');
  },
);

test.each(['ja', 'en'] as const)('cards copied as a table lose nothing that a cell shows (%s)', (language) => {
  const told = {
    title: '初診',
    description: '待つ\n検査',
    voice: 'こわい',
    channel: 'clinic',
    furtherChannels: ['phone'],
    duration: { amount: 2, unit: 'weeks' },
    actors: ['doctor', '隣の人'],
    stage: 'action',
    engagement: 'partnership',
    mix: ['price', 'own idea'],
    purposes: ['education', 'own purpose'],
    moment: true,
    status: 'planned',
    painPoint: '長い',
    sources: 'a',
  } as const;
  const copied = map(
    'Clip',
    phase('通院', 't1 t2'),
    journey('Main', 't1 > t2'),
    label('Main-t1-t2', '', { amount: 3, unit: 'days' }),
    card('t1', told),
    rating('t1', 'medical', -1.5),
  );
  const [item] = itemsIn('', outlineHtml(copied, language, 'mark'));
  expect(item).toEqual({
    fields: told,
    phase: '通院',
    journeys: ['Main'],
    wait: { amount: 3, unit: 'days' },
    ratings: [{ aspect: 'medical', score: -1.5 }],
  });
});
