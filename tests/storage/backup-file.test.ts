import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { serialise } from '#format';
import type { Result } from '#model';
import { readBackup, writeBackup, type BackupContent, type BackupMap } from '../../src/storage/backup-file.ts';
import { lock } from '../../src/storage/backup-lock.ts';
import type { BackupProblem } from '../../src/storage/backup-problem.ts';
import { packMap } from '../../src/storage/packed-map.ts';
import { randomMap } from '../model/random-edit.ts';
import { sampleMap } from './sample-map.ts';

const NOON = '2026-11-22T12:00:00.000Z';
type Read = Result<BackupContent, BackupProblem>;

const read = (file: Blob | Uint8Array, passphrase: string | null = null): Promise<Read> => {
  let count = 0;
  const blob = file instanceof Blob ? file : new Blob([new Uint8Array(file)]);
  return readBackup(blob, { now: NOON, newId: () => `new${(count += 1)}`, passphrase });
};
const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
const codeOf = (result: Read): string => (result.ok ? 'ok' : result.problem.code);

const version = async (title: string): Promise<BackupMap['versions'][number]> => {
  const { packed, digest } = await packMap(sampleMap({ title }));
  return { at: NOON, kind: 'named', name: title, touchpointCount: 3, digest, packed };
};
const library = async (): Promise<BackupMap[]> => [
  {
    id: 'a',
    trashedAt: null,
    map: sampleMap({ title: '糖尿病' }),
    versions: [await version('First'), await version('二')],
  },
  { id: 'b', trashedAt: NOON, map: sampleMap({ count: 8, title: 'Trashed' }), versions: [] },
];
const backup = async (passphrase: string | null = null): Promise<Uint8Array> =>
  bytesOf(await writeBackup({ createdAt: NOON, maps: await library() }, passphrase));
/** A backup of these lines. */
const ofLines = (lines: readonly unknown[]): Uint8Array =>
  new Uint8Array(gzipSync(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')));
const linesOf = async (): Promise<Record<string, unknown>[]> =>
  gunzipSync(await backup())
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('a backup', () => {
  test('gives back any library as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(randomMap(), fc.boolean()), { maxLength: 5 }), async (maps) => {
        const all = maps.map(([map, isTrashed], at) => ({
          id: `map-${at}`,
          trashedAt: isTrashed ? NOON : null,
          map,
          versions: [],
        }));
        const result = await read(await writeBackup({ createdAt: NOON, maps: all }, null));
        expect(result).toEqual({ ok: true, value: { createdAt: NOON, maps: all, mended: 0 } });
      }),
      { numRuns: 30 },
    );
  });

  test('holds the versions, and is small', async () => {
    const file = await backup();
    expect(await read(file)).toEqual({ ok: true, value: { createdAt: NOON, maps: await library(), mended: 0 } });
    expect(file.length).toBeLessThan(serialise(sampleMap({ count: 8 })).length);
  });

  test('is read by anything that unpacks gzip, line by line', async () => {
    const lines = await linesOf();
    expect(lines[0]).toEqual({ format: 'tabiji-backup', version: 1, createdAt: NOON });
    expect(lines.at(-1)).toEqual({ end: true, maps: 2, versions: 2 });
    expect(await read(ofLines(lines))).toMatchObject({ ok: true });
  });
});

describe('a backup that is not what it was', () => {
  test('is refused wherever it is cut off', async () => {
    const file = await backup();
    for (let length = 0; length < file.length; length += 11) {
      const result = await read(file.slice(0, length));
      expect(result.ok, `cut off after ${length} bytes`).toBe(false);
      expect(['empty', 'notABackup', 'damaged']).toContain(codeOf(result));
    }
    const plain = new Uint8Array(gunzipSync(file));
    for (let length = 1; length < plain.length; length += 97)
      expect(codeOf(await read(plain.slice(0, length)))).not.toBe('ok');
  });

  test('is refused with any byte flipped, or says the same', async () => {
    const file = await backup();
    const whole = await read(file);
    for (let at = 0; at < file.length; at += 7) {
      const bad = file.slice();
      bad[at]! ^= 1 << (at % 8);
      const result = await read(bad);
      // The time and the system that gzip writes down say nothing.
      if (result.ok) expect(result).toEqual(whole);
      else expect(['notABackup', 'damaged', 'tooLarge']).toContain(result.problem.code);
    }
  });

  test('is refused with lines missing, doubled, in another order, of another form, or after its end', async () => {
    const lines = await linesOf();
    const [head, first, , , second, end] = lines;
    const bad: readonly (readonly unknown[])[] = [
      [],
      [head],
      lines.slice(1),
      lines.slice(0, -1),
      [...lines, end],
      [...lines, ''],
      [head, first, first, end],
      [head, first, { ...second, map: 'a' }, { ...end, versions: 0 }],
      [head, lines[2], end],
      [head, second, lines[2], { end: true, maps: 1, versions: 1 }],
      [head, { ...first, map: '__proto__' }, { ...end, maps: 1, versions: 0 }],
      [head, { ...first, map: 5 }, { ...end, maps: 1, versions: 0 }],
      [head, { ...first, trashedAt: 'yesterday' }, { ...end, maps: 1, versions: 0 }],
      [head, { ...first, file: [] }, { ...end, maps: 1, versions: 0 }],
      [head, { ...first, file: null }, { ...end, maps: 1, versions: 0 }],
      [head, { ...first, file: { format: 'else' } }, { ...end, maps: 1, versions: 0 }],
      [head, { ...first, more: 1 }, { ...end, maps: 1, versions: 0 }],
      [head, first, { ...lines[2], packed: 'not base64 !' }, { end: true, maps: 1, versions: 1 }],
      [head, first, { ...lines[2], kind: 'stolen' }, { end: true, maps: 1, versions: 1 }],
      [{ ...head, createdAt: 5 }, end],
      [{ ...head, version: 'one' }, end],
      [head, 'null', end],
      [head, '[]', end],
      [head, '{"map":', end],
    ];
    for (const each of bad)
      expect(['damaged', 'notABackup'], JSON.stringify(each).slice(0, 80)).toContain(codeOf(await read(ofLines(each))));
  });

  test('by a newer version is refused by that name', async () => {
    const [head, first, ...rest] = await linesOf();
    expect(await read(ofLines([{ ...head, version: 2 }, 'who knows']))).toEqual({
      ok: false,
      problem: { code: 'newerBackup', version: 2, known: 1 },
    });
    const file = { ...(first!['file'] as object), version: 99 };
    expect(codeOf(await read(ofLines([head, { ...first, file }, ...rest])))).toBe('newerBackup');
  });

  test('edited by hand is mended as a map’s own file is, and that is told', async () => {
    const [head, first] = await linesOf();
    const map = first!['file'] as { touchpoints: { title: unknown }[] };
    map.touchpoints[0]!.title = 5;
    const result = await read(ofLines([head, first, { end: true, maps: 1, versions: 0 }]));
    expect(result).toMatchObject({ ok: true, value: { mended: 1 } });
  });
});

