import { createStore, type StoreApi } from 'zustand/vanilla';
import { inOrder, type Aspect, type Id, type JourneyMap, type Viewpoint } from '#model';
import { FIRST_MATRIX, type MatrixLayout } from './matrix-layout.ts';
import { savedLayout } from './saved-layout.ts';
import { FIRST_LAYOUT, type TableLayout } from './table-layout.ts';
import { isView, type View } from './view.ts';
import { fittingAnnotations, startAnnotating, type Annotating } from './annotation-session.ts';

/** What is selected, by kind. */
export interface Selection {
  readonly touchpoints: ReadonlySet<Id>;
  readonly links: ReadonlySet<Id>;
  readonly phase: Id | null;
}

/** How a journey is shown while another is looked at. */
export type Visibility = 'shown' | 'dimmed' | 'hidden';

/** What a text cursor is in: a title straight on the canvas, or that of a journey in the list beside it. */
export type Naming = { readonly kind: 'touchpoint' | 'phase' | 'link' | 'journey'; readonly id: Id } | null;

/** What the curves of the active journey are laid beside: another journey, another viewpoint, or what is planned. */
export type Comparison =
  | { readonly kind: 'journey'; readonly id: Id }
  | { readonly kind: 'viewpoint'; readonly viewpoint: Viewpoint }
  | { readonly kind: 'planned' };

/** A link in the making: from a touchpoint to one still to be chosen, or one end of a link that looks for another touchpoint. */
export type Linking =
  | { readonly kind: 'new'; readonly source: Id }
  | { readonly kind: 'end'; readonly link: Id; readonly end: 'source' | 'target' }
  | null;

/** Map units of the canvas's upper left corner in screen pixels, and pixels per map unit. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The find bar: what is searched for, and which of the hits one stands at. */
export interface Find {
  readonly isOpen: boolean;
  readonly text: string;
  /** Index of the hit that was gone to last; −1 before the first. */
  readonly at: number;
  /** How often the bar was asked for; each time its field takes the focus. */
  readonly asked: number;
}

/** What the left column shows. */
export type LeftTab = 'journeys' | 'outline';

/** What belongs to this person on this device, not to the map: never undone, never in the file. */
export interface Session {
  readonly view: View;
  readonly table: TableLayout;
  readonly matrix: MatrixLayout;
  readonly selection: Selection;
  /** The touchpoint that keyboard walking stands on. */
  readonly focus: Id | null;
  readonly naming: Naming;
  readonly linking: Linking;
  readonly activeJourney: Id | null;
  readonly visibility: Readonly<Record<Id, Visibility>>;
  /** Aspects that are looked at; everything else is dimmed. None: no filter. */
  readonly aspects: readonly Aspect[];
  readonly viewpoint: Viewpoint;
  /** Each perspective rates without seeing what the others gave, until it is revealed; `viewpoint` is one of them then. */
  readonly isBlind: boolean;
  /** The opportunity that is open for editing in their view. */
  readonly openOpportunity: Id | null;
  readonly viewport: Viewport | null;
  readonly isLeftOpen: boolean;
  readonly leftTab: LeftTab;
  /** The tab of the left column that a command wants to have the keyboard's focus; it takes it and sets null. */
  readonly tabToFocus: LeftTab | null;
  /** Whether a command wants the right column to have the keyboard's focus; it takes it and sets false. */
  readonly isRightToFocus: boolean;
  /** Rows of the outline, by their keys, that were opened or closed by hand. */
  readonly outlineRows: Readonly<Record<string, boolean>>;
  readonly isRightOpen: boolean;
  readonly isOverviewOpen: boolean;
  readonly isExperienceOpen: boolean;
  /** Of the experience panel when open, CSS px. */
  readonly experienceHeight: number;
  /** Aspects whose curves are not shown. */
  readonly hiddenAspects: readonly Aspect[];
  readonly comparison: Comparison | null;
  /** Widths that this person gave the side panels, CSS px; null as they come. */
  readonly leftWidth: number | null;
  readonly rightWidth: number | null;
  /** Nothing but the map is shown. */
  readonly isFullScreen: boolean;
  readonly find: Find;
  /** Ids of the commands chosen from the palette, latest first. */
  readonly recentCommands: readonly string[];
  readonly annotating: Annotating;
}

