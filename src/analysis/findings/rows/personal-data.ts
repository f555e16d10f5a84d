import { findPersonalData, warmPersonalData } from '#compliance';
import { TABLES, remembered, touchpointsInPlace, type JourneyMap, type Table } from '#model';
import { freeTextsIn } from '../facts/free-texts.ts';
import { languageOf } from '../facts/language-of.ts';
import type { FindingParams } from '../finding.ts';
import { at } from '../places.ts';
import type { Draft } from '../draft.ts';

/** Records whose texts say what may identify a person. */
export function* personalData(map: JourneyMap): Iterable<Draft<'personalData'> | null> {
  yield* warmPersonalData();
  const ofMap = foundIn('info')(map.info);
  if (ofMap !== null) yield { params: ofMap, size: ofMap.fields.length };
  for (const table of TABLES) {
    const rows = table === 'touchpoints' ? touchpointsInPlace(map) : Object.values<{ readonly id: string }>(map[table]);
    for (const [index, row] of rows.entries()) {
      const found = foundIn(table)(row);
      if (found !== null) yield { place: at(table, row.id), params: found, size: found.fields.length };
      if (index % FEW === FEW - 1) yield null;
    }
  }
}

/** So many records are read without a pause. */
const FEW = 5;

type Found = FindingParams['personalData'] | null;

/** What was found in a record, looked for once as long as it is the same. */
const READ = Object.fromEntries(
  ['info', ...TABLES].map((name) => [name, remembered((row: object): Found => read(name as Table | 'info', row))]),
) as Readonly<Record<Table | 'info', (row: object) => Found>>;

const foundIn = (name: Table | 'info'): ((row: object) => Found) => READ[name];

function read(name: Table | 'info', row: object): Found {
  const hits = freeTextsIn(name, row).flatMap(({ field, text }) => kindsIn(text).map((kind) => ({ field, kind })));
  if (hits.length === 0) return null;
  return {
    fields: [...new Set(hits.map(({ field }) => field))],
    kinds: [...new Set(hits.map(({ kind }) => kind))].sort(),
  };
}

/** The same words stand in many records: a reason for four scores, a title that most have not changed. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 4000;

function kindsIn(text: string): readonly string[] {
  const found = known.get(text) ?? findPersonalData(text, { language: languageOf(text) }).map(({ kind }) => kind);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, found);
  return found;
}
