import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEditor } from '#editor';
import { applyEdit, diff, isSame, TABLES, touchedFields, type Change, type JourneyMap } from '#model';
import { arbitraryStep, randomMap } from '../model/random-edit.ts';
import { frozen, throughJson } from '../support/expect-edit.ts';

type Loose = Readonly<Record<string, unknown>>;

/** What another tab has written last: by table, record and field. */
type Words = Map<string, { table: string; id: string; key: string; value: unknown }>;

const changesOf = (change: Change): [string, string, { before: Loose | null; after: Loose | null }][] =>
  TABLES.flatMap((table) =>
    Object.entries((change[table] ?? {}) as Record<string, { before: Loose | null; after: Loose | null }>).map(
      ([id, row]): [string, string, typeof row] => [table, id, row],
    ),
  );

/** Forgets the fields that somebody writes later, and every field of a record that somebody removes. */
function forget(words: Words, change: Change): void {
  for (const [table, id, { before, after }] of changesOf(change)) {
    const keys = after === null || before === null ? null : Object.keys(touchedFields(before, after));
    for (const [name, word] of words)
      if (word.table === table && word.id === id && (keys === null || keys.includes(word.key))) words.delete(name);
  }
}

function note(words: Words, change: Change): void {
  forget(words, change);
  for (const [table, id, { before, after }] of changesOf(change)) {
    if (after === null) continue;
    if (before === null) words.set(`${table} ${id}`, { table, id, key: 'id', value: id });
    else
      for (const [key, value] of Object.entries(touchedFields(before, after)))
        if (!isMended(key)) words.set(`${table} ${id} ${key}`, { table, id, key, value });
  }
}

/** Where things are and what they refer to has to fit to what is there: that is mended when a record comes or goes. */
const isMended = (key: string): boolean =>
  ['order', 'x', 'y', 'width', 'source', 'target'].includes(key) || /Ids?$/.test(key);

const wordIn = (map: JourneyMap, { table, id, key }: { table: string; id: string; key: string }): unknown =>
  ((map as unknown as Record<string, Record<string, Loose>>)[table]?.[id] ?? {})[key];

test('whatever one tab undoes and does again, no field that another tab has written since says anything else and no record of it is gone', () => {
  const seen = new Set<string>();
  const turn = fc.tuple(fc.constantFrom('here', 'there', 'there', 'undo', 'undo', 'redo'), arbitraryStep());
  fc.assert(
    fc.property(randomMap(), fc.array(turn, { minLength: 4, maxLength: 40 }), (first, turns) => {
      const editor = createEditor(frozen(first), { now: () => '2026-11-22T09:00:00.000Z' });
      const words: Words = new Map();
      for (const [where, draw] of turns) {
        const before = editor.getMap();
        const { name, args } = draw(before);
        if (where === 'there') {
          const change = throughJson(diff(before, applyEdit(before, name, args as never)) ?? {});
          editor.receive(change);
          const made = diff(before, editor.getMap());
          if (made !== null) note(words, made);
          continue;
        }
        if (where === 'here') editor.apply(name, args);
        else if (where === 'undo') editor.undo();
        else editor.redo();
        const made = diff(before, editor.getMap());
        if (made === null) continue;
        if (where === 'here') {
          forget(words, made);
          continue;
        }
        for (const word of words.values()) {
          const now = wordIn(editor.getMap(), word);
          seen.add(`${word.table} ${word.key}`);
          if (!isSame(now, word.value))
            expect({ ...word, now, by: where }).toEqual({ ...word, now: word.value, by: where });
        }
      }
    }),
    { numRuns: 120 },
  );
  expect(seen.size).toBeGreaterThan(20);
});
