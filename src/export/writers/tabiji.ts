import { serialise } from '#format';
import type { Write } from '../exporter.ts';

/** The whole map, as a file of Tabiji's own. */
export const write: Write = ({ map }) => Promise.resolve(serialise(map));
