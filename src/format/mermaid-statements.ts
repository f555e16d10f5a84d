import type { Report } from './report.ts';
import { hide, reveal } from './mermaid-text.ts';

/** A task line, taken apart. */
export interface Task {
  readonly kind: 'task';
  readonly name: string;
  /** As written; null if there is none. */
  readonly score: string | null;
  readonly actors: readonly string[];
}

export type Statement = { readonly kind: 'title' | 'section' | 'accTitle' | 'accDescr'; readonly text: string } | Task;

/** Longer lines are cut; no name and no list of actors comes near. */
const MAX_LINE_LENGTH = 20_000;

/** The statements of a journey, in order. Comments are dropped and reported, like names that had to be guessed. */
export function readStatements(lines: readonly string[], report: Report): Statement[] {
  const statements: Statement[] = [];
  const lastBrace = lines.findLastIndex((line) => line.includes('}'));
  for (let at = 0; at < lines.length; at++) {
    const whole = lines[at]!;
    if (whole.length > MAX_LINE_LENGTH) report.note('textCleaned', { example: whole });
    const line = withoutComment(hide(whole.slice(0, MAX_LINE_LENGTH)).replace(/\s+/g, ' ').trim(), report);
    const block = /^accDescr\s*\{(.*)$/i.exec(line);
    if (block === null) {
      for (const part of splitAtSemicolons(line)) statements.push(statementOf(part, report));
      continue;
    }
    const inside = [block[1]!];
    // Without a closing brace the block would swallow every task.
    while (at < lastBrace && !inside.at(-1)!.includes('}')) inside.push(lines[++at]!.trim());
    statements.push({ kind: 'accDescr', text: reveal(inside.join('\n').split('}')[0]!) });
  }
  return statements;
}

const SCORE_AHEAD = /[:：]\s*[-+−]?[\d０-９]/;

function withoutComment(line: string, report: Report): string {
  const isComment = /^%%|^#(?: |$)/.test(line) || (line.startsWith('#') && !SCORE_AHEAD.test(line));
  if (isComment) {
    report.note('commentsDropped');
    return '';
  }
  const [, kept = line, comment = ''] = /^(.*?) ((?:%%|# ).*|#)$/.exec(line) ?? [];
  // Mermaid takes any # for the start of a comment; people write “Plan # 2: 3: Me”.
  if (comment.startsWith('#') && SCORE_AHEAD.test(comment) && !SCORE_AHEAD.test(kept)) return line;
  if (comment !== '') report.note('commentsDropped');
  return kept;
}

const OPENING = /^ ?(?:title|section|accTitle|accDescr)(?=[ :：]|$)/i;

/** Several statements on a line are rare, semicolons within a name are not: both sides must look like statements. */
function splitAtSemicolons(line: string): string[] {
  const parts: string[] = [];
  for (const piece of line.split(/(?<=[;；])/)) {
    const before = parts.at(-1);
    const isApart =
      before === undefined || [before, piece].every((part) => SCORE_AHEAD.test(part) || OPENING.test(part));
    if (isApart) parts.push(piece);
    else parts[parts.length - 1] = before + piece;
  }
  return parts.map((part) => part.replace(/[;；\s]+$/, '').trim()).filter((part) => part !== '');
}

function statementOf(line: string, report: Report): Statement {
  const [, keyword = '', colon = '', text = ''] =
    /^(title|section|accTitle|accDescr)(?=[ :：]|$) ?([:：]?)(.*)$/i.exec(line) ?? [];
  const name = keyword.toLowerCase();
  if (name === 'acctitle' && colon !== '') return { kind: 'accTitle', text: reveal(text) };
  if (name === 'accdescr' && colon !== '') return { kind: 'accDescr', text: reveal(text) };
  // “title: 5: Me” is a task; “title: My day” is what somebody meant as a title.
  if ((name === 'title' || name === 'section') && !(colon !== '' && SCORE_AHEAD.test(line))) {
    return { kind: name, text: reveal(text) };
  }
  return taskOf(line, report);
}

/**
 * Mermaid reads `name : score : actors` and ends the name at the first colon. Where no score from 1 to 5 follows it
 * but one does a later colon near the end, the name goes on up to there.
 */
function taskOf(line: string, report: Report): Task {
  const parts = line.split(/[:：]/);
  const numbers = parts.flatMap((part, index) => (index > 0 && toNumber(part) !== null ? [index] : []));
  const scores = numbers.filter((index) => isScore(parts[index]!) && (index === 1 || index >= parts.length - 2));
  const at = scores[0] ?? numbers[0] ?? 1;
  const score = parts[at]?.trim() ?? '';
  const name = reveal(parts.slice(0, at).join(':'));
  if (at > 1 || parts.length > 3) report.note('colonInName', { example: name });
  return {
    kind: 'task',
    name,
    score: score === '' ? null : reveal(score),
    actors: parts
      .slice(at + 1)
      .join(':')
      .split(/[,、，;；]/)
      .map(reveal)
      .filter((actor) => actor !== ''),
  };
}

const isScore = (text: string): boolean => {
  const number = toNumber(text);
  return number !== null && number >= 1 && number <= 5;
};

/** The number a text stands for, full-width digits and signs included; null if it is none. */
export function toNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace('−', '-').trim();
  return /^[-+]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
