import type { words as editor } from './in/en-editor.ts';
import type { words as first } from './in/en-first.ts';
import type { words as further } from './in/en-further.ts';
import type { words as library } from './in/en-library.ts';
import type { Language } from './language.ts';

interface Parts {
  /** What both first pages say. */
  readonly first: typeof first;
  readonly library: typeof library;
  readonly editor: typeof editor;
  /** What is said when more is here. */
  readonly further: typeof further;
}

/** Words that are fetched together. */
type WordsPart = keyof Parts;

/** All messages of one language. */
export type Text = Parts['first'] & Parts['library'] & Parts['editor'] & Parts['further'];

/** Each language is fetched apart from the others. */
const SOURCES: Readonly<Record<Language, { readonly [P in WordsPart]: () => Promise<{ words: Parts[P] }> }>> = {
  en: {
    first: () => import('./in/en-first.ts'),
    library: () => import('./in/en-library.ts'),
    editor: () => import('./in/en-editor.ts'),
    further: () => import('./in/en-further.ts'),
  },
  ja: {
    first: () => import('./in/ja-first.ts'),
    library: () => import('./in/ja-library.ts'),
    editor: () => import('./in/ja-editor.ts'),
    further: () => import('./in/ja-further.ts'),
  },
};

/** One object for each language that is here: what comes later is put into it, and found by whoever holds it. */
const texts = new Map<Language, Text>();
const wanted = new Set<WordsPart>(['first']);

/** The messages in this language: all of them after `fetchAllWords`. Fetched before, or it throws. */
export function textIn(language: Language): Text {
  const text = texts.get(language);
  if (text === undefined) throw new Error(`The words of ${language} are not here.`);
  return text;
}

/** The languages whose words are here. */
export const languagesHere = (): readonly Language[] => [...texts.keys()];

/** Fetches the words of a language: those of both first pages, and what else was asked for. Rejects if they do not come. */
export async function fetchWords(language: Language): Promise<void> {
  const parts = [...wanted];
  const come = await Promise.all(parts.map(async (part) => (await SOURCES[language][part]()).words));
  texts.set(language, Object.assign(texts.get(language) ?? {}, ...come));
  // Asked for in the meantime.
  if (wanted.size > parts.length) await fetchWords(language);
}

/** Fetches parts of what is said, in the languages that are here and that come later. Rejects if it does not come. */
async function fetchParts(parts: readonly WordsPart[]): Promise<void> {
  for (const part of parts) wanted.add(part);
  await Promise.all(languagesHere().map(fetchWords));
}

/** Fetches all that is said, in the languages that are here and that come later. Rejects if it does not come. */
export const fetchAllWords = (): Promise<void> => fetchParts(['library', 'editor', 'further']);

/** A first page, when also the words that it says are here. */
export async function withWordsOf<Page>(part: 'library' | 'editor', loading: Promise<Page>): Promise<Page> {
  const [page] = await Promise.all([loading, fetchParts([part])]);
  return page;
}

/** A part of the program, when also all the words that it may say are here. */
export async function withAllWords<Part>(loading: Promise<Part>): Promise<Part> {
  const [part] = await Promise.all([loading, fetchAllWords()]);
  return part;
}
