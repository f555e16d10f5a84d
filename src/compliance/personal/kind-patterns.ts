import { shapes, type PersonalPattern } from '#knowledge/rules';
import { matchesOf } from '../matches.ts';
import type { Range } from '../range.ts';
import { isCardNumber, isMyNumber } from './check-digits.ts';

interface CompiledPattern {
  readonly expression: RegExp;
  readonly notAfter: RegExp | null;
  readonly notBefore: RegExp | null;
  readonly passes: (found: string) => boolean;
}

const figuresOf = (found: string): string => found.replace(/\D/g, '');

const CHECKS: Readonly<Record<NonNullable<PersonalPattern['check']>, (found: string) => boolean>> = {
  myNumber: (found) => isMyNumber(figuresOf(found)),
  card: (found) => isCardNumber(figuresOf(found)),
  // A number in a country has ten figures, or eleven; with the country's one or two more.
  tenDigits: (found) => {
    const { length } = figuresOf(found);
    return found.startsWith('+') ? length >= 9 && length <= 15 : length === 10 || length === 11;
  },
};

const named = (source: string): string =>
  source.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const shape = shapes[name];
    if (shape === undefined) throw new Error(`No shape is called "${name}"`);
    return `(?:${named(shape)})`;
  });

/** A row of the pack as expressions. */
export const compilePattern = ({ source, check, notAfter, notBefore }: PersonalPattern): CompiledPattern => ({
  expression: new RegExp(named(source), 'dg'),
  notAfter: notAfter === undefined ? null : new RegExp(named(notAfter.endsWith('$') ? notAfter : `${notAfter}$`)),
  notBefore: notBefore === undefined ? null : new RegExp(`^(?:${named(notBefore)})`),
  passes: check === undefined ? () => true : CHECKS[check],
});

/** Whatever a pattern looks for, to be readied. */
export const expressionsOf = ({ expression, notAfter, notBefore }: CompiledPattern): readonly RegExp[] =>
  [expression, notAfter, notBefore].filter((each) => each !== null);

/** Where a pattern is met in a folded text. */
export function rangesOf({ expression, notAfter, notBefore, passes }: CompiledPattern, text: string): readonly Range[] {
  return matchesOf(expression, text).flatMap((match) => {
    const range = match.indices?.groups?.['it'];
    if (range === undefined) return [];
    const [from, to] = range;
    if (!passes(text.slice(from, to))) return [];
    if (notAfter?.test(text.slice(Math.max(0, from - 32), from)) === true) return [];
    if (notBefore?.test(text.slice(to, to + 16)) === true) return [];
    return [{ from, to }];
  });
}
