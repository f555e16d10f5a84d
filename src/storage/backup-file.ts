import * as v from 'valibot';
import { fail, ok, type Id, type JourneyMap, type Result, type Timestamp } from '#model';
import { MAX_FILE_BYTES, mapFileText, parse, textKinds } from '#format';
import { canLock, isLocked, lock, unlock } from './backup-lock.ts';
import type { BackupProblem } from './backup-problem.ts';
import { isZipped, zippedBlob } from './gzip.ts';
import { BadLines, linesOf } from './text-lines.ts';
import { VERSION_KINDS, type Version } from './version-rows.ts';

/** A version in a backup; `packed` is a map's file, compressed. */
export type BackupVersion = Pick<Version, 'at' | 'kind' | 'name' | 'touchpointCount' | 'digest'> & {
  readonly packed: Uint8Array<ArrayBuffer>;
};

export interface BackupMap {
  readonly id: Id;
  readonly trashedAt: Timestamp | null;
  readonly map: JourneyMap;
  /** The oldest first. */
  readonly versions: readonly BackupVersion[];
}

/** Everything that a backup holds. */
export interface BackupContent {
  readonly createdAt: Timestamp;
  readonly maps: readonly BackupMap[];
  /** How many fields and records of the maps had to be mended on reading; 0 for a file that nobody touched. */
  readonly mended: number;
}

const BACKUP_FORMAT = 'tabiji-backup';
const VERSION = 1;

/** Bytes of a file, and what it may unfold to. */
const MOST = { file: 500_000_000, all: 2_000_000_000, line: MAX_FILE_BYTES + 1_000 } as const;
const MOST_MAPS = 10_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const head = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(VERSION),
  createdAt: textKinds.timestamp,
});
const mapLine = v.strictObject({
  map: textKinds.id,
  trashedAt: v.nullable(textKinds.timestamp),
  file: v.looseObject({}),
});
const versionLine = v.strictObject({
  versionOf: textKinds.id,
  at: textKinds.timestamp,
  kind: v.picklist(VERSION_KINDS),
  name: v.pipe(v.string(), v.maxLength(200)),
  touchpointCount: count,
  digest: v.pipe(v.string(), v.maxLength(64)),
  packed: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+=*$/)),
});
const last = v.strictObject({ end: v.literal(true), maps: count, versions: count });

/** A backup as the bytes of its file: lines of JSON, compressed, under a passphrase if one is given. */
export async function writeBackup(
  { createdAt, maps }: Omit<BackupContent, 'mended'>,
  passphrase: string | null,
): Promise<Blob> {
  const lines: string[] = [JSON.stringify({ format: BACKUP_FORMAT, version: VERSION, createdAt })];
  let versions = 0;
  for (const { id, trashedAt, map, versions: kept } of maps) {
    lines.push(`{"map":${JSON.stringify(id)},"trashedAt":${JSON.stringify(trashedAt)},"file":${mapFileText(map)}}`);
    for (const { packed, ...version } of kept)
      lines.push(JSON.stringify({ versionOf: id, ...version, packed: textOf(packed) }));
    versions += kept.length;
  }
  lines.push(JSON.stringify({ end: true, maps: maps.length, versions }));
  const blob = await zippedBlob(new Blob(lines.map((line) => `${line}\n`)));
  return passphrase === null ? blob : new Blob([await lock(new Uint8Array(await blob.arrayBuffer()), passphrase)]);
}

/** Reads the file of a backup: strict in form, all of it or nothing. */
export async function readBackup(
  file: Blob,
  context: { readonly now: Timestamp; readonly newId: () => Id; readonly passphrase: string | null },
): Promise<Result<BackupContent, BackupProblem>> {
  if (file.size === 0) return fail({ code: 'empty' });
  if (file.size > MOST.file) return fail({ code: 'tooLarge' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isLocked(bytes)) return readLines(bytes, context);
  if (!canLock()) return fail({ code: 'noEncryption' });
  if (context.passphrase === null) return fail({ code: 'locked' });
  const unlocked = await unlock(bytes, context.passphrase);
  if (!unlocked.ok) return unlocked;
  return isLocked(unlocked.value) ? fail({ code: 'lockedTwice' }) : readLines(unlocked.value, context);
}

type Context = { readonly now: Timestamp; readonly newId: () => Id };

async function readLines(
  bytes: Uint8Array<ArrayBuffer>,
  context: Context,
): Promise<Result<BackupContent, BackupProblem>> {
  const beginning = new TextDecoder().decode(bytes.slice(0, 200));
  if (/^\ufeff?\s*\{\s*("\$schema":[^,]*,\s*)?"format":\s*"tabiji-map"/.test(beginning))
    return fail({ code: 'oneMap' });
  if (!isZipped(bytes) && !beginning.startsWith(`{"format":"${BACKUP_FORMAT}"`)) return fail({ code: 'notABackup' });
  try {
    return await collect(linesOf(bytes, MOST), context);
  } catch (error) {
    if (error instanceof BadLines) return fail({ code: error.code });
    throw error;
  }
}

async function collect(lines: AsyncGenerator<string>, context: Context): Promise<Result<BackupContent, BackupProblem>> {
  const first = await lines.next();
  const start = jsonIn(first.done === true ? '' : first.value);
  if (!v.is(head, start)) return fail(notOurs(start));
  const maps: (BackupMap & { versions: BackupVersion[] })[] = [];
  const known = new Set<Id>();
  let versions = 0;
  let mended = 0;
  let isEnded = false;
  for await (const line of lines) {
    const value = jsonIn(line);
    if (isEnded) return fail(DAMAGED);
    if (v.is(mapLine, value)) {
      if (known.has(value.map) || known.size >= MOST_MAPS) return fail(DAMAGED);
      known.add(value.map);
      const read = parse(JSON.stringify(value.file), context);
      if (!read.ok)
        return fail(
          read.problem.code === 'newerVersion' ? newer(read.problem.version, read.problem.supported) : DAMAGED,
        );
      mended += read.value.report.reduce((sum, entry) => sum + entry.count, 0);
      maps.push({ id: value.map, trashedAt: value.trashedAt, map: read.value.map, versions: [] });
    } else if (v.is(versionLine, value)) {
      const { versionOf, packed, ...version } = value;
      const owner = maps.at(-1);
      if (owner?.id !== versionOf) return fail(DAMAGED);
      owner.versions.push({ ...version, packed: Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0)) });
      versions += 1;
    } else if (v.is(last, value) && value.maps === maps.length && value.versions === versions) isEnded = true;
    else return fail(DAMAGED);
  }
  return isEnded ? ok({ createdAt: start.createdAt, maps, mended }) : fail(DAMAGED);
}

const DAMAGED: BackupProblem = { code: 'damaged' };
const newer = (version: number, known: number): BackupProblem => ({ code: 'newerBackup', version, known });

/** What a file is that does not begin as a backup of this version does. */
function notOurs(start: unknown): BackupProblem {
  const { format, version } = typeof start === 'object' && start !== null ? (start as Record<string, unknown>) : {};
  if (format !== BACKUP_FORMAT) return { code: 'notABackup' };
  return typeof version === 'number' && version > VERSION ? newer(version, VERSION) : DAMAGED;
}

/** The value in a line, without what could reach into every object; undefined where it is none. */
function jsonIn(line: string): unknown {
  try {
    return JSON.parse(line, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
}

/** As base64, in pieces that fit an argument list. */
function textOf(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
