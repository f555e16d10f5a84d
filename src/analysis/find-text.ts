import { ownText } from '#fields';
import {
  touchpointsInPlace,
  type Annotation,
  type AnnotationTarget,
  type Id,
  type JourneyMap,
  type Touchpoint,
} from '#model';
import { fold } from './fold.ts';

/** Texts of a touchpoint that are searched, in the order in which they are found. */
const TOUCHPOINT_FIELDS = ['title', 'description', 'voice', 'painPoint', 'purposes'] as const;

/** What kind of text something was found in. */
export type HitField = (typeof TOUCHPOINT_FIELDS)[number] | 'linkLabel' | 'annotation';

/** A text in which a search was found, and where on the map it belongs. */
export interface Hit {
  readonly target: AnnotationTarget;
  readonly field: HitField;
  readonly text: string;
}

/**
 * Where a search occurs in titles, descriptions, voices, pain points, purposes, link labels and annotations, in the order of
 * the map: touchpoints from left to right with what is noted on them, then links, then other annotations. A text
 * in which it occurs several times is one hit. Width, case and kind of kana do not matter; an empty search finds
 * nothing. The last answer for a map is kept, since canvas and panel ask the same.
 */
export function findText(map: JourneyMap, search: string): readonly Hit[] {
  const wanted = fold(search.trim());
  const last = answers.get(map);
  if (last?.wanted === wanted) return last.hits;
  const hits = wanted === '' ? [] : find(map, wanted);
  answers.set(map, { wanted, hits });
  return hits;
}

const answers = new WeakMap<JourneyMap, { readonly wanted: string; readonly hits: readonly Hit[] }>();

/** The touchpoints among what was found. */
export const touchpointsFound = (hits: readonly Hit[]): ReadonlySet<Id> =>
  new Set(hits.flatMap(({ target }) => (target.kind === 'touchpoint' ? [target.id] : [])));

function find(map: JourneyMap, wanted: string): Hit[] {
  const annotations = Object.values(map.annotations).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const notes = annotations.filter((annotation) => foldedTexts(annotation, [annotation.text])[0]!.includes(wanted));
  const notesOn = (id: Id): Annotation[] =>
    notes.filter(({ target }) => target.kind === 'touchpoint' && target.id === id);
  const noteHit = ({ target, text }: Annotation): Hit => ({ target, field: 'annotation', text });
  return [
    ...inPlace(map).flatMap((touchpoint) => [...hitsIn(touchpoint, wanted), ...notesOn(touchpoint.id).map(noteHit)]),
    ...Object.values(map.links)
      .filter((link) => foldedTexts(link, [link.label])[0]!.includes(wanted))
      .map(({ id, label }): Hit => ({ target: { kind: 'link', id }, field: 'linkLabel', text: label })),
    ...notes.filter(({ target }) => target.kind !== 'touchpoint').map(noteHit),
  ];
}

function hitsIn(touchpoint: Touchpoint, wanted: string): Hit[] {
  const texts = textsOf(touchpoint);
  const folded = foldedTexts(
    touchpoint,
    texts.map(({ text }) => text),
  );
  const found = texts.filter((_, index) => folded[index]!.includes(wanted));
  return TOUCHPOINT_FIELDS.flatMap((field) => {
    const [text] = found.filter((each) => each.field === field);
    return text === undefined ? [] : [{ target: { kind: 'touchpoint', id: touchpoint.id }, ...text }];
  });
}

type FieldWords = Pick<Hit, 'text'> & { readonly field: (typeof TOUCHPOINT_FIELDS)[number] };

/** What a touchpoint says in the fields that are searched; known things by their names in both languages. */
const textsOf = (touchpoint: Touchpoint): readonly FieldWords[] =>
  TOUCHPOINT_FIELDS.flatMap((field) =>
    [...new Set([ownText(touchpoint, field, 'ja'), ownText(touchpoint, field, 'en')])].map((text) => ({ field, text })),
  );

const folded = new WeakMap<object, readonly string[]>();

/** A record's texts, folded once as long as it does not change. */
function foldedTexts(record: object, texts: readonly string[]): readonly string[] {
  let known = folded.get(record);
  if (known === undefined) {
    known = texts.map(fold);
    folded.set(record, known);
  }
  return known;
}

const places = new WeakMap<
  JourneyMap['touchpoints'],
  { readonly phases: JourneyMap['phases']; readonly list: readonly Touchpoint[] }
>();

// Sorting thousands at every keystroke would be felt.
function inPlace(map: JourneyMap): readonly Touchpoint[] {
  const known = places.get(map.touchpoints);
  if (known?.phases === map.phases) return known.list;
  const list = touchpointsInPlace(map);
  places.set(map.touchpoints, { phases: map.phases, list });
  return list;
}
