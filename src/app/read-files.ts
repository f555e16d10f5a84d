import type { Result } from '#model';
import { readFile, reportKinds, type ImportProblem, type ReadMap } from '#format';
import { problemText, type Text } from '#i18n';
import type { ImportOutcome } from '#library';
import { newId, now } from './clock.ts';

/** A file that was read, waiting for the person's yes; nothing is stored yet. */
export interface ReadOutcome {
  /** Null for a pasted text. */
  readonly fileName: string | null;
  readonly result: Result<ReadMap, ImportProblem>;
}

/** Reads files one after another. One that the device cannot give counts as empty. */
export const readFiles = (files: readonly File[]): Promise<ReadOutcome[]> =>
  Promise.all(
    files.map(async (file) => {
      const bytes = await file.arrayBuffer().then(
        (buffer) => new Uint8Array(buffer),
        () => new Uint8Array(),
      );
      return { fileName: file.name, result: readFile({ name: file.name, bytes }, { now: now(), newId }) };
    }),
  );

/** Reads a pasted text as if it were a file without a name. */
export const readText = (text: string): ReadOutcome => ({
  fileName: null,
  result: readFile({ name: '', bytes: new TextEncoder().encode(text) }, { now: now(), newId }),
});

/** The outcome with its words in the language in use. */
export function outcomeInWords({ result }: ReadOutcome, t: Text): ImportOutcome {
  if (!result.ok) return { ok: false, text: problemText(t.problems, result.problem) };
  const { map, report } = result.value;
  const notes = report.map((entry) => ({
    kind: reportKinds[entry.code],
    text: t.importReport[entry.code](entry),
  }));
  return { ok: true, map, notes };
}
