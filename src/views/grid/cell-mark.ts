import { aspectOf, journeysThrough, type FieldContext, type FieldId } from '#fields';
import { channelsOf, type Touchpoint } from '#model';
import { entryOf, stages } from '#knowledge';
import { aspectScore } from '#analysis';

/**
 * What a cell shows besides its text, as a text too: the channels' ids, the step of the stage, the status, the ids of the
 * journeys, `guess` for a score that rests on assumptions alone.
 */
export function cellMark(touchpoint: Touchpoint, field: FieldId, { map, viewpoint }: FieldContext): string {
  const aspect = aspectOf(field);
  if (aspect !== null) {
    return aspectScore(map, [touchpoint.id], { aspect, viewpoint }).isGuess ? 'guess' : '';
  }
  if (field === 'channel') return channelsOf(touchpoint).join('\n');
  if (field === 'stage')
    return String((touchpoint.stage === null ? null : entryOf(stages, touchpoint.stage)?.index) ?? '');
  if (field === 'status') return touchpoint.status;
  if (field === 'journeys')
    return journeysThrough(map, touchpoint.id)
      .map(({ id }) => id)
      .join(' ');
  return '';
}
