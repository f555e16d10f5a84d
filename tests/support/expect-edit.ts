import { expect } from 'vitest';
import { parse, serialise } from '#format';
import { applyChange, applyEdit, check, diff, reverse, type EditArgs, type EditName, type JourneyMap } from '#model';
import { CREATED } from './map-builder.ts';

/**
 * Applies an edit and proves what holds for every edit, whatever it does:
 * the map and the arguments stay as they were, every invariant holds, undo restores, redo repeats,
 * the change survives JSON, and the file written of the result is read as the same map.
 */
export const expectEdit = <N extends EditName>(before: JourneyMap, name: N, args: EditArgs<N>) => ({
  /** Compares with the expected map, or hands the edited one over. */
  gives(expected: JourneyMap | ((after: JourneyMap) => void)): JourneyMap {
    const after = edited(before, name, args);
    expect(after, `${name} was refused`).not.toBe(before);
    proveSound(before, after);
    if (typeof expected === 'function') expected(after);
    else expect(after).toStrictEqual(expected);
    return after;
  },
  /** The very same map came back. */
  refused(): void {
    expect(edited(before, name, args) === before, `${name} was not refused`).toBe(true);
  },
});

/** An edited map; an edit that writes into what it was given throws. */
const edited = <N extends EditName>(before: JourneyMap, name: N, args: EditArgs<N>): JourneyMap =>
  applyEdit(frozen(before), name, frozen(args));

/** Proves for any two maps, one made from the other by edits, what holds for every edit. */
export function proveSound(before: JourneyMap, after: JourneyMap): void {
  expect(check(after)).toEqual([]);

  const change = diff(before, after)!;
  const undone = applyChange(after, reverse(change));
  expect(undone).toStrictEqual(before);
  expect(applyChange(undone, change)).toStrictEqual(after);

  const sent = throughJson(change);
  expect(sent).toStrictEqual(change);
  expect(applyChange(before, sent)).toStrictEqual(after);

  const read = parse(serialise(after), { now: CREATED, newId: () => 'new' });
  expect(read).toStrictEqual({ ok: true, value: { map: after, report: [] } });
}

/** A value as another tab gets it. */
export const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The value itself, which from now on throws when written into. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) frozen(part);
  }
  return value;
}
