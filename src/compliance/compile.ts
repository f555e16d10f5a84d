import { vocabulary, type Patterns } from '#knowledge/rules';
import { plainLetters } from './fold.ts';

export type PatternLanguage = 'ja' | 'en';

/** One expression for a list of patterns as the rule pack writes them, or null of none. It finds every hit. */
export function compile(patterns: Patterns | undefined, language: PatternLanguage): RegExp | null {
  const any = source(patterns, language);
  return any === null ? null : new RegExp(any, 'g');
}

/** The same, but it must begin right where it is asked (`lastIndex`). */
export function compileAt(patterns: Patterns | undefined, language: PatternLanguage): RegExp | null {
  const any = source(patterns, language);
  return any === null ? null : new RegExp(any, 'y');
}

/** The same, but it must reach to the end of the text. */
export function compileEnd(patterns: Patterns | undefined, language: PatternLanguage): RegExp | null {
  const any = source(patterns, language);
  return any === null ? null : new RegExp(`${any}$`);
}

function source(patterns: Patterns | undefined, language: PatternLanguage): string | null {
  const list = patterns?.[language] ?? [];
  if (list.length === 0) return null;
  const any = `(?:${list.map((pattern) => expand(plainLetters(pattern), language)).join('|')})`;
  return language === 'ja' ? any : `(?<![a-z0-9])${any}(?![a-z0-9])`;
}

// What dots may stand for: never more than a part of one sentence, so that nothing is tried for long.
const FEW = { ja: '[^。、!?\\n]{0,12}?', en: '[^.,!?;\\n]{0,28}?' };
const SOME = { ja: '[^。!?\\n]{0,24}?', en: '[^.!?;\\n]{0,48}?' };

const expand = (pattern: string, language: PatternLanguage): string => {
  const named = pattern.replace(/\{([a-z]+)\}/g, (_, name: string) => `(?:${vocabularySource(name, language)})`);
  const open = named.replaceAll('……', SOME[language]).replaceAll('…', FEW[language]);
  return language === 'ja' ? open : open.replace(SPACE, (space) => (space === ' ' ? '[ -]' : space));
};

// A space that is neither repeated nor one letter of a class.
const SPACE = /\[[^\]]*\]| (?![?*+])/g;

const sources = new Map<string, string>();

function vocabularySource(name: string, language: PatternLanguage): string {
  const known = sources.get(name);
  if (known !== undefined) return known;
  const words = vocabulary[name];
  if (words === undefined) throw new Error(`No vocabulary is called "${name}"`);
  const made = expand(plainLetters(words.join('|')), language);
  sources.set(name, made);
  return made;
}
