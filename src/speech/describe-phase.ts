import type { Id, JourneyMap } from '#model';
import { phaseTitleOf, type Speaker } from './speaker.ts';

/** What is said of a phase that holds so many touchpoints. */
export const describePhase = (
  map: JourneyMap,
  id: Id,
  { text, count }: Pick<Speaker, 'text'> & { count: number },
): string => [phaseTitleOf(map, id, text), text.inspector.touchpoints(count)].join(text.canvas.listSeparator);
