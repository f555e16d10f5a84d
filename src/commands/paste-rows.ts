import { inOrder } from '#model';
import { guessReading, rowItems, rowsScale, type RowsReading } from '#format';
import type { CommandContext } from './command.ts';
import type { PasteSpot } from './paste-groups.ts';
import { planItems, type PastePlan } from './paste-items.ts';

export type { RowsReading };

/** What pasting a table would do. */
export interface RowsPlan extends PastePlan {
  /** Whether scores from 1 to 5 are read as −2…+2. */
  readonly isRescaled: boolean;
}

/** How a table is probably meant. */
export const readingOf = ({ openMap }: CommandContext, cells: readonly (readonly string[])[]): RowsReading =>
  guessReading(cells, inOrder(openMap.editor.getMap().phases));

/** Plans what a pasted table makes of a map, its columns read as told. */
export const planRows = (
  context: CommandContext,
  cells: readonly (readonly string[])[],
  { reading, spot }: { reading: RowsReading; spot: PasteSpot },
): RowsPlan => ({
  ...planItems(context, rowItems(cells, reading), spot),
  isRescaled: rowsScale(cells, reading) === 'fiveStep',
});
