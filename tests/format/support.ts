import { readFileSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { Scales } from '#fields';
import {
  createReport,
  draftItems,
  draftScales,
  guessReading,
  readPasted,
  rowDrafts,
  type FileRead,
  type ImportProblem,
  type PastedItem,
  type PastedText,
  type ReadContext,
  type ReadMap,
  type ReportEntry,
} from '#format';
import { check, type Phase, type Result } from '#model';

/** A clock that stands and ids that count: the same map every time. */
export function readContext(): ReadContext {
  let count = 0;
  return { now: '2026-11-22T09:00:00.000Z', newId: () => `new-${++count}` };
}

/** What was read, which must be sound. */
export function sound<R extends ReadMap>(result: Result<R, ImportProblem>): R {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  expect(check(result.value.map)).toEqual([]);
  return result.value;
}

/** The map that a file became, which must be sound. */
export function newMapIn(result: Result<FileRead, ImportProblem>): ReadMap & { readonly kind: string } {
  if (!result.ok) return sound(result);
  if (result.value.into !== 'newMap') throw new Error(`a file of the kind ${result.value.kind} became no map`);
  return sound({ ok: true, value: result.value });
}

export const problemIn = (result: Result<unknown, ImportProblem>): ImportProblem => {
  if (result.ok) throw new Error('should be refused');
  return result.problem;
};

/** The entry of a report with this code. */
export const entry = (report: readonly ReportEntry[], code: ReportEntry['code']): ReportEntry | undefined =>
  report.find((found) => found.code === code);

export const codes = (report: readonly ReportEntry[]): string[] => report.map(({ code }) => code);

const path = (name: string, base: string): string => fileURLToPath(new URL(`${base}/${name}`, import.meta.url));

export const fixture = (name: string): string => path(name, '../fixtures');
export const fixtureText = (name: string): string => readFileSync(fixture(name), 'utf8');

/** Other people's files, which stand beside the project where they may not be part of it. */
export const sharedData = path('', '../../../shared/data');
export const hasSharedData = existsSync(sharedData);

/** The touchpoints that a pasted text gives, what is said of their values, and what was left out before (`found`). */
export function pastedItems(
  pasted: Partial<PastedText>,
  { phases = [], chosen = {} }: { phases?: readonly Phase[]; chosen?: Scales } = {},
): {
  items: readonly PastedItem[];
  scales: Scales;
  report: readonly ReportEntry[];
  found: readonly ReportEntry[];
} {
  const read = readPasted({ text: '', html: '', ...pasted }, phases, readContext());
  if (!read.ok || read.value.kind === 'map') throw new Error('No touchpoints.');
  const { value } = read;
  if (value.kind === 'items') return { items: value.items, scales: {}, report: [], found: value.report };
  const drafts = value.kind === 'list' ? value.drafts : rowDrafts(value.cells, guessReading(value.cells, phases));
  const scales = { ...draftScales(drafts), ...chosen };
  const report = createReport();
  const items = draftItems(drafts, scales, report);
  return { items, scales, report: report.entries(), found: value.report };
}
