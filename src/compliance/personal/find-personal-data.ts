import { personalKinds, type PersonalKindId, type Severity } from '#knowledge/rules';
import { foldForNames, originalRange } from '../fold.ts';
import { overlaps, type Range } from '../range.ts';
import { warmed } from '../warmed.ts';
import { findNames, warmNames } from './find-names.ts';
import { compilePattern, expressionsOf, rangesOf } from './kind-patterns.ts';

/** What identifies a person, and where it stands in a text. */
export interface PersonalFinding {
  readonly kind: PersonalKindId;
  readonly severity: Severity;
  /** As it stands in the text; of a name without さん. */
  readonly span: string;
  /** Where it begins in it (UTF-16). */
  readonly start: number;
}

type Found = Range & { readonly kind: PersonalKindId; readonly severity: Severity };

let compiled: ReturnType<typeof compileKinds> | null = null;
const kinds = () => (compiled ??= compileKinds());

const compileKinds = () =>
  personalKinds.map(({ id, severity, patterns }) => ({ id, severity, patterns: patterns.map(compilePattern) }));

let isWarm = false;

/** Readies what is looked for in small steps, for whoever has to give way in between. */
export function* warmPersonalData(): Generator<null, void> {
  if (isWarm) return;
  yield* warmNames();
  for (const { patterns } of kinds()) {
    yield null;
    yield* warmed(patterns.flatMap(expressionsOf), 'ja');
  }
  isWarm = true;
}

/**
 * What identifies a person in a text, by place; no two of them overlap. `language` is that of the map; a text is read
 * in both, since names and numbers of one language stand in texts of the other.
 */
export function findPersonalData(text: string, _in: { readonly language: 'ja' | 'en' }): readonly PersonalFinding[] {
  const folded = foldForNames(text);
  const found: Found[] = [];
  for (const { id, severity, patterns } of kinds()) {
    const ranges = id === 'name' ? findNames(folded.text) : patterns.flatMap((each) => rangesOf(each, folded.text));
    for (const range of ranges) {
      if (!found.some((other) => overlaps(other, range))) found.push({ ...range, kind: id, severity });
    }
  }
  return [...found, ...datesBehindNames(folded.text, found)]
    .sort((a, b) => a.from - b.from)
    .map(({ kind, severity, from, to }) => {
      const [start, end] = originalRange(folded, from, to);
      return { kind, severity, span: text.slice(start, end), start };
    });
}

const DATE = compilePattern({
  source: '^[ ,、(（]{1,2}(?<it>{day})(?!\\d)(?! ?(?:受診|来院|入院|退院|手術|予約|撮影|死亡|診断|から|に|まで|の))',
});

// A whole date right behind a name is when somebody was born: nobody writes an appointment so.
function datesBehindNames(text: string, found: readonly Found[]): readonly Found[] {
  return found
    .filter(({ kind }) => kind === 'name')
    .flatMap(({ to, severity }) =>
      rangesOf(DATE, text.slice(to)).map((range) => ({
        from: to + range.from,
        to: to + range.to,
        kind: 'birthdate' as const,
        severity,
      })),
    )
    .filter((range) => !found.some((other) => overlaps(other, range)));
}
