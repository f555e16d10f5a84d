import { ownText } from '#fields';
import {
  groupBy,
  keptUp,
  remembered,
  touchpointsInPlace,
  type Annotation,
  type AnnotationTarget,
  type Id,
  type JourneyMap,
  type Reads,
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
 * nothing. The last answer is kept as long as no text is another, since canvas and panel ask the same.
 */
export function findText(map: JourneyMap, search: string): readonly Hit[] {
  const wanted = fold(search.trim());
  if (last.wanted !== wanted) last = { wanted, find: finderOf(wanted) };
  return last.find(map);
}

type Searched = Reads<'touchpoints' | 'links' | 'annotations' | 'phases'>;

const NOTHING: readonly Hit[] = [];
let last: { readonly wanted: string; readonly find: (map: Searched) => readonly Hit[] } = {
  wanted: '',
  find: () => NOTHING,
};

/** Finds one text in a map as it changes: what is no part of a text, or of where it stands, is not looked at. */
function finderOf(wanted: string): (map: Searched) => readonly Hit[] {
  if (wanted === '') return () => NOTHING;
  const fresh = (map: Searched): readonly Hit[] => find(map, wanted);
  return keptUp(['touchpoints', 'links', 'annotations', 'phases'], { fresh, update: (_, map) => fresh(map) });
}

/** The touchpoints among what was found. */
export const touchpointsFound = remembered(
  (hits: readonly Hit[]): ReadonlySet<Id> =>
    new Set(hits.flatMap(({ target }) => (target.kind === 'touchpoint' ? [target.id] : []))),
);

function find(map: Searched, wanted: string): Hit[] {
  const annotations = Object.values(map.annotations).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  const notes = annotations.filter((annotation) => foldedTexts(annotation, [annotation.text])[0]!.includes(wanted));
  const notesOn = groupBy(notes, ({ target }) => (target.kind === 'touchpoint' ? target.id : ''));
  const noteHit = ({ target, text }: Annotation): Hit => ({ target, field: 'annotation', text });
  return [
    ...touchpointsInPlace(map).flatMap((touchpoint) => [
      ...hitsIn(touchpoint, wanted),
      ...(notesOn.get(touchpoint.id) ?? []).map(noteHit),
    ]),
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
