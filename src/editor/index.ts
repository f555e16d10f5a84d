/** The open map: applying edits, undo, and this person's session. Knows nothing of screens, storage or words. */
export { createEditor, type ChangeSource, type Editor, type EditorState, type Step } from './editor.ts';
export type { HistoryStep } from './history.ts';
export { openMap, type OpenMap } from './open-map.ts';
export type { Camera } from './camera.ts';
export { createSlot, type Slot } from './slot.ts';
export type { TableActions } from './table-actions.ts';
export { FIRST_LAYOUT, type TableLayout } from './table-layout.ts';
export { FIRST_MATRIX, type MatrixLayout } from './matrix-layout.ts';
export { VIEWS, type View } from './view.ts';
export {
  clearFilters,
  dimmedJourneys,
  dimmedTouchpoints,
  isFiltered,
  journeysThatAre,
  toggleAspect,
} from './filter.ts';
export type { Notice } from './notices.ts';
export { ratingsInSight, reveal, setViewpoint, startBlindRound } from './viewpoint.ts';
export {
  OPEN_THREADS,
  canvasFilter,
  isShown,
  startAnnotating,
  type Annotating,
  type AnnotationFilter,
  type Annotator,
  type OpenAnnotations,
} from './annotation-session.ts';
export { hasSelection, select, selectNothing } from './select.ts';
export {
  EMPTY_SELECTION,
  createSession,
  fitting,
  rememberedSession,
  type Comparison,
  type Find,
  type LeftTab,
  type Linking,
  type Naming,
  type Selection,
  type Session,
  type SessionStore,
  type Viewport,
  type Visibility,
} from './session.ts';
