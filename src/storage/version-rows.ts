import type { Id, Timestamp } from '#model';
import type { BesideRow, Stores } from './schema.ts';

/** What a version was made for: by itself while somebody edited, under a name, or before everything became another. */
export const VERSION_KINDS = ['automatic', 'named', 'beforeRestore', 'beforeImport'] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];

/** A map as it was, without its content. */
export interface Version {
  readonly mapId: Id;
  readonly id: Id;
  /** Counts up within a map, whatever the clock says. */
  readonly number: number;
  /** When the map was like this. */
  readonly at: Timestamp;
  readonly kind: VersionKind;
  /** Given by a person; '' for none. */
  readonly name: string;
  readonly touchpointCount: number;
  /** Bytes on the device. */
  readonly size: number;
  /** The same for maps that say the same, whenever they were changed. */
  readonly digest: string;
}

/** Its content is a row of its own: a list is read without it. */
interface BodyRow extends BesideRow {
  readonly packed: Uint8Array<ArrayBuffer>;
}

const HEAD = 'head/';
const BODY = 'body/';

/** The versions of a map, the newest first; in a transaction over `versions`. What is damaged is left out. */
export async function versionsOf(stores: Stores, mapId: Id): Promise<readonly Version[]> {
  const rows = await stores.versions
    .where('[mapId+id]')
    .between([mapId, HEAD], [mapId, `${HEAD}\uffff`])
    .toArray();
  return rows.flatMap((row) => soundVersion(row) ?? []).sort((a, b) => b.number - a.number);
}

/** The versions of all maps, in no order. */
export async function allVersions(stores: Stores): Promise<readonly Version[]> {
  const keys = await stores.versions.toCollection().primaryKeys();
  const rows = await stores.versions.bulkGet(keys.filter(([, id]) => id.startsWith(HEAD)));
  return rows.flatMap((row) => (row === undefined ? [] : (soundVersion(row) ?? [])));
}

export async function putVersion(stores: Stores, version: Version, packed?: Uint8Array<ArrayBuffer>): Promise<void> {
  const { mapId, id } = version;
  await stores.versions.put({ ...version, id: HEAD + id });
  if (packed === undefined) return;
  const body: BodyRow = { mapId, id: BODY + id, packed };
  await stores.versions.put(body);
}

export const deleteVersions = (stores: Stores, versions: readonly Pick<Version, 'mapId' | 'id'>[]): Promise<void> =>
  stores.versions.bulkDelete(
    versions.flatMap(({ mapId, id }): [Id, Id][] => [
      [mapId, HEAD + id],
      [mapId, BODY + id],
    ]),
  );

/** What a version holds, packed; null where it is gone or damaged. */
export async function packedOf(stores: Stores, mapId: Id, id: Id): Promise<Uint8Array<ArrayBuffer> | null> {
  const row: Partial<BodyRow> | undefined = await stores.versions.get([mapId, BODY + id]);
  return row?.packed instanceof Uint8Array ? row.packed : null;
}

function soundVersion(row: BesideRow): Version | null {
  const { mapId, id, number, at, kind, name, touchpointCount, size, digest } = row as unknown as Record<
    string,
    unknown
  >;
  const known = VERSION_KINDS.find((each) => each === kind);
  if (typeof mapId !== 'string' || typeof id !== 'string' || known === undefined) return null;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isCount(number)) return null;
  return {
    mapId,
    id: id.slice(HEAD.length),
    number,
    at,
    kind: known,
    name: typeof name === 'string' ? name : '',
    touchpointCount: isCount(touchpointCount) ? touchpointCount : 0,
    size: isCount(size) ? size : 0,
    digest: typeof digest === 'string' ? digest : '',
  };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
