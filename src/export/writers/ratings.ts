import { ratingsInSight } from '#editor';
import { writeRatings } from '#format';
import type { Write } from '../exporter.ts';

/** All ratings as CSV; in a blind round those of one's own perspective alone. */
export const write: Write = ({ map, sight, language }) => writeRatings(map, language, ratingsInSight(sight));
