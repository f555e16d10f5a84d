import type { Change } from './change.ts';
import { MAX_TEXT_LENGTH, MAX_TITLE_LENGTH } from './limits.ts';
import { cleanText, cleanTitle } from './text.ts';

/** A text that was longer than a map keeps it. */
export interface CutText {
  readonly whole: string;
  /** What was left out, its end. */
  readonly rest: string;
  /** How many characters are kept. */
  readonly most: number;
}

/** Which texts of what an edit was given stand cut in what it changed; `given` is anything with texts in it. */
export function cutTexts(given: unknown, change: Change): CutText[] {
  const long = [...textsIn(given)].filter((text) => text.length > MAX_TITLE_LENGTH);
  if (long.length === 0) return [];
  const kept = new Set(textsIn(change));
  return long.flatMap((whole): CutText[] => {
    if (kept.has(whole)) return [];
    const line = whole.replace(/\s+/g, ' ').trim();
    const title = cleanTitle(whole);
    if (line.length > MAX_TITLE_LENGTH && kept.has(title))
      return [{ whole, rest: line.slice(title.length).trim(), most: MAX_TITLE_LENGTH }];
    const text = cleanText(whole);
    if (whole.length > MAX_TEXT_LENGTH && text.length >= MAX_TEXT_LENGTH - 1 && kept.has(text))
      return [{ whole, rest: whole.slice(text.length), most: MAX_TEXT_LENGTH }];
    return [];
  });
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* textsIn(each);
}