describe('a file that is no backup', () => {
  test('is said to be none, or one map', async () => {
    const text = (content: string): Uint8Array => new TextEncoder().encode(content);
    expect(codeOf(await read(new Uint8Array()))).toBe('empty');
    expect(codeOf(await read(text('hello')))).toBe('notABackup');
    expect(codeOf(await read(text('{}')))).toBe('notABackup');
    expect(codeOf(await read(text(serialise(sampleMap()))))).toBe('oneMap');
    expect(codeOf(await read(text('\u0089PNG\r\n\u001a\n')))).toBe('notABackup');
    expect(codeOf(await read(new Uint8Array(gzipSync('hello\n'))))).toBe('notABackup');
    expect(codeOf(await read(new Uint8Array(1000)))).toBe('notABackup');
  });

  test('that unfolds to very much is given up early', async () => {
    const [head] = await linesOf();
    const bomb = gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), Buffer.alloc(80_000_000, 32)]));
    expect(bomb.length).toBeLessThan(200_000);
    expect(codeOf(await read(new Uint8Array(bomb)))).toBe('tooLarge');
    const lines = gzipSync(Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), Buffer.alloc(20_000_000, 10)]));
    expect(codeOf(await read(new Uint8Array(lines)))).toBe('damaged');
  });
});

describe('under a passphrase', () => {
  test('a backup comes back with it alone, however it is typed', async () => {
    const file = await backup('旅路 ガ 2026');
    expect(codeOf(await read(file))).toBe('locked');
    expect(codeOf(await read(file, ''))).toBe('wrongPassphrase');
    expect(codeOf(await read(file, '旅路'))).toBe('wrongPassphrase');
    expect(await read(file, '旅路 ｶﾞ ２０２６')).toMatchObject({
      ok: true,
      value: { maps: [{ id: 'a' }, { id: 'b' }] },
    });
    expect(new TextDecoder().decode(file)).not.toContain('糖尿病');
  });

  test('two files of the same library share no salt', async () => {
    const [one, two] = await Promise.all([backup('same'), backup('same')]);
    expect(new TextDecoder().decode(one).split('\n')[0]).not.toBe(new TextDecoder().decode(two).split('\n')[0]);
  });

  test('one flipped byte anywhere, or a file cut off, is told in one sentence', async () => {
    const file = await backup('secret');
    const places = [0, 20, 60, 100, 140, 180, 200, 220, 240, 300, file.length - 1];
    for (const at of places) {
      const bad = file.slice();
      bad[at]! ^= 1;
      expect(['damaged', 'notABackup', 'wrongPassphrase'], `byte ${at}`).toContain(codeOf(await read(bad, 'secret')));
    }
    for (const length of [1, 120, 300, file.length - 1])
      expect(['damaged', 'notABackup', 'wrongPassphrase']).toContain(
        codeOf(await read(file.slice(0, length), 'secret')),
      );
  });

  test('a file that asks for endless rounds, or for few, is refused before any is done', async () => {
    const text = new TextDecoder('latin1').decode(await backup('secret'));
    for (const rounds of ['1', '599999', '99999999999', '-1', '1e9', '"600000"']) {
      const bad = Uint8Array.from(text.replace('"rounds":600000', `"rounds":${rounds}`), (sign) => sign.charCodeAt(0));
      expect(codeOf(await read(bad, 'secret'))).toBe('damaged');
    }
  });

  test('what was locked twice is said to be', async () => {
    const twice = await lock(new Uint8Array(await backup('one')), 'two');
    expect(codeOf(await read(twice, 'two'))).toBe('lockedTwice');
  });
});
