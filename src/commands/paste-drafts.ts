import type { Scales } from '#fields';
import { inOrder } from '#model';
import {
  createReport,
  draftItems,
  draftScales,
  guessReading,
  rowDrafts,
  type PastedDraft,
  type ReportEntry,
  type RowsReading,
} from '#format';
import type { CommandContext } from './command.ts';
import type { PasteSpot } from './paste-groups.ts';
import { planItems, type PastePlan } from './paste-items.ts';

export type { PastedDraft, ReportEntry, RowsReading };

/** What pasting a list or a table would do. */
export interface DraftsPlan extends PastePlan {
  /** How the scores are counted, where there are any. */
  readonly scales: Scales;
  /** Values that were not understood, and scores that were rounded. */
  readonly report: readonly ReportEntry[];
}

interface HowPasted {
  readonly spot: PasteSpot;
  /** How scores are counted, where a person chose. */
  readonly scales?: Scales;
}

/** How a table is probably meant. */
export const readingOf = ({ openMap }: CommandContext, cells: readonly (readonly string[])[]): RowsReading =>
  guessReading(cells, inOrder(openMap.editor.getMap().phases));

/** Plans what a pasted table makes of a map, its columns read as told. */
export const planRows = (
  context: CommandContext,
  cells: readonly (readonly string[])[],
  { reading, ...how }: HowPasted & { reading: RowsReading },
): DraftsPlan => planDrafts(context, rowDrafts(cells, reading), how);

/** Plans what a pasted list makes of a map. */
export function planDrafts(
  context: CommandContext,
  drafts: readonly PastedDraft[],
  { spot, scales: chosen }: HowPasted,
): DraftsPlan {
  const report = createReport();
  const scales = { ...draftScales(drafts), ...chosen };
  const items = draftItems(drafts, scales, report);
  return { ...planItems(context, items, spot), scales, report: report.entries() };
}