export type SessionStore = StoreApi<Session>;

const NO_FIND: Find = { isOpen: false, text: '', at: -1, asked: 0 };

export const EMPTY_SELECTION: Selection = { touchpoints: new Set(), links: new Set(), phase: null };

/** A session for a map just opened; `saved` is what this device remembers of the last one. */
export function createSession(map: JourneyMap, saved: Partial<Session> = {}): SessionStore {
  const session: Session = {
    selection: EMPTY_SELECTION,
    focus: null,
    naming: null,
    linking: null,
    activeJourney: null,
    visibility: {},
    aspects: [],
    viewpoint: 'patient',
    isBlind: false,
    openOpportunity: null,
    viewport: null,
    isLeftOpen: true,
    leftTab: 'journeys',
    tabToFocus: null,
    isRightToFocus: false,
    outlineRows: {},
    isRightOpen: true,
    isOverviewOpen: true,
    // An empty panel would only take room from a map that is just begun.
    isExperienceOpen: Object.keys(map.ratings).length > 0,
    experienceHeight: 232,
    hiddenAspects: [],
    comparison: null,
    leftWidth: null,
    rightWidth: null,
    isFullScreen: false,
    find: NO_FIND,
    recentCommands: [],
    ...saved,
    // What another version remembers, or none.
    view: isView(saved.view) ? saved.view : 'canvas',
    table: savedLayout(FIRST_LAYOUT, saved.table),
    matrix: savedLayout(FIRST_MATRIX, saved.matrix),
    annotating: startAnnotating(saved.annotating),
  };
  return createStore<Session>(() => fitting(session, map));
}

/** What is worth remembering on this device until the map is opened again. */
export const rememberedSession = ({
  naming: _naming,
  linking: _linking,
  tabToFocus: _tabToFocus,
  isRightToFocus: _isRightToFocus,
  isFullScreen: _isFullScreen,
  find: _find,
  ...rest
}: Session): Partial<Session> => rest;

/** The same session without what the map no longer has; the very same one if nothing is missing. */
export function fitting(session: Session, map: JourneyMap): Session {
  const { selection } = session;
  const touchpoints = kept(selection.touchpoints, map.touchpoints);
  const links = kept(selection.links, map.links);
  const phase = selection.phase !== null && selection.phase in map.phases ? selection.phase : null;
  const focus = session.focus !== null && session.focus in map.touchpoints ? session.focus : null;
  const isThere = session.activeJourney !== null && session.activeJourney in map.journeys;
  const activeJourney = isThere ? session.activeJourney : (inOrder(map.journeys)[0]?.id ?? null);
  const naming = session.naming !== null && session.naming.id in map[`${session.naming.kind}s`] ? session.naming : null;
  const isComparisonThere = session.comparison?.kind !== 'journey' || session.comparison.id in map.journeys;
  const comparison = isComparisonThere ? session.comparison : null;
  const linking = session.linking !== null && isLinkable(session.linking, map) ? session.linking : null;
  const annotating = fittingAnnotations(session.annotating, map);
  const openOpportunity =
    session.openOpportunity !== null && session.openOpportunity in map.opportunities ? session.openOpportunity : null;
  const isSame =
    annotating === session.annotating &&
    openOpportunity === session.openOpportunity &&
    comparison === session.comparison &&
    touchpoints === selection.touchpoints &&
    links === selection.links &&
    phase === selection.phase &&
    focus === session.focus &&
    activeJourney === session.activeJourney &&
    naming === session.naming &&
    linking === session.linking;
  if (isSame) return session;
  return {
    ...session,
    selection: { touchpoints, links, phase },
    focus,
    activeJourney,
    naming,
    linking,
    comparison,
    annotating,
    openOpportunity,
  };
}

const isLinkable = (linking: NonNullable<Linking>, map: JourneyMap): boolean =>
  linking.kind === 'new' ? linking.source in map.touchpoints : linking.link in map.links;

const kept = (ids: ReadonlySet<Id>, records: object): ReadonlySet<Id> => {
  const there = [...ids].filter((id) => id in records);
  return there.length === ids.size ? ids : new Set(there);
};
