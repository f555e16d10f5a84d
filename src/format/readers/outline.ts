import type { Read } from '../importer.ts';
import { textToMap } from '../pasted/text-to-map.ts';

/** A list or a table of touchpoints. */
export const read: Read = ({ name, text, html = '' }, context) =>
  textToMap(
    { text: text ?? '', html },
    { ...context, name: name.replace(/^.*[\\/]/, '').replace(/\.[a-z]{1,8}$/i, '') },
  );
