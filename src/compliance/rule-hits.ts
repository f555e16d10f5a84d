import {
  deniedClaim,
  deniedPractice,
  reported,
  type AdvertisingRule,
  type Patterns,
  type Severity,
  type Trigger,
} from '#knowledge/rules';
import { compile, compileAt, compileEnd, compilePieces, type PatternLanguage } from './compile.ts';
import { matchesOf } from './matches.ts';
import { isLifted, type Reading } from './read-text.ts';

/** Where in a folded text a rule is broken. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly severity: Severity;
}

type ByLanguage<T> = Readonly<Record<PatternLanguage, T>>;

interface CompiledTrigger {
  readonly trigger: Trigger;
  readonly fires: ByLanguage<readonly RegExp[]>;
  readonly beside: ByLanguage<RegExp | null>;
  readonly unless: ByLanguage<RegExp | null>;
}

interface CompiledRule extends AdvertisingRule {
  readonly triggers: readonly CompiledTrigger[];
  readonly spared: ByLanguage<RegExp | null>;
}

const both = <T>(make: (language: PatternLanguage) => T): ByLanguage<T> => ({ ja: make('ja'), en: make('en') });

/** A row of the pack with its patterns as expressions. */
export const compileRule = (rule: AdvertisingRule): CompiledRule => ({
  ...rule,
  triggers: rule.fires.map((trigger) => ({
    trigger,
    fires: both((language) => compilePieces(trigger, language)),
    beside: both((language) => compile(trigger.beside, language)),
    unless: both((language) => compile(trigger.unless, language)),
  })),
  spared: both((language) => compile(rule.spares, language)),
});

const isGiven = (expression: RegExp | null): expression is RegExp => expression !== null;

/** Whatever a rule may look for in a language, to be readied. */
export const expressionsOf = ({ triggers, spared }: CompiledRule, language: PatternLanguage): readonly RegExp[] => [
  ...triggers.flatMap(({ fires }) => fires[language]),
  ...triggers.flatMap(({ beside, unless }) => [beside[language], unless[language]]).filter(isGiven),
  ...[spared[language]].filter(isGiven),
];

/** The hits of one rule in a text, from left to right; those close together are one. */
export function hitsOf(rule: CompiledRule, language: PatternLanguage, reading: Reading): readonly Hit[] {
  const usual = rule.severity[reading.kind];
  if (usual === null) return [];
  const hits = rule.triggers.flatMap(({ trigger, ...patterns }) => {
    if (trigger.only !== undefined && trigger.only !== reading.kind) return [];
    return patterns.fires[language]
      .flatMap((expression) => rangesOf(expression, reading.text))
      .filter((range) => stands(range, patterns, language, reading))
      .filter((range) => !takenBack(rule, range, language, reading))
      .filter(() => trigger.always === true || !isLifted(rule.lifted, reading))
      .map((range) => ({ ...range, severity: lesser(trigger.severity, usual) }));
  });
  if (hits.length === 0) return hits;
  const spared = rangesOf(rule.spared[language], reading.text);
  const left = hits.filter((hit) => !spared.some((range) => range.from < hit.to && hit.from < range.to));
  return joined(left, rule.joins ?? 2, reading.text);
}

type Range = Pick<Hit, 'from' | 'to'>;

function rangesOf(expression: RegExp | null, text: string): readonly Range[] {
  if (expression === null) return [];
  return matchesOf(expression, text)
    .map((match) => trimmed(match.index, match.index + match[0].length, text))
    .filter(({ from, to }) => to > from);
}

// Gaps and look-arounds may leave white space or a comma at the edges.
function trimmed(from: number, to: number, text: string): Range {
  while (to > from && /[\s、,]/.test(text[to - 1] ?? '')) to--;
  while (from < to && /[\s、,]/.test(text[from] ?? '')) from++;
  return { from, to };
}

const has = (expression: RegExp | null, text: string): boolean => {
  if (expression === null) return false;
  expression.lastIndex = 0;
  return expression.test(text);
};

function stands(
  range: Range,
  { beside, unless }: Pick<CompiledTrigger, 'beside' | 'unless'>,
  language: PatternLanguage,
  reading: Reading,
): boolean {
  if (beside[language] === null && unless[language] === null) return true;
  const sentence = reading.sentenceAt(range.from, range.to);
  // What a heading names is offered in the sentence after it.
  const near = () => reading.sentenceAt(range.from, Math.min(reading.text.length, range.from + sentence.length + 1));
  return (beside[language] === null || has(beside[language], near())) && !has(unless[language], sentence);
}

const denials = ({ after, before }: { readonly after: Patterns; readonly before: Patterns }) => ({
  after: both((language) => compileAt(after, language)),
  before: both((language) => compileEnd(before, language)),
});

const DENIALS = { claim: denials(deniedClaim), practice: denials(deniedPractice), reported: denials(reported) };

/** What takes a hit back, to be readied. */
export const denialExpressions = (language: PatternLanguage): readonly RegExp[] =>
  Object.values(DENIALS)
    .flatMap(({ after, before }) => [after[language], before[language]])
    .filter(isGiven);

// The last clause before the hit.
const CLAUSE = /[^,;:.!?()\n]*$/;

function takenBack(rule: AdvertisingRule, { from, to }: Range, language: PatternLanguage, { text }: Reading): boolean {
  const before = CLAUSE.exec(text.slice(Math.max(0, from - 60), from))?.[0] ?? '';
  return [DENIALS[rule.denied], DENIALS.reported].some(({ after, before: earlier }) => {
    const next = after[language];
    if (next !== null) {
      next.lastIndex = to;
      if (next.test(text)) return true;
    }
    return earlier[language]?.test(before) === true;
  });
}

const RANK: Readonly<Record<Severity, number>> = { note: 0, warn: 1, block: 2 };

const lesser = (own: Severity | undefined, usual: Severity): Severity =>
  own !== undefined && RANK[own] < RANK[usual] ? own : usual;

function joined(hits: readonly Hit[], gap: number, text: string): readonly Hit[] {
  const result: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = result.at(-1);
    const between = last === undefined ? '' : text.slice(last.to, hit.from);
    if (last === undefined || hit.from - last.to > gap || /[。!?\n].*[^」』"]/.test(between)) result.push(hit);
    else {
      const severity = RANK[hit.severity] > RANK[last.severity] ? hit.severity : last.severity;
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, hit.to), severity };
    }
  }
  return result;
}
