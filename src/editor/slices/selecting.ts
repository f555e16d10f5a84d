import type { Id, JourneyMap } from '#model';
import { passing, remembered, type Slice } from '../slice.ts';
import { isText, orNull, setOf, shaped } from '../sound.ts';

/** What is selected, by kind. */
export interface Selection {
  readonly touchpoints: ReadonlySet<Id>;
  readonly links: ReadonlySet<Id>;
  /** In the order in which they were selected. */
  readonly phases: ReadonlySet<Id>;
}

/** What a text cursor is in: a title straight on the canvas, or that of a journey in the list beside it. */
export type Naming = { readonly kind: 'touchpoint' | 'phase' | 'link' | 'journey'; readonly id: Id } | null;

/** A link in the making: from a touchpoint to one still to be chosen, or one end of a link that looks for another touchpoint. */
export type Linking =
  | { readonly kind: 'new'; readonly source: Id }
  | { readonly kind: 'end'; readonly link: Id; readonly end: 'source' | 'target' }
  | null;

/** What the next command is about; the same in every view. */
export interface Selecting {
  readonly selection: Selection;
  /** The touchpoint that keyboard walking stands on. */
  readonly focus: Id | null;
  readonly naming: Naming;
  readonly linking: Linking;
}

export const EMPTY_SELECTION: Selection = { touchpoints: new Set(), links: new Set(), phases: new Set() };

const isSelection = shaped<Selection>({ touchpoints: setOf(isText), links: setOf(isText), phases: setOf(isText) });

export const selecting: Slice<Selecting> = {
  selection: remembered(EMPTY_SELECTION, isSelection, fitSelection),
  focus: remembered<Id | null>(null, orNull(isText), (id, { touchpoints }) => thereOrNull(id, touchpoints)),
  naming: passing<Naming>(null, (naming, map) =>
    naming !== null && naming.id in map[`${naming.kind}s`] ? naming : null,
  ),
  linking: passing<Linking>(null, (linking, map) => (linking !== null && isLinkable(linking, map) ? linking : null)),
};

/** The id, if there is such a record. */
export const thereOrNull = (id: Id | null, records: object): Id | null => (id !== null && id in records ? id : null);

function fitSelection(selection: Selection, map: JourneyMap): Selection {
  const touchpoints = kept(selection.touchpoints, map.touchpoints);
  const links = kept(selection.links, map.links);
  const phases = kept(selection.phases, map.phases);
  const isSame = touchpoints === selection.touchpoints && links === selection.links && phases === selection.phases;
  return isSame ? selection : { touchpoints, links, phases };
}

const isLinkable = (linking: NonNullable<Linking>, map: JourneyMap): boolean =>
  linking.kind === 'new' ? linking.source in map.touchpoints : linking.link in map.links;

const kept = (ids: ReadonlySet<Id>, records: object): ReadonlySet<Id> => {
  const there = [...ids].filter((id) => id in records);
  return there.length === ids.size ? ids : new Set(there);
};
