/** What stands around the canvas: library, inspector, lists, dialogs. Knows nothing of files, disks, clocks and the canvas. */
export { LibraryScreen } from './library/library-screen.tsx';
export type { Backup, LibraryScreenProps } from './library/library-props.ts';
export type { LibraryActions } from './library/library-actions.ts';
export { ImportDialog } from './dialogs/import-dialog.tsx';
export type { ImportDialogProps, ImportNote, ImportOutcome } from './dialogs/import-outcome.ts';
export { NewMapDialog, type NewMapDialogProps } from './dialogs/new-map-dialog.tsx';
export type { NewMapChoice } from './dialogs/new-map-choice.ts';
export { PasteTextDialog, type PasteTextDialogProps } from './dialogs/paste-text-dialog.tsx';
export { AnnotationBubble } from './annotations/annotation-bubble.tsx';
export { Announcer } from './announcer.tsx';
export { NoticeToast } from './notice-toast.tsx';
export {
  ExportDialog,
  type ExportDialogProps,
  type ExportRequest,
  type PrintRequest,
} from './dialogs/export-dialog.tsx';
export type { SaveStateProps } from './top-bar/save-state.tsx';
export { TopBar } from './top-bar/top-bar.tsx';
export type { TopBarProps } from './top-bar/top-bar-props.ts';
export { WalkBar } from './walk-bar/walk-bar.tsx';
export { SideColumn } from './side-column/side-column.tsx';
export { Inspector, type InspectorProps } from './inspector/inspector.tsx';
export { JourneysPanel, type JourneysPanelProps } from './journeys/journeys-panel.tsx';
export { LeftPanel, type LeftPanelProps } from './left-panel.tsx';
export { OutlinePanel, type OutlinePanelProps } from './outline/outline.tsx';
export { Palette, type PaletteProps } from './palette/palette.tsx';
export { ConnectDialog, type ConnectDialogProps } from './dialogs/connect-dialog.tsx';
export { HelpDialog, type HelpDialogProps } from './dialogs/help-dialog.tsx';
export { PasteDialog, type PasteContent, type PasteDialogProps } from './dialogs/paste-dialog.tsx';
export { RemovePhaseDialog, type RemovePhaseDialogProps } from './dialogs/remove-phase-dialog.tsx';
export { BlindRound } from './perspectives/blind-round.tsx';
export { RateDialog, type RateDialogProps } from './dialogs/rate-dialog.tsx';
export { RatingsDialog, type RatingsDialogProps, type RatingsFile } from './dialogs/ratings-dialog.tsx';
export { PreferenceButtons, type Preferences, type ThemeChoice } from './preference-buttons.tsx';
export { CommandPalette, type CommandPaletteProps } from './dialogs/command-palette.tsx';
export { FindBar, type FindBarProps } from './find/find-bar.tsx';
export { AspectFilter } from './filter/aspect-filter.tsx';
export { FilterNote } from './filter/filter-note.tsx';
export { FirstSteps, type FirstStepsProps } from './first-steps/first-steps.tsx';
export { FIRST_STEPS, stepTaken, type FirstStep } from './first-steps/steps.ts';
