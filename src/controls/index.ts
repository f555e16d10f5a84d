/** What more than one room shows of the open map: choices, reports, the offer to undo. Knows nothing of the rooms. */
export { ColumnsChoice } from './columns-choice.tsx';
export { EncodingChoice, HowRead, ScaleChoice, ScalesChoice } from './how-read.tsx';
export { ImportReport } from './import-report.tsx';
export { foundOf } from './findings/found.ts';
export { useFindings } from './findings/use-findings.ts';
export { useFindingText } from './findings/use-finding-text.ts';
export { JourneySelect } from './journey-select.tsx';
export { drawMap, useDrawing } from './draw-map.ts';
export { MapPicture } from './map-picture.tsx';
export { MapThumbnail } from './map-thumbnail.tsx';
export { PerspectiveSelect } from './perspective-select.tsx';
export { PreferenceButtons, type Preferences, type ThemeChoice } from './preference-buttons.tsx';
export { useColours } from './use-colours.ts';
export { useSeen } from './use-seen.ts';
export { useShownView } from './use-shown-view.ts';
export { UNDO_TOAST, useUndoToast, useUndoToastOf } from './use-undo-toast.ts';
export { RoleSelect } from './role-select.tsx';
