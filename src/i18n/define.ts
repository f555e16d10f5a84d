import type { Language } from './language.ts';

/** A sentence, or a function that puts parameters into one. */
type Message = string | ((...parameters: never[]) => string);

/** Messages of one area, possibly in groups. */
export interface Messages {
  readonly [key: string]: Message | Messages;
}

/** One area in every language: a missing or surplus message, or one with other parameters, does not compile. */
export const define = <M extends Messages>(
  languages: { readonly en: M } & { readonly [L in Exclude<Language, 'en'>]: NoInfer<M> },
): Readonly<Record<Language, M>> => languages;

/** What areas say in one language. */
type InLanguage<Areas extends Readonly<Record<string, Readonly<Record<Language, Messages>>>>> = {
  readonly [A in keyof Areas]: Areas[A]['en'];
};

/** What areas say in one language. */
export const inLanguage = <Areas extends Readonly<Record<string, Readonly<Record<Language, Messages>>>>>(
  areas: Areas,
  language: Language,
): InLanguage<Areas> =>
  Object.fromEntries(
    Object.entries(areas).map(([area, languages]) => [area, languages[language]]),
  ) as InLanguage<Areas>;
