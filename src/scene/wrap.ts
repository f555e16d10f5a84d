/** Where a line may end: after spaces, at zero-width spaces, and after a hyphen or dash inside of a word. */
const PLACE =
  /(?<=[ \u3000])(?![ \u3000\u200b])|(?<=\u200b)(?!\u200b)|(?<=[\p{L}\p{N}][-\u2010\u2013\u2014])(?=[\p{L}\p{N}])/u;
const SPACES = /[ \t\n\r\f]+/g;
const CHARACTERS = new Intl.Segmenter();

/** How wide parts of a line are, in the units of the room. */
export interface PartWidths {
  /** What follows it in the line begins there. */
  advance(part: string): number;
  /** As the last part of a line: spaces take no room there, and a sign's empty half may hang over. */
  end(part: string): number;
}

/** A text as lines, as `TextMeasure.wrap` has them; runs of spaces are one. */
export function wrapped(text: string, room: number, widths: PartWidths): string[] {
  const given = text.replace(SPACES, ' ').trim();
  if (given === '') return [];
  const lines: string[] = [];
  let line = '';
  let at = 0;
  const add = (part: string): void => {
    if (line !== '' && at + widths.end(part) > room) endLine();
    line += part;
    at += widths.advance(part);
  };
  const endLine = (): void => {
    lines.push(line);
    line = '';
    at = 0;
  };
  for (const part of given.split(PLACE)) {
    if (widths.end(part) <= room) add(part);
    else {
      // What breaks nowhere begins on a line of its own.
      if (line !== '') endLine();
      for (const { segment } of CHARACTERS.segment(part)) add(segment);
    }
  }
  return [...lines, line];
}
