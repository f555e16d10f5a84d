import { createContext, useContext, useEffect, useSyncExternalStore, type RefObject } from 'react';
import type { Id, Point } from '#model';
import type { LinkShape } from '#scene';
import type { Guides } from './gestures/guide.ts';
import { createMoment, type Moment } from './moment.ts';

/** What is being dragged, as it would be dropped now. Lengths are map units. */
export interface Moving {
  /** The cards of the map that are held; none while a new one comes from the palette. */
  readonly ids: ReadonlySet<Id>;
  /** Whether the view has moved since it began. */
  readonly isScrolled: boolean;
  /** From where they lie. */
  readonly shift: Point;
  /** Whether copies will be dropped; the originals stay. */
  readonly isCopy: boolean;
  /** The corner of the new card, or null. */
  readonly added: Point | null;
  /** Links between what is held and what stays. */
  readonly links: readonly LinkShape[];
  readonly guides: Guides;
  /** The phase under the card that is held. */
  readonly phase: Id;
  readonly insertion: Insertion | null;
}

/** The link into which the card will be put. */
export interface Insertion {
  readonly link: Id;
  /** The corner at which the card will lie. */
  readonly landing: Point;
}

export type MovingStore = Moment<Moving | null>;

export const createMovingStore = (): MovingStore => createMoment<Moving | null>(null);

export const MovingContext = createContext<MovingStore | null>(null);

export function useMovingStore(): MovingStore {
  const store = useContext(MovingContext);
  if (store === null) throw new Error('There is no canvas around this component.');
  return store;
}

/** A narrow view of what is being dragged; re-renders only when what the selector returns changes (by reference). */
export function useMoving<T>(selector: (moving: Moving | null) => T): T {
  const store = useMovingStore();
  return useSyncExternalStore(store.subscribe, () => selector(store.get()));
}

const NONE: ReadonlySet<Id> = new Set();

/** Whether a card is not where the map has it. */
export const isLifted = (moving: Moving | null, card: Id): boolean =>
  moving !== null && !moving.isCopy && moving.ids.has(card);

/** The cards that are held while the view moves. */
export const cardsToKeep = (moving: Moving | null): ReadonlySet<Id> =>
  moving?.isScrolled === true ? moving.ids : NONE;

/** Marks an element while something is dragged, `data-moving="copy"` or `"move"`, by which the style sheet sets the pointer. */
export function useMovingMark(element: RefObject<HTMLElement | null>): void {
  const store = useMovingStore();
  useEffect(
    () =>
      store.subscribe(() => {
        const { dataset } = element.current ?? {};
        const moving = store.get();
        if (dataset === undefined) return;
        if (moving === null) delete dataset['moving'];
        else dataset['moving'] = moving.isCopy ? 'copy' : 'move';
      }),
    [store, element],
  );
}
