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
