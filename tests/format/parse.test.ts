import { describe, expect, it } from 'vitest';
import { blankMap, parse, serialise, templateToMap } from '#format';
import { templates } from '#knowledge';
import { MAX_TOUCHPOINTS, inOrder, touchpointsInPlace, type JourneyMap } from '#model';
import { codes, entry, problemIn, readContext, sound } from './support.ts';

type Loose = Record<string, unknown>;
type LooseFile = Record<string, Loose[]> & { info: Loose; version: unknown };

/** The file of a small map, to be spoilt. */
function file(spoil: (file: LooseFile) => void = () => {}): string {
  const value = JSON.parse(serialise(small())) as LooseFile;
  spoil(value);
  return JSON.stringify(value);
}

function small(): JourneyMap {
  const template = templates[0]!;
  return templateToMap({ ...template, touchpoints: template.touchpoints.slice(0, 4) }, 'en', readContext());
}

const read = (spoil: (file: LooseFile) => void) => sound(parse(file(spoil), readContext()));
const refused = (text: string | Uint8Array) => problemIn(parse(text, readContext()));

describe('refuses', () => {
  it.each([
    ['{"format": "tabiji-map",\n  "version": 1,}', 2, 16],
    ['{"a": 1}\n\n x', 3, 2],
    ['{"a": "\n"}', 1, 8],
    ['{"a": [1, 2', 1, 12],
    ['{"a": 01}', 1, 8],
    ['hello', 1, 1],
  ])('%j as no JSON, with line and column', (text, line, column) => {
    expect(refused(text)).toEqual({ code: 'notJson', line, column });
  });

  it('what is nested too deep, however deep', () => {
    expect(refused(`{"a":${'['.repeat(64)}`)).toEqual({ code: 'tooDeep', line: 1, column: 69, limit: 64 });
    expect(refused('['.repeat(1_000_000))).toMatchObject({ code: 'tooDeep' });
    expect(refused('{"a":'.repeat(1_000_000))).toMatchObject({ code: 'tooDeep' });
    expect(refused(`{"a":${'['.repeat(63)}${']'.repeat(63)}}`)).toMatchObject({ code: 'notAMap' });
  });

  it('files over 50 MB', () => {
    const limit = 50_000_000;
    expect(refused(new Uint8Array(limit + 1))).toEqual({ code: 'tooLarge', bytes: limit + 1, limit });
    expect(refused(' '.repeat(limit + 1))).toEqual({ code: 'tooLarge', bytes: limit + 1, limit });
  });

  it('nothing at all', () => {
    expect(refused('')).toEqual({ code: 'emptyFile' });
    expect(refused('\ufeff \n')).toEqual({ code: 'emptyFile' });
  });

  it.each([
    ['[]', null],
    ['{}', null],
    ['"tabiji-map"', null],
    ['null', null],
    ['{"format": "other-map", "version": 1}', 'other-map'],
    ['{"format": 5}', null],
    ['{"resourceType": "Bundle"}', 'FHIR'],
    ['{"type": "excalidraw", "version": 2, "elements": []}', 'Excalidraw'],
    ['{"nodes": [], "edges": []}', 'JSON Canvas'],
  ])('%s as no map', (text, looksLike) => {
    expect(refused(text)).toEqual({ code: 'notAMap', looksLike });
  });

  it('a newer version by its number, and no version at all', () => {
    expect(refused(file((map) => (map.version = 2)))).toEqual({ code: 'newerVersion', version: 2, supported: 1 });
    for (const version of [0, -1, 1.5, '1', null, undefined]) {
      expect(refused(file((map) => (map.version = version)))).toEqual({ code: 'badVersion' });
    }
  });

  it('tables that are no lists', () => {
    expect(refused(file((map) => Object.assign(map, { links: {} })))).toEqual({ code: 'notAList', table: 'links' });
    expect(refused(file((map) => Object.assign(map, { phases: null })))).toEqual({ code: 'notAList', table: 'phases' });
  });

  it('more touchpoints than a map holds', () => {
    const count = MAX_TOUCHPOINTS + 1;
    expect(refused(file((map) => Object.assign(map, { touchpoints: Array(count).fill({}) })))).toEqual({
      code: 'tooManyTouchpoints',
      count,
      limit: MAX_TOUCHPOINTS,
    });
  });
});

