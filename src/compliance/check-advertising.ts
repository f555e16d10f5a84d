import { advertisingRules, type AdvertisingRule, type RuleId, type Severity } from '#knowledge/rules';
import { channelKind } from './channel-kind.ts';
import type { PatternLanguage } from './compile.ts';
import { foldForRules, originalRange } from './fold.ts';
import { readText } from './read-text.ts';
import { compileRule, denialExpressions, expressionsOf, hitsOf } from './rule-hits.ts';
import { warmed } from './warmed.ts';

/** A stretch of a text that breaks a rule. */
export interface AdvertisingFinding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** The words as they stand in the text. */
  readonly span: string;
  /** Where they begin in it (UTF-16). */
  readonly start: number;
}

interface Place {
  /** An id of the model's channels, or a name from elsewhere; an unknown one is advertising. */
  readonly channel: string | null | undefined;
  readonly language: PatternLanguage;
}

/** Which rules a text breaks in this channel, by place and then by rule. None means that no rule fired, and no more. */
export function checkAdvertising(text: string, { channel, language }: Place): readonly AdvertisingFinding[] {
  const kind = channelKind(channel);
  const folded = foldForRules(text);
  const reading = readText(folded.text, kind);
  const spoken = languagesOf(text, language);
  const found = rules().flatMap((rule) =>
    spoken.flatMap((each) =>
      hitsOf(rule, each, reading).map(({ from, to, severity }) => {
        const [start, end] = originalRange(folded, from, to);
        return { rule: rule.id, severity, span: text.slice(start, end), start };
      }),
    ),
  );
  return found.sort((a, b) => a.start - b.start || number(a.rule) - number(b.rule));
}

// Compiled when the first text is checked, and kept.
const compiled = new Map<RuleId, ReturnType<typeof compileRule>>();

function compiledRule(rule: AdvertisingRule): ReturnType<typeof compileRule> {
  const known = compiled.get(rule.id) ?? compileRule(rule);
  compiled.set(rule.id, known);
  return known;
}

const rules = () => advertisingRules.map(compiledRule);

const LANGUAGES = ['ja', 'en'] as const;

let isWarm = false;

/** Readies the rules in small steps, for whoever has to give way in between: expressions are worked out when they are first used. */
export function* warmAdvertising(): Generator<null, void> {
  if (isWarm) return;
  for (const rule of advertisingRules) {
    yield null;
    const ready = compiledRule(rule);
    for (const language of LANGUAGES) yield* warmed(expressionsOf(ready, language), language);
  }
  for (const language of LANGUAGES) yield* warmed(denialExpressions(language), language);
  isWarm = true;
}

const JAPANESE = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/;

/** A text in the other language than the map's is read as what it is. */
const languagesOf = (text: string, language: PatternLanguage): readonly PatternLanguage[] => {
  const isJapanese = JAPANESE.test(text);
  if (language === 'ja') return isJapanese ? ['ja'] : ['ja', 'en'];
  return isJapanese ? ['ja', 'en'] : ['en'];
};

const number = (rule: RuleId): number => Number(rule.slice(1));
