import type { words as first } from './in/en-first.ts';
import type { words as further } from './in/en-further.ts';
import type { Language } from './language.ts';

type First = typeof first;
type Further = typeof further;

/** All messages of one language. */
export type Text = First & Further;

/** Each language is fetched apart from the others: what the first page says, and what is said when more is here. */
const PARTS: Readonly<Record<Language, readonly [first: () => Promise<First>, further: () => Promise<Further>]>> = {
  en: [
    () => import('./in/en-first.ts').then(({ words }) => words),
    () => import('./in/en-further.ts').then(({ words }) => words),
  ],
  ja: [
    () => import('./in/ja-first.ts').then(({ words }) => words),
    () => import('./in/ja-further.ts').then(({ words }) => words),
  ],
};

/** One object for each language that is here: what comes later is put into it, and found by whoever holds it. */
const texts = new Map<Language, Text>();
let isAllWanted = false;

/** The messages in this language: all of them after `fetchAllWords`. Fetched before, or it throws. */
export function textIn(language: Language): Text {
  const text = texts.get(language);
  if (text === undefined) throw new Error(`The words of ${language} are not here.`);
  return text;
}

/** The languages whose words are here. */
export const languagesHere = (): readonly Language[] => [...texts.keys()];

/** Fetches the words of a language: those of the first page, and all of them once that was asked for. Rejects if they do not come. */
export async function fetchWords(language: Language): Promise<void> {
  const [first, further] = PARTS[language];
  const words = await Promise.all([first(), isAllWanted ? further() : null]);
  texts.set(language, Object.assign(texts.get(language) ?? {}, ...words));
  // Asked for in the meantime.
  if (isAllWanted && words[1] === null) await fetchWords(language);
}

/** Fetches all that is said, in the languages that are here and that come later. Rejects if it does not come. */
export async function fetchAllWords(): Promise<void> {
  isAllWanted = true;
  await Promise.all(languagesHere().map(fetchWords));
}

/** A part of the program, when also all the words that it may say are here. */
export async function withAllWords<Part>(loading: Promise<Part>): Promise<Part> {
  const [part] = await Promise.all([loading, fetchAllWords()]);
  return part;
}
