import type { Read } from '../importer.ts';
import { parse } from '../native/parse.ts';

/** A file of Tabiji's own. */
export const read: Read = ({ text, bytes }, context) => parse(text ?? bytes, context);
