import { isGuess, ratingsByTouchpoint, type Touchpoint } from '#model';
import { entryOf, stages } from '#knowledge';
import type { CellContext } from './cell-text.ts';
import { aspectOf, type ColumnId } from './column.ts';
import { journeysThrough } from './journeys-through.ts';

/**
 * What a cell shows besides its text, as a text too: the channel's id, the step of the stage, the status, the ids of the
 * journeys, `guess` for a score that rests on assumptions alone.
 */
export function cellMark(touchpoint: Touchpoint, column: ColumnId, { map, viewpoint }: CellContext): string {
  const aspect = aspectOf(column);
  if (aspect !== null) {
    const ratings = (ratingsByTouchpoint(map).get(touchpoint.id) ?? []).filter(
      (rating) => rating.aspect === aspect && (viewpoint === 'all' || rating.perspective === viewpoint),
    );
    return ratings.length > 0 && ratings.every(({ evidence }) => isGuess(evidence)) ? 'guess' : '';
  }
  if (column === 'channel') return touchpoint.channel ?? '';
  if (column === 'stage') return String((touchpoint.stage === null ? null : entryOf(stages, touchpoint.stage)?.index) ?? '');
  if (column === 'status') return touchpoint.status;
  if (column === 'journeys') return journeysThrough(map, touchpoint.id).map(({ id }) => id).join(' ');
  return '';
}
