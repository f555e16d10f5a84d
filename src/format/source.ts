import { decode, type Encoding } from './decode.ts';
import { createReport, type ReportEntry } from './report.ts';

/** What a person chose or dropped. The name of a pasted text is empty. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a pasted text, the same as its program wrote it for others. */
  readonly html?: string;
}

/** A file before anybody knows what it is. */
export interface Source extends FileBytes {
  /** Null where the bytes are no text. */
  readonly text: string | null;
}

/** The file with its text, and what had to be guessed or mended for that. */
export function sourceOf(file: FileBytes, encoding?: Encoding): { source: Source; report: readonly ReportEntry[] } {
  const report = createReport();
  const text = decode(file.bytes, report, encoding);
  // A picture or an archive holds zeros; no text does.
  if (text.slice(0, 4096).includes('\0')) return { source: { ...file, text: null }, report: [] };
  return { source: { ...file, text }, report: report.entries() };
}
