import { createStore, type StoreApi } from 'zustand/vanilla';
import type { JourneyMap } from '#model';
import { begin, fitted, worthKeeping, type Slice } from './slice.ts';
import { annotating, type Annotating } from './slices/annotations.ts';
import { canvas, type CanvasSlice } from './slices/canvas.ts';
import { find, type Find } from './slices/find.ts';
import { findings, type FindingsLook } from './slices/findings.ts';
import { looking, type Looking } from './slices/looking.ts';
import { matrix, type MatrixLayout } from './slices/matrix.ts';
import { opportunities, type OpportunitiesSlice } from './slices/opportunities.ts';
import { panels, type Panels } from './slices/panels.ts';
import { review, type ReviewLook } from './slices/review.ts';
import { selecting, type Selecting } from './slices/selecting.ts';
import { table, type TableLayout } from './slices/table.ts';

/** What belongs to this person on this device, not to the map: never undone, never in the file. */
export interface Session extends Selecting, Looking, CanvasSlice, OpportunitiesSlice, Panels {
  readonly table: TableLayout;
  readonly matrix: MatrixLayout;
  readonly find: Find;
  readonly findings: FindingsLook;
  readonly review: ReviewLook;
  readonly annotating: Annotating;
}

export type SessionStore = StoreApi<Session>;

const SESSION: Slice<Session> = {
  ...selecting,
  ...looking,
  ...canvas,
  ...opportunities,
  ...panels,
  table,
  matrix,
  find,
  findings,
  review,
  annotating,
};

/** A session for a map just opened; `saved` is what this device remembers of the last one, of which it takes what is sound. */
export const createSession = (map: JourneyMap, saved?: unknown): SessionStore =>
  createStore<Session>(() => fitted(SESSION, begin(SESSION, saved, map), map));

/** The session as at a first opening, for when something in it may have broken a screen; what was typed into it stays. */
export function restartSession(session: SessionStore, map: JourneyMap): void {
  const { view, annotating: typed, organisation } = session.getState();
  session.setState({ ...createSession(map).getState(), view, annotating: typed, organisation });
}

/** What is worth remembering on this device until the map is opened again. */
export const rememberedSession = (session: Session): Partial<Session> => {
  const { view, brokenView } = session;
  return { ...worthKeeping(SESSION, session), view: view === brokenView ? 'canvas' : view };
};

/** The same session without what the map no longer has; the very same one if nothing is missing. */
export const fitting = (session: Session, map: JourneyMap): Session => fitted(SESSION, session, map);
