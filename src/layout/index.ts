/** Where cards go: from a map to places and widths. Knows nothing of screens, pixels, gestures or words. */
export { ALIGNMENTS, align, distribute, type Alignment, type Corners } from './align.ts';
export { layoutPhase, layoutPhases, type PhaseLayout } from './columns.ts';
export { tidy } from './tidy.ts';