describe('mends and reports', () => {
  it('a duration that says only half of it is none; one that is too long is as long as can be', () => {
    const { map, report } = read((spoilt) => {
      spoilt['touchpoints']![0]!['duration'] = { amount: 2, unit: 'weeks' };
      spoilt['touchpoints']![1]!['duration'] = { amount: 2 };
      spoilt['touchpoints']![2]!['duration'] = { amount: 1e9, unit: 'days' };
      spoilt['links']![0]!['duration'] = 'two weeks';
      spoilt['links']![1]!['duration'] = { amount: -3, unit: 'days' };
    });
    expect(Object.values(map.touchpoints).map(({ duration }) => duration)).toEqual([
      { amount: 2, unit: 'weeks' },
      null,
      { amount: 1e6, unit: 'days' },
      null,
    ]);
    expect(
      Object.values(map.links)
        .slice(0, 2)
        .map(({ duration }) => duration),
    ).toEqual([null, { amount: 0, unit: 'days' }]);
    expect(report.filter(({ code }) => code === 'fieldType')).toEqual([
      { code: 'fieldType', table: 'touchpoints', count: 1, examples: ['duration'] },
      { code: 'fieldType', table: 'links', count: 1, examples: ['duration'] },
    ]);
  });

  it('rows with an id that is there already', () => {
    const { map, report } = read((spoilt) =>
      spoilt['links']!.push({ ...spoilt['links']![0] }, { ...spoilt['links']![0] }),
    );
    expect(map).toEqual(small());
    expect(report).toEqual([{ code: 'idDuplicate', table: 'links', count: 2, examples: [] }]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'prototype', '', 'a b', 'é', 'x'.repeat(65), 7])(
    'the id %j, with what refers to it',
    (id) => {
      const before = small();
      const { map, report } = read((spoilt) => {
        const old = spoilt['touchpoints']![0]!['id'];
        spoilt['touchpoints']![0]!['id'] = id;
        for (const row of [...spoilt['links']!, ...spoilt['ratings']!, ...spoilt['opportunities']!]) {
          for (const [key, value] of Object.entries(row)) {
            if (value === old) row[key] = id;
            if (Array.isArray(value)) row[key] = value.map((each) => (each === old ? id : each));
          }
        }
      });
      expect(report).toMatchObject([{ code: 'idReplaced', table: 'touchpoints', count: 1 }]);
      expect(Object.values(map.links)).toHaveLength(Object.values(before.links).length);
      expect(Object.values(map.ratings)).toHaveLength(Object.values(before.ratings).length);
      expect(touchpointsInPlace(map).map(({ title }) => title)).toEqual(
        touchpointsInPlace(before).map(({ title }) => title),
      );
      const [first] = touchpointsInPlace(map);
      expect(Object.values(map.opportunities).some(({ touchpointIds }) => touchpointIds.includes(first!.id))).toBe(
        true,
      );
      expect(Object.prototype).not.toHaveProperty('title');
    },
  );

  it('fields named __proto__ without ever writing through them', () => {
    const text = file().replace('"description"', '"__proto__": {"polluted": true}, "description"');
    const { report, map } = sound(parse(text, readContext()));
    expect(entry(report, 'fieldUnknown')?.examples).toEqual(['info.__proto__']);
    expect(({} as Loose)['polluted']).toBeUndefined();
    expect((map.info as unknown as Loose)['polluted']).toBeUndefined();
  });

  it('links to nowhere, to themselves and twice', () => {
    const { map, report } = read((spoilt) => {
      const [link] = spoilt['links']!;
      spoilt['links']!.push(
        { ...link, id: 'nowhere', target: 'gone' },
        { ...link, id: 'self', target: link!['source'] },
        { ...link, id: 'twice' },
        { ...link, id: 'no-journey', journeyId: 'valueOf' },
      );
    });
    expect(map).toEqual(small());
    expect(report.map(({ code, count }) => [code, count])).toEqual([
      ['danglingReference', 2],
      ['selfLink', 1],
      ['doubleLink', 1],
    ]);
  });

  it('by the names that people know, never by ids', () => {
    const link = Object.values(small().links)[0]!;
    const [from, to] = [link.source, link.target].map((id) => small().touchpoints[id]!.title);
    const { report } = read((spoilt) => {
      spoilt['links']!.push(
        { ...link, id: 'nowhere', target: 'gone' },
        { ...link, id: 'lost', source: 'gone', target: 'gone' },
        { ...link, id: 'twice' },
      );
      spoilt['ratings']!.push(
        { ...spoilt['ratings']![0], id: 'sad', aspect: 'sad', reason: '' },
        { ...spoilt['ratings']![0], id: 'high', touchpointId: link.source, score: 9, reason: '' },
      );
    });
    expect(entry(report, 'danglingReference')?.examples).toEqual([from]);
    expect(entry(report, 'doubleLink')?.examples).toEqual([`${from} → ${to}`]);
    expect(entry(report, 'recordIncomplete')?.examples).toEqual([]);
    expect(entry(report, 'number')?.examples).toEqual([from]);
  });

  it('touchpoints in no phase', () => {
    const first = inOrder(small().phases)[0]!;
    const { map, report } = read((spoilt) => {
      for (const row of spoilt['touchpoints']!) row['phaseId'] = row['phaseId'] === first.id ? first.id : 'gone';
    });
    expect(Object.values(map.touchpoints).every(({ phaseId }) => phaseId === first.id)).toBe(true);
    expect(codes(report)).toEqual(['danglingPhase']);
  });

  it('numbers out of range', () => {
    const text = file((spoilt) => {
      Object.assign(spoilt['ratings']![0]!, { score: 9, weight: -3 });
      Object.assign(spoilt['touchpoints']![0]!, { x: -5, y: 1e300 });
      Object.assign(spoilt['phases']![0]!, { width: 1 });
      Object.assign(spoilt['opportunities']![0]!, { impact: 17, effort: 2.4 });
    }).replace('1e+300', '1e999');
    const { map, report } = sound(parse(text, readContext()));
    expect(report.map(({ code, table }) => `${code} ${table}`)).toEqual([
      'number phases',
      'number touchpoints',
      'number ratings',
      'number opportunities',
    ]);
    expect(Object.values(map.ratings)).toContainEqual(expect.objectContaining({ score: 2, weight: 0 }));
    expect(Object.values(map.opportunities)).toContainEqual(expect.objectContaining({ impact: 5, effort: 2 }));
  });

  it('values it does not know', () => {
    const { map, report } = read((spoilt) => {
      Object.assign(spoilt['touchpoints']![0]!, { stage: 'termination', status: 'maybe' });
      Object.assign(spoilt['journeys']![0]!, { aspects: ['medical', 'spiritual'] });
      Object.assign(spoilt['ratings']![0]!, { evidence: 'oracle' });
    });
    expect(entry(report, 'valueUnknown')).toEqual({
      code: 'valueUnknown',
      table: 'touchpoints',
      count: 2,
      examples: ['stage: termination', 'status: maybe'],
    });
    expect(report).toHaveLength(3);
    expect(inOrder(map.journeys)[0]!.aspects).toEqual(['medical']);
    expect(Object.values(map.touchpoints)).toContainEqual(expect.objectContaining({ stage: null, status: 'actual' }));
  });

  it('leaves out a rating that does not say what, how much or in whose name, rather than make it up', () => {
    const before = Object.keys(small().ratings).length;
    const { map, report } = read((spoilt) => {
      spoilt['ratings']![0]!['aspect'] = 'spiritual';
      spoilt['ratings']![1]!['score'] = '2';
      delete spoilt['ratings']![2]!['score'];
      spoilt['ratings']![3]!['perspective'] = 'neighbour';
      delete spoilt['ratings']![4]!['perspective'];
    });
    expect(Object.keys(map.ratings)).toHaveLength(before - 4);
    expect(entry(report, 'recordIncomplete')).toMatchObject({ table: 'ratings', count: 4 });
    expect(entry(report, 'fieldMissing')).toMatchObject({ table: 'ratings', examples: ['perspective'] });
  });

  it('fields that are missing, of the wrong type or unknown', () => {
    const { map, report } = read((spoilt) => {
      delete spoilt['touchpoints']![0]!['voice'];
      delete spoilt['touchpoints']![1]!['voice'];
      Object.assign(spoilt['touchpoints']![0]!, {
        title: 5,
        actors: 'nurse',
        moment: 'yes',
        review: 'done',
        colour: 'red',
      });
      Object.assign(spoilt['touchpoints']![1]!, { actors: ['nurse', 7, null, { toString: 1 }] });
      spoilt.info['author'] = 'me';
      Object.assign(spoilt, { theme: 'dark' });
    });
    expect(report).toContainEqual({ code: 'fieldMissing', table: 'touchpoints', count: 2, examples: ['voice'] });
    expect(report).toContainEqual({
      code: 'fieldType',
      table: 'touchpoints',
      count: 7,
      examples: ['title', 'actors', 'moment', 'review'],
    });
    expect(report).toContainEqual({ code: 'fieldUnknown', table: 'touchpoints', count: 1, examples: ['colour'] });
    expect(report).toContainEqual({ code: 'fieldUnknown', count: 2, examples: ['theme', 'info.author'] });
    expect(Object.values(map.touchpoints)).toContainEqual(
      expect.objectContaining({ title: '', actors: [], moment: false }),
    );
    expect(Object.values(map.touchpoints)).toContainEqual(expect.objectContaining({ actors: ['nurse'] }));
  });

  it('texts that are too long or hold what no text should', () => {
    const { map, report } = read((spoilt) => {
      Object.assign(spoilt['touchpoints']![0]!, { title: 'x'.repeat(500), voice: 'a\u0000b\r\nc' });
      spoilt.info['title'] = 'A\u0007B';
    });
    expect(report.map(({ code, table }) => [code, table])).toEqual([
      ['textCleaned', undefined],
      ['textCleaned', 'touchpoints'],
    ]);
    expect(Object.values(map.touchpoints)).toContainEqual(
      expect.objectContaining({ title: 'x'.repeat(200), voice: 'ab\nc' }),
    );
    expect(map.info.title).toBe('AB');
  });

  it('rows that are no records', () => {
    const { report } = read((spoilt) => spoilt['links']!.push(...([null, 3, 'x', []] as unknown as Loose[])));
    expect(report).toEqual([{ code: 'notARecord', table: 'links', count: 4, examples: [] }]);
  });

  it('order keys, by the order of the file where there are none', () => {
    const { map, report } = read((spoilt) => {
      spoilt['phases']!.reverse();
      for (const phase of spoilt['phases']!) delete phase['order'];
    });
    expect(codes(report)).toEqual(['fieldMissing']);
    expect(inOrder(map.phases).map(({ title }) => title)).toEqual(
      inOrder(small().phases)
        .map(({ title }) => title)
        .toReversed(),
    );

    const twice = read((spoilt) => (spoilt['phases']![1]!['order'] = spoilt['phases']![0]!['order']));
    expect(codes(twice.report)).toEqual(['order']);
    const bad = read((spoilt) => (spoilt['phases']![0]!['order'] = 'a!'));
    expect(codes(bad.report)).toEqual(['order']);
    expect(inOrder(bad.map.phases).map(({ title }) => title)).toEqual(
      inOrder(small().phases).map(({ title }) => title),
    );
  });

  it('channels without a name, and further rows about one channel', () => {
    const { map, report } = read((value) => {
      const row = { credibility: 1, immediacy: null, empathy: null, isAdvertising: null };
      value['channels'] = [
        { id: 'a', channel: 'web', ...row },
        { id: 'b', channel: ' web', ...row },
        { id: 'c', channel: ' ', ...row },
        { id: 'd', ...row },
      ];
    });
    expect(Object.keys(map.channels)).toEqual(['a']);
    expect(entry(report, 'recordIncomplete')).toMatchObject({ table: 'channels', count: 2 });
    expect(entry(report, 'doubleChannel')).toMatchObject({ table: 'channels', count: 1, examples: ['web'] });
  });

  it('measures without order keys, by the order of the file', () => {
    const { map, report } = read((value) => {
      value['measures'] = [
        { id: 'b', title: 'First', value: 1e20 },
        { id: 'a', title: 'Second', value: 'many' },
      ];
    });
    expect(inOrder(map.measures).map(({ title, value }) => [title, value])).toEqual([
      ['First', 1e12],
      ['Second', null],
    ]);
    expect(codes(report)).toEqual(expect.arrayContaining(['number', 'fieldType', 'fieldMissing']));
  });

  it('nothing of what came after the first files and is not there', () => {
    const { map, report } = read(() => {});
    expect(report).toEqual([]);
    expect([map.measures, map.channels]).toEqual([{}, {}]);
    const wrong = read((value) => (value['touchpoints']![0]!['patientView'] = 7));
    expect(entry(wrong.report, 'fieldType')).toMatchObject({ table: 'touchpoints', examples: ['patientView'] });
  });

  it('missing tables and a map without phases', () => {
    const { map, report } = sound(parse('{"format": "tabiji-map", "version": 1}', readContext()));
    expect(codes(report)).toEqual([...Array<string>(8).fill('tableMissing'), 'fieldMissing', 'noPhase']);
    expect(Object.keys(map.phases)).toHaveLength(1);
    expect(map.info.createdAt).toBe(readContext().now);
  });

  it('touchpoints without a position, below those that have one', () => {
    const { map, report } = read((spoilt) => {
      for (const row of spoilt['touchpoints']!.slice(1)) delete row['x'];
    });
    expect(entry(report, 'placed')).toEqual({ code: 'placed', table: 'touchpoints', count: 3, examples: [] });
    const places = Object.values(map.touchpoints).map(({ phaseId, x, y }) => `${phaseId} ${x} ${y}`);
    expect(new Set(places).size).toBe(4);
  });

  it('times with an offset', () => {
    const { map, report } = read((spoilt) => {
      spoilt.info['createdAt'] = '2026-11-22T09:00:00+09:00';
      spoilt.info['updatedAt'] = 'yesterday';
    });
    expect(map.info.createdAt).toBe('2026-11-22T00:00:00.000Z');
    expect(report).toEqual([{ code: 'fieldType', count: 1, examples: ['info.updatedAt'] }]);
  });

  it('annotations that answer each other in a circle, or something that had to go', () => {
    const annotation = (id: string, parentId: string | null, target: unknown = { kind: 'spot', x: 0, y: 0 }) => ({
      id,
      parentId,
      target,
      perspective: null,
      author: '',
      text: id,
      createdAt: readContext().now,
      resolvedAt: null,
    });
    const { map, report } = read((spoilt) =>
      spoilt['annotations']!.push(
        annotation('a', 'b'),
        annotation('b', 'c'),
        annotation('c', 'a'),
        annotation('gone', null, { kind: 'link', id: 'nowhere' }),
        annotation('reply', 'gone'),
        annotation('odd', null, { kind: 'moon' }),
      ),
    );
    expect(Object.keys(map.annotations).toSorted()).toEqual(['a', 'b', 'c', 'reply']);
    expect(Object.values(map.annotations).filter(({ parentId }) => parentId !== null)).toHaveLength(2);
    expect(report.map(({ code, count }) => [code, count])).toEqual([
      ['recordIncomplete', 1],
      ['clearedReference', 2],
      ['danglingReference', 1],
    ]);
  });
});

it('reads UTF-16 with a mark and, saying so, Shift_JIS and damaged UTF-8', () => {
  const map = blankMap('ja', readContext());
  const text = serialise(map);
  const utf16 = new Uint8Array(new Uint16Array([0xfeff, ...Array.from(text, (c) => c.charCodeAt(0))]).buffer);
  expect(sound(parse(utf16, readContext()))).toEqual({ map, report: [] });

  // 「健康」 in Shift_JIS.
  const ascii = (part: string): Uint8Array => new TextEncoder().encode(part);
  const start = ascii('{"format":"tabiji-map","version":1,"info":{"title":"');
  const bytes = new Uint8Array([...start, 0x8c, 0x92, 0x8d, 0x4e, ...ascii('"}}')]);
  const japanese = sound(parse(bytes, readContext()));
  expect(japanese.map.info.title).toBe('健康');
  expect(entry(japanese.report, 'encodingGuessed')?.examples).toEqual(['Shift_JIS']);

  const damaged = new TextEncoder().encode(text);
  damaged[damaged.indexOf(0xe7)] = 0xff;
  const mended = sound(parse(damaged, readContext()));
  expect(entry(mended.report, 'bytesReplaced')?.count).toBeGreaterThan(0);
  expect(inOrder(mended.map.phases).at(-1)!.title).toBe('終末期');
});

it('reads the largest map in a moment', () => {
  const phase = { id: 'p', order: 'a0', title: '', kind: 'custom', width: 240 };
  const touchpoints = Array.from({ length: MAX_TOUCHPOINTS }, (_, index) => ({
    id: `t${index}`,
    phaseId: 'p',
    title: `${index}`,
  }));
  const ratings = Array.from({ length: 20_000 }, (_, index) => ({
    id: `r${index}`,
    touchpointId: `t${index % MAX_TOUCHPOINTS}`,
    aspect: 'social',
    perspective: 'patient',
    score: 1,
  }));
  const large = JSON.stringify({ format: 'tabiji-map', version: 1, info: {}, phases: [phase], touchpoints, ratings });
  const { map } = sound(parse(large, readContext()));
  expect(Object.keys(map.ratings)).toHaveLength(20_000);
  expect(sound(parse(serialise(map), readContext()))).toEqual({ map, report: [] });
});
