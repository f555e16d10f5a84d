import type { JourneyMap } from '#model';
import { findPersonalData, type PersonalFinding } from './find-personal-data.ts';
import { rowsOf, textsOf, type PlacedRow, type TextPlace } from './free-texts.ts';

/** What identifies a person, and where on the map it stands. */
export interface PlacedPersonalData extends PersonalFinding, TextPlace {}

export interface ReadIn {
  readonly language: 'ja' | 'en';
}

/** All that identifies a person in what people have written on a map, by record and place. */
export function personalDataIn(map: JourneyMap, options: ReadIn): readonly PlacedPersonalData[] {
  const steps = personalDataSteps(map, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, record by record, for whoever has to give way in between. A record that was read before is not read again. */
export function* personalDataSteps(map: JourneyMap, options: ReadIn): Generator<void, readonly PlacedPersonalData[]> {
  const found: PlacedPersonalData[] = [];
  for (const placed of rowsOf(map)) {
    found.push(...inRow(placed, options));
    yield;
  }
  return found;
}

type InRow = readonly (PersonalFinding & Pick<TextPlace, 'field'>)[];

/** What was found in records, which never change. */
const known = { ja: new WeakMap<object, InRow>(), en: new WeakMap<object, InRow>() };

function inRow({ table, id, row }: PlacedRow, options: ReadIn): readonly PlacedPersonalData[] {
  const read = known[options.language];
  let found = read.get(row);
  if (found === undefined) {
    found = textsOf(table, row).flatMap(({ field, text }) =>
      findPersonalData(text, options).map((finding) => ({ ...finding, field })),
    );
    read.set(row, found);
  }
  return found.map((finding) => ({ table, id, ...finding }));
}
