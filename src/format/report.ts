import type { FlawCode, Table } from '#model';

/** What can be lost, mended or guessed in reading a file that is not refused. */
export type ReportCode =
  | FlawCode
  // Any file
  | 'encodingGuessed' // example: the encoding
  | 'bytesReplaced' // bytes that stand for no character
  | 'textCleaned' // control characters, or longer than a map keeps
  // Lists and tables
  | 'valueUnread' // kept as text; all as examples
  | 'scoreRounded' // to half steps; all as examples
  | 'titleUnused' // example: the title of what goes into a map
  | 'textAround' // lines around a table
  | 'tablesJoined' // how many are read as one
  | 'tablesDropped'
  | 'phaseMissing' // none is named
  | 'phaseEmpty' // without touchpoints; all as examples
  // Tabiji's own
  | 'tableMissing' // taken as empty
  | 'notARecord' // dropped
  | 'recordIncomplete' // dropped: without that field it says nothing
  | 'idReplaced' // with all references to it
  | 'idDuplicate' // the later record is dropped
  | 'fieldUnknown' // dropped; examples: names of fields
  | 'fieldMissing' // default
  | 'fieldType' // default
  | 'valueUnknown' // default; examples: field and value
  | 'placed' // touchpoints without a position were laid out
  // Mermaid
  | 'titleGuessed' // example: the title taken, none if it stays empty
  | 'sectionMissing' // tasks before any section, or a section without a name
  | 'scoresAsFeeling' // scores 1…5 became psychological ratings −2…+2 by the patient, assumed
  | 'scoreMissing' // no rating
  | 'scoreNotNumber' // no rating
  | 'scoreChanged' // brought into 1…5, half steps
  | 'colonInName' // where the name ends was guessed
  | 'linkedInOrder' // consecutive tasks became links of one journey
  | 'settingsDropped' // front matter and directives
  | 'commentsDropped'
  | 'diagramsDropped' // further diagrams of the same file
  | 'proseDropped'; // Markdown around the diagram, in lines

/** One kind of thing that happened: how often, and some titles, ids, fields or values as examples. */
export interface ReportEntry {
  readonly code: ReportCode;
  readonly table?: Table;
  readonly count: number;
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 5;
/** Of what a person wrote, each is named. */
const NAMED: readonly ReportCode[] = ['valueUnread', 'scoreRounded', 'phaseEmpty'];
const EXAMPLE_LENGTH = 60;

/** Collects what happens while a file is read. */
export interface Report {
  note(code: ReportCode, details?: { example?: string; table?: Table; count?: number }): void;
  /** In the order in which each kind first happened. */
  entries(): ReportEntry[];
}

export function createReport(): Report {
  const found = new Map<string, { code: ReportCode; table: Table | undefined; count: number; examples: Set<string> }>();
  return {
    note(code, { example, table, count = 1 } = {}) {
      if (count === 0) return;
      const key = `${code} ${table ?? ''}`;
      const entry = found.get(key) ?? { code, table, count: 0, examples: new Set<string>() };
      found.set(key, entry);
      entry.count += count;
      if (example !== undefined && (NAMED.includes(code) || entry.examples.size < MOST_EXAMPLES))
        entry.examples.add(shorten(example));
    },
    entries: () =>
      [...found.values()].map(({ code, table, count, examples }) => ({
        code,
        ...(table === undefined ? {} : { table }),
        count,
        examples: [...examples],
      })),
  };
}

function shorten(example: string): string {
  const characters = Array.from(example.slice(0, EXAMPLE_LENGTH * 2));
  return characters.length <= EXAMPLE_LENGTH && example.length <= EXAMPLE_LENGTH * 2
    ? example
    : `${characters.slice(0, EXAMPLE_LENGTH - 1).join('')}…`;
}
