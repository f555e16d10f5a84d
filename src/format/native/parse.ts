import {
  MAX_TOUCHPOINTS,
  RECORDS,
  TABLES,
  cleanTexts,
  cleanTitle,
  createInfo,
  fail,
  ok,
  type JourneyMap,
  type Result,
  type Table,
} from '#model';
import type { ReadContext, ReadMap } from '../context.ts';
import { decode } from '../decode.ts';
import { fieldOf, isDeeper, isJsonObject, type Json, type JsonObject } from '../json.ts';
import { migrate } from '../migrations/index.ts';
import { sizeProblem, type ImportProblem } from '../problem.ts';
import { createReport, type Report } from '../report.ts';
import { mend } from './mend.ts';
import { placeMissing } from './place-missing.ts';
import { readFields } from './read-field.ts';
import { readTables } from './read-rows.ts';
import { scanJson } from './scan-json.ts';
import { FORMAT, VERSION, isLateTable } from './version.ts';

const MAX_DEPTH = 64;

/**
 * Reads a file NAME.tabiji.json, strict in form and forgiving in content: what is no Tabiji map is refused, what
 * is wrong in one is mended or left out and named in the report. The map is sound; nothing is written anywhere.
 */
export function parse(source: string | Uint8Array, context: ReadContext): Result<ReadMap, ImportProblem> {
  const tooLarge = sizeProblem(source.length);
  if (tooLarge !== null) return fail(tooLarge);
  const report = createReport();
  const text = (typeof source === 'string' ? source : decode(source, report)).replace(/^\ufeff/, '');
  const file = readForm(text);
  if (!file.ok) return file;

  const sources = tablesOf(file.value, report);
  if (!sources.ok) return sources;
  const info = infoOf(file.value, context, report);
  const { tables, unplaced } = readTables(sources.value, context, report);
  const mended = mend({ info, ...tables }, report);
  report.note('placed', { table: 'touchpoints', count: unplaced.size });
  return ok({ map: placeMissing(mended, unplaced), report: report.entries() });
}

/** The file as an object of the present version. */
function readForm(text: string): Result<JsonObject, ImportProblem> {
  if (text.trim() === '') return fail({ code: 'emptyFile' });
  const file = jsonIn(text);
  if (file === undefined || isDeeper(file, MAX_DEPTH)) return refused(text);
  if (!isJsonObject(file) || fieldOf(file, 'format') !== FORMAT) {
    return fail({ code: 'notAMap', looksLike: kindOf(file) });
  }
  const version = fieldOf(file, 'version');
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return fail({ code: 'badVersion' });
  if (version > VERSION) return fail({ code: 'newerVersion', version, supported: VERSION });
  const migrated = migrate(file, { version, current: VERSION });
  return migrated === null ? fail({ code: 'badVersion' }) : ok(migrated);
}

/** What the text says; undefined where it is no JSON. */
function jsonIn(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

// Where it goes wrong is looked for in what is wrong alone: browsers tell it differently or not at all.
function refused(text: string): Result<never, ImportProblem> {
  const { code, ...place } = scanJson(text, MAX_DEPTH) ?? { code: 'notJson', line: 1, column: 1 };
  return fail(code === 'tooDeep' ? { code, ...place, limit: MAX_DEPTH } : { code, ...place });
}

/** The name of a known kind of JSON, or what the file itself calls its format. */
function kindOf(file: Json): string | null {
  if (!isJsonObject(file)) return null;
  const has = (key: string): boolean => Array.isArray(fieldOf(file, key));
  if (typeof fieldOf(file, 'resourceType') === 'string') return 'FHIR';
  if (fieldOf(file, 'type') === 'excalidraw') return 'Excalidraw';
  if (has('nodes') && has('edges')) return 'JSON Canvas';
  const format = fieldOf(file, 'format');
  return typeof format === 'string' && format.length <= 40 ? cleanTitle(format) || null : null;
}

const FILE_KEYS: readonly string[] = ['$schema', 'format', 'version', 'info', ...TABLES];

/** The tables as lists of whatever they hold; a missing one counts as empty. */
function tablesOf(file: JsonObject, report: Report): Result<Readonly<Record<Table, readonly Json[]>>, ImportProblem> {
  for (const key of Object.keys(file)) {
    if (!FILE_KEYS.includes(key)) report.note('fieldUnknown', { example: key });
  }
  const lists = new Map<Table, readonly Json[]>();
  for (const table of TABLES) {
    const rows = fieldOf(file, table);
    if (rows === undefined) {
      if (!isLateTable(table)) report.note('tableMissing', { table });
    } else if (!Array.isArray(rows)) return fail({ code: 'notAList', table });
    lists.set(table, rows ?? []);
  }
  const count = lists.get('touchpoints')!.length;
  if (count > MAX_TOUCHPOINTS) return fail({ code: 'tooManyTouchpoints', count, limit: MAX_TOUCHPOINTS });
  return ok(Object.fromEntries(lists) as Record<Table, readonly Json[]>);
}

function infoOf(file: JsonObject, { now }: ReadContext, report: Report): JourneyMap['info'] {
  const source = fieldOf(file, 'info');
  if (source !== undefined && !isJsonObject(source)) report.note('fieldType', { example: 'info' });
  const info = readFields(isJsonObject(source) ? source : {}, RECORDS.info, createInfo('', now), (code, example) =>
    report.note(code, { example: `info.${example}` }),
  );
  const cleaned = cleanTexts('info', info);
  if (JSON.stringify(cleaned) !== JSON.stringify(info)) report.note('textCleaned', { example: cleaned.title });
  return cleaned;
}
