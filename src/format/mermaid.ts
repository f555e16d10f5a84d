import { kindNamed, matchActor, words, type NameLanguage } from '#knowledge';
import { MAX_TITLE_LENGTH, MAX_TOUCHPOINTS, fail, ok, roundScore, type PhaseKind, type Result } from '#model';
import type { ReadContext, ReadMap } from './context.ts';
import { findJourney } from './mermaid-source.ts';
import { readStatements, toNumber, type Statement, type Task } from './mermaid-statements.ts';
import { outlineToMap, type OutlineTouchpoint } from './outline.ts';
import { MAX_FILE_BYTES, type ImportProblem } from './problem.ts';
import { createReport, type Report } from './report.ts';

/**
 * Reads a Mermaid `journey`: alone, in Markdown, or pasted. Sections become phases, tasks touchpoints linked in
 * their order, scores 1…5 psychological ratings −2…+2 by the patient, as assumptions. The file's name is the title
 * where the text gives none.
 */
export function readMermaid(
  text: string,
  { fileName = '', ...context }: ReadContext & { readonly fileName?: string },
): Result<ReadMap, ImportProblem> {
  if (text.length > MAX_FILE_BYTES) return fail({ code: 'tooLarge', bytes: text.length, limit: MAX_FILE_BYTES });
  const report = createReport();
  const source = findJourney(text, report);
  if (!source.ok) return source;

  const statements = readStatements(source.value.lines, report);
  const count = statements.filter(({ kind }) => kind === 'task').length;
  if (count > MAX_TOUCHPOINTS) return fail({ code: 'tooManyTouchpoints', count, limit: MAX_TOUCHPOINTS });
  if (!statements.some(({ kind }) => kind === 'task' || kind === 'section')) return fail({ code: 'emptyDiagram' });

  const language = languageOf(text);
  const phases = phasesOf(statements, language, report);
  const title = titleOf(statements, { inMatter: source.value.title, fileName }, report);
  const map = outlineToMap(
    {
      title,
      description: descriptionOf(statements, title),
      phases,
      journeys: [{ title: title || words.journey[language], aspects: ['psychological'], steps: 'all' }],
    },
    context,
  );
  report.note('scoresAsFeeling', { count: Object.keys(map.ratings).length });
  report.note('linkedInOrder', { count: Object.keys(map.links).length });
  return ok({ map, report: report.entries() });
}

type TextKind = Exclude<Statement['kind'], 'task'>;

const textsOf = (statements: readonly Statement[], wanted: TextKind): string[] =>
  statements.flatMap((statement) => (statement.kind === wanted && statement.text !== '' ? [statement.text] : []));

function titleOf(
  statements: readonly Statement[],
  { inMatter, fileName }: { inMatter: string; fileName: string },
  report: Report,
): string {
  const title = textsOf(statements, 'title').at(-1) ?? (inMatter || textsOf(statements, 'accTitle').at(-1));
  if (title !== undefined && title !== '') return short(title, report);
  const guess = fileName.replace(/^.*[\\/]/, '').replace(/\.[a-z]{1,8}$/i, '');
  report.note('titleGuessed', guess === '' ? {} : { example: guess });
  return guess;
}

/** What the diagram says to those who cannot see it. */
const descriptionOf = (statements: readonly Statement[], title: string): string =>
  [...textsOf(statements, 'accTitle'), ...textsOf(statements, 'accDescr')].filter((text) => text !== title).join('\n');

interface PhaseDraft {
  readonly title: string;
  readonly kind: PhaseKind;
  readonly touchpoints: OutlineTouchpoint[];
}

function phasesOf(statements: readonly Statement[], language: NameLanguage, report: Report): PhaseDraft[] {
  const phases: PhaseDraft[] = [];
  const open = (title: string): PhaseDraft => {
    if (title === '') report.note('sectionMissing');
    const name = title || words.phase[language];
    const phase: PhaseDraft = { title: short(name, report), kind: kindNamed(name), touchpoints: [] };
    phases.push(phase);
    return phase;
  };
  for (const statement of statements) {
    if (statement.kind === 'section') open(statement.text);
    if (statement.kind === 'task') (phases.at(-1) ?? open('')).touchpoints.push(touchpointOf(statement, report));
  }
  return phases;
}

function touchpointOf({ name, score, actors }: Task, report: Report): OutlineTouchpoint {
  const title = short(name, report);
  const value = scoreOf(score, title, report);
  return {
    fields: { title, actors: actors.map((actor) => matchActor(short(actor, report))) },
    ...(value === null ? {} : { ratings: [{ aspect: 'psychological', score: value }] }),
  };
}

/** −2…+2 from Mermaid's 1…5; null, a gap and not a zero, where there is no number. */
function scoreOf(score: string | null, example: string, report: Report): number | null {
  if (score === null) {
    report.note('scoreMissing', { example });
    return null;
  }
  const number = toNumber(score);
  if (number === null) {
    report.note('scoreNotNumber', { example: `${example}: ${score}` });
    return null;
  }
  const rounded = roundScore(number - 3);
  if (rounded !== number - 3) report.note('scoreChanged', { example: `${example}: ${score}` });
  return rounded;
}

function short(text: string, report: Report): string {
  if (text.length > MAX_TITLE_LENGTH) report.note('textCleaned', { example: text });
  return text;
}

/** Kana and kanji: Japanese. */
const languageOf = (text: string): NameLanguage => (/[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? 'ja' : 'en');
