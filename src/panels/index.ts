/** What stands around a view: inspector, lists, bars, dialogs. Knows nothing of files, disks, clocks, the canvas and the views. */
export type { ConnectDialogProps } from './dialogs/connect-dialog.tsx';
export type { HelpDialogProps } from './dialogs/help-dialog.tsx';
export type { PasteContent, PasteDialogProps } from './dialogs/paste-dialog.tsx';
export type { RateDialogProps } from './dialogs/rate-dialog.tsx';
export type { RatingsDialogProps, RatingsFile } from './dialogs/ratings-dialog.tsx';
export type { RemovePhasesDialogProps } from './dialogs/remove-phases-dialog.tsx';
export type { CommandPaletteProps } from './find/command-palette.tsx';
export {
  AnnotationBubble,
  CommandPalette,
  ConnectDialog,
  HelpDialog,
  OutlinePanel,
  PasteDialog,
  RateDialog,
  RatingsDialog,
  RemovePhasesDialog,
  fetchNextPanels,
} from './on-demand.tsx';
export { FindBar } from './find/find-bar.tsx';
export { Announcer } from './frame/announcer.tsx';
export { AspectFilter } from './frame/aspect-filter.tsx';
export { BlindRound } from './frame/blind-round.tsx';
export { FilterNote } from './frame/filter-note.tsx';
export { FirstSteps, type FirstStepsProps } from './frame/first-steps.tsx';
export { LeftPanel, type LeftPanelProps } from './frame/left-panel.tsx';
export { NoticeToast } from './frame/notice-toast.tsx';
export { SaveState } from './frame/save-state.tsx';
export { SideColumn } from './frame/side-column.tsx';
export { FIRST_STEPS, stepTaken, type FirstStep } from './frame/steps.ts';
export type { TopBarProps } from './frame/top-bar-props.ts';
export { TopBar } from './frame/top-bar.tsx';
export { WalkBar } from './frame/walk-bar.tsx';
export { Inspector } from './inspector/inspector.tsx';
export { JourneysPanel } from './journeys/journeys-panel.tsx';
export { Palette } from './palette/palette.tsx';
