import type { Read } from '../importer.ts';
import { readMermaid } from '../mermaid.ts';

/** A Mermaid `journey`, alone or in Markdown. */
export const read: Read = ({ name, text }, context) => readMermaid(text ?? '', { ...context, fileName: name });
