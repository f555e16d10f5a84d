import { writeRatingForm } from '#format';
import type { Write } from '../exporter.ts';

/** A form as CSV, to be filled in by one's own perspective. */
export const write: Write = ({ map, sight: { viewpoint }, language }) =>
  writeRatingForm(map, language, viewpoint === 'all' ? 'patient' : viewpoint);
