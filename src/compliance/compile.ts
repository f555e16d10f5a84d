import { vocabulary, type Patterns } from '#knowledge/rules';
import { plainLetters } from './fold.ts';

export type PatternLanguage = 'ja' | 'en';

/** One expression for a list of patterns as the rule pack writes them, or null of none. It finds every hit. */
export function compile(patterns: Patterns | undefined, language: PatternLanguage): RegExp | null {
  const any = source(patterns, language);
  return any === null ? null : new RegExp(any, 'g');
}

/** So long an expression may be, in letters, that it is worked out within a few milliseconds. */
const LONGEST = 2500;

/** The same in several expressions, none of which takes long to be worked out when it is first used. */
export function compilePieces(patterns: Patterns | undefined, language: PatternLanguage): readonly RegExp[] {
  const pieces: string[][] = [];
  let length = Infinity;
  for (const pattern of patterns?.[language] ?? []) {
    const added = expand(plainLetters(pattern), language).length;
    if (length + added > LONGEST) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)?.push(pattern);
    length += added;
  }
  return pieces.flatMap((piece) => compile({ [language]: piece }, language) ?? []);
}

/** The same as `compile`, but it must begin right where it is asked (`lastIndex`), which may be right behind a letter. */
export function compileAt(patterns: Patterns | undefined, language: PatternLanguage): RegExp | null {
  const any = source(patterns, language, '');
  return any === null ? null : new RegExp(any, 'y');
}

/** The same as `compile`, but it must reach to the end of the text. */
export function compileEnd(patterns: Patterns | undefined, language: PatternLanguage): RegExp | null {
  const any = source(patterns, language);
  return any === null ? null : new RegExp(`${any}$`);
}

// What no letter of a word stands before, so that no part of a word is found.
const AT_A_WORD = '(?<![a-z0-9])';

function source(patterns: Patterns | undefined, language: PatternLanguage, begin = AT_A_WORD): string | null {
  const list = patterns?.[language] ?? [];
  if (list.length === 0) return null;
  const any = `(?:${list.map((pattern) => expand(plainLetters(pattern), language)).join('|')})`;
  return language === 'ja' ? any : `${begin}${any}(?![a-z0-9])`;
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
