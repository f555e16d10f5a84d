import type { Name } from '#knowledge';
import type { Table } from '#model';

/** Why a file cannot be read at all. Nothing has been changed anywhere then. */
export type ImportProblem =
  | { readonly code: 'emptyFile' }
  /** The device did not give its content: it is gone, locked, or on a drive that is not there. */
  | { readonly code: 'unreadable' }
  /** What reads it could not be fetched. */
  | { readonly code: 'readerNotLoaded' }
  /** Bytes, or characters of a pasted text. */
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly limit: number }
  /** Neither JSON nor Mermaid nor Markdown. `name` is empty for a pasted text; `supported` lists file name endings without the first dot. */
  | { readonly code: 'unknownFile'; readonly name: string; readonly supported: readonly string[] }
  /** A table of ratings where no map is open that it could belong to. `name` is empty for a pasted text. */
  | { readonly code: 'belongsInMap'; readonly name: string }
  /** Line and column count from 1. */
  | { readonly code: 'notJson'; readonly line: number; readonly column: number }
  | { readonly code: 'tooDeep'; readonly line: number; readonly column: number; readonly limit: number }
  /** JSON, but of another kind; `looksLike` is that kind's own name where it is known. */
  | { readonly code: 'notAMap'; readonly looksLike: string | null }
  | { readonly code: 'newerVersion'; readonly version: number; readonly supported: number }
  | { readonly code: 'badVersion' }
  | { readonly code: 'notAList'; readonly table: Table }
  | { readonly code: 'tooManyTouchpoints'; readonly count: number; readonly limit: number }
  /** Mermaid of another kind, e.g. `flowchart`. */
  | { readonly code: 'otherDiagram'; readonly kind: string }
  /** Text without a Mermaid journey in it. */
  | { readonly code: 'noDiagram' }
  /** A table of ratings in which these columns cannot be found. */
  | { readonly code: 'missingColumns'; readonly columns: readonly Name[] }
  /** A Mermaid journey without sections and tasks. */
  | { readonly code: 'emptyDiagram' };

/** No file that a person made by hand comes near. */
export const MAX_FILE_BYTES = 50_000_000;

/** Why a file of this size, in bytes, is not read at all; null if it is. To be asked before it is. */
export const sizeProblem = (bytes: number): ImportProblem | null =>
  bytes > MAX_FILE_BYTES ? { code: 'tooLarge', bytes, limit: MAX_FILE_BYTES } : null;
