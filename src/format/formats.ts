import { ok, type JourneyMap, type Result } from '#model';
import type { ReadContext, ReadMap } from './context.ts';
import { readMermaid } from './mermaid.ts';
import { isMermaid } from './mermaid-source.ts';
import { parse } from './native/parse.ts';
import { serialise } from './native/serialise.ts';
import type { ImportProblem } from './problem.ts';

/** A file as text, before anybody knows what it is. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** One kind of file. A new one is added here and nowhere else; what it cannot do it leaves out. */
export interface Format {
  readonly id: string;
  /** Endings of file names without the first dot; the first is given to new files. */
  readonly extensions: readonly [string, ...string[]];
  readonly mediaType: string;
  /** Whether a text is of this kind by what it holds. Asked before the extension. */
  readonly recognises?: (text: string) => boolean;
  readonly read?: (file: TextFile, context: ReadContext) => Result<ReadMap, ImportProblem>;
  /** The file of a map, all of it, before any disk is touched. */
  readonly write?: (map: JourneyMap) => Result<string, never>;
}

export const formats: readonly Format[] = [
  {
    id: 'tabiji',
    extensions: ['tabiji.json', 'json'],
    mediaType: 'application/json',
    // A list counts only if it goes on like JSON: Markdown may begin with a link.
    recognises: (text) => /^\ufeff?\s*(?:\{|\[\s*(?:[[{"\]\d-]|$))/.test(text),
    read: ({ text }, context) => parse(text, context),
    write: (map) => ok(serialise(map)),
  },
  {
    id: 'mermaid',
    extensions: ['mmd', 'mermaid', 'md', 'markdown'],
    mediaType: 'text/vnd.mermaid',
    recognises: isMermaid,
    read: ({ name, text }, context) => readMermaid(text, { ...context, fileName: name }),
  },
];
