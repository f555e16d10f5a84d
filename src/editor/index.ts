/** The open map: applying edits, undo, and this person's session. Knows nothing of screens, storage or words. */
export {
  createEditor,
  type ChangeSource,
  type Editor,
  type EditorReader,
  type EditorState,
  type PlannedEdit,
  type Step,
} from './editor.ts';
export type { HistoryStep } from './history.ts';
export { recordNamed, standingOf, wordsReplaced, type OtherWords, type Standing } from './kept-edit.ts';
export { openMap, type EditableMap, type OpenMap } from './open-map.ts';
export type { Camera } from './camera.ts';
export { FINDING_GROUPS, type FindingGroup } from './slices/findings.ts';
export { REVIEW_FILTERS, type ReviewFilter } from './slices/review.ts';
export type { ShownView } from './shown-view.ts';
export { createSlot, type Slot } from './slot.ts';
export type { TableActions } from './table-actions.ts';
export { FIRST_LAYOUT, type TableLayout } from './slices/table.ts';
export { FIRST_MATRIX, MATRIX_WIDTHS, type MatrixLayout, type MatrixWidth } from './slices/matrix.ts';
export { VIEWS, opensAnnotations, type View } from './view.ts';
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
  type Annotating,
  type AnnotationFilter,
  type Annotator,
  type OpenAnnotations,
} from './slices/annotations.ts';
export { showsOverviewMap } from './overview-map.ts';
export { panelsAfter, panelsIn } from './room.ts';
export { hasSelection, select, selectNothing } from './select.ts';
export {
  createSession,
  fitting,
  rememberedSession,
  restartSession,
  type Session,
  type SessionStore,
} from './session.ts';
export type { Viewport } from './slices/canvas.ts';
export type { Find } from './slices/find.ts';
export type { AfterScore, Comparison, Visibility } from './slices/looking.ts';
export type { LeftTab } from './slices/panels.ts';
export { EMPTY_SELECTION, type Linking, type Naming, type Selection } from './slices/selecting.ts';
