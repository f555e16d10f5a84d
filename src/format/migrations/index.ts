import type { JsonObject } from '../json.ts';

/**
 * By version number, what makes a file of that version one of the next. A migration never throws, whatever the
 * file holds: what it does not understand it leaves to reading. Each has a file in tests/fixtures/saved-files.
 */
export type Migrations = Readonly<Record<number, (file: JsonObject) => JsonObject>>;

export const migrations: Migrations = {};

/** The file brought from `version` to `current`, step by step; null where a step is missing. */
export function migrate(
  file: JsonObject,
  { version, current, steps = migrations }: { version: number; current: number; steps?: Migrations },
): JsonObject | null {
  let migrated = file;
  for (let at = version; at < current; at++) {
    const step = Object.hasOwn(steps, at) ? steps[at] : undefined;
    if (step === undefined) return null;
    migrated = { ...step(migrated), version: at + 1 };
  }
  return migrated;
}
