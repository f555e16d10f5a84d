import { fail, ok, type Result } from '#model';
import type { ImportProblem } from './problem.ts';
import type { Report } from './report.ts';

/** The lines of a Mermaid journey below its head line, and the title that its front matter gives it, or `''`. */
export interface JourneySource {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * Finds the journey in the text of a diagram or in the first fitting ```mermaid block of a Markdown text. What
 * stands around it is reported; a text without one is refused by the kind of diagram it holds, if any.
 */
export function findJourney(text: string, report: Report): Result<JourneySource, ImportProblem> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/);
  if (lines.every((line) => line.trim() === '')) return fail({ code: 'emptyFile' });
  const { blocks, prose } = fencedDiagrams(lines);
  if (blocks.length === 0) return openDiagram(lines, report);

  const kinds = blocks.map((block) => kindOf(significantLine(strip(block).lines)));
  const index = kinds.indexOf('journey');
  if (index < 0) return refuse(kinds[0] ?? null);
  report.note('diagramsDropped', { count: blocks.length - 1 });
  report.note('proseDropped', { count: prose });
  return openDiagram(blocks[index]!, report);
}

/** Whether a text looks like Mermaid or like Markdown with Mermaid in it. */
export function isMermaid(text: string): boolean {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/);
  if (fencedDiagrams(lines).blocks.length > 0) return true;
  const first = significantLine(strip(lines).lines);
  const kind = kindOf(first);
  return (
    kind !== null &&
    first.split(/\s+/).length <= 3 &&
    hasGrammar(kind, first, lines.slice(lines.findIndex((line) => line.trim() === first) + 1))
  );
}

const refuse = (kind: string | null) =>
  fail(kind === null ? ({ code: 'noDiagram' } as const) : ({ code: 'otherDiagram', kind } as const));

function openDiagram(source: readonly string[], report: Report): Result<JourneySource, ImportProblem> {
  const { title, settings, lines } = strip(source);
  const head = significantLine(lines);
  const kind = kindOf(head);
  if (kind !== 'journey') return refuse(kind);
  report.note('settingsDropped', { count: settings });
  const at = lines.findIndex((line) => line.trim() === head);
  const rest = head.replace(/^journey\s*;?/i, '');
  return ok({ title, lines: [...lines.slice(0, at), rest, ...lines.slice(at + 1)] });
}

const KINDS =
  /^(journey|flowchart|graph|sequenceDiagram|classDiagram|stateDiagram|erDiagram|gantt|pie|timeline|gitGraph|mindmap|quadrantChart|requirementDiagram|C4[A-Z]\w+|sankey|xychart|block|packet|kanban|architecture|radar|treemap|zenuml)(?:-\w+)*(?=[\s;:]|$)/i;

/** The kind of diagram that a head line names; null for any other line. */
function kindOf(line: string): string | null {
  const kind = KINDS.exec(line)?.[1] ?? null;
  return kind?.toLowerCase() === 'journey' ? 'journey' : kind;
}

/** Whether what follows is a diagram's: words such as *Journey*, *Timeline* or *Block* begin ordinary texts, too. */
function hasGrammar(kind: string, head: string, rest: readonly string[]): boolean {
  if (/^\S+:/.test(head)) return false;
  const [, grammar] = GRAMMARS.find(([names]) => names.test(kind)) ?? [];
  // What is spelled like no word needs nothing else.
  if (grammar === undefined || /^\S+-(?:beta|v2|elk)\b/.test(head)) return true;
  return [head.replace(/^\S+[\s;]*/, ''), ...rest].some((line) => !BULLET.test(line) && grammar.test(line.trim()));
}

const BULLET = /^\s*(?:[-*+•・]\s|\d+[.)]\s)/;

const GRAMMARS: readonly (readonly [RegExp, RegExp])[] = [
  [/^journey$/i, /^(?:title|section)\s+\S|^acc(?:Title|Descr)\b|[:：]\s*-?\d+(?:\.\d+)?\s*(?:[:：]|$)/],
  [/^(?:graph|flowchart)$/i, /^(?:TB|TD|BT|RL|LR)\b|--|==>|-\.|~~~/],
  [/^gantt$/i, /^(?:dateFormat|axisFormat|title|section)\s|:\s*(?:done|active|crit|milestone|\w+\s*,|\d{4}-)/],
  [/^pie$/i, /^(?:showData\b|title\s)|^"[^"]+"\s*:\s*\d/],
  [/^timeline$/i, /^(?:title|section)\s+\S|\S\s+:\s+\S/],
  [/^mindmap$/i, /^\w*(?:\(|\[|\{|\))|^root\b|^::icon/],
  [/^sankey$/i, /^[^,]+,[^,]+,\s*[\d.]+$/],
  [/^block$/i, /^columns\s+\d|--|^\w+(?:\[|\(|:\d)/],
  [/^packet$/i, /^\+?\d+(?:-\d+)?\s*:\s*"/],
  [/^kanban$/i, /\[[^\]]+\]/],
  [/^architecture$/i, /^(?:group|service|junction)\s+\w+/],
  [/^radar$/i, /^(?:axis|curve)\s+\w+/],
  [/^treemap$/i, /^"[^"]+"/],
];

/** The first line that is neither empty nor a comment, trimmed. */
const significantLine = (lines: readonly string[]): string =>
  lines.map((line) => line.trim()).find((line) => line !== '' && !line.startsWith('%%')) ?? '';

/** A diagram without front matter and `%%{…}%%` directives; how many settings those held. */
function strip(source: readonly string[]): { title: string; settings: number; lines: readonly string[] } {
  const start = source.findIndex((line) => line.trim() !== '');
  const end =
    source[start]?.trim() === '---' ? source.findIndex((line, at) => at > start && line.trim() === '---') : -1;
  if (end < 0) return { title: '', ...withoutDirectives(source) };
  const matter = source.slice(start + 1, end).filter((line) => line.trim() !== '');
  // Only the outermost level: a title further in belongs to the settings.
  const indent = matter.reduce((least, line) => Math.min(least, indentOf(line)), Infinity);
  const outer = matter.filter((line) => indentOf(line) === indent).map((line) => line.trim());
  const title = outer.find((line) => /^title\s*:/.test(line)) ?? '';
  const { settings, lines } = withoutDirectives(source.slice(end + 1));
  return {
    title: unquote(title.replace(/^title\s*:/, '').trim()),
    settings: settings + outer.filter((line) => line !== title).length,
    lines,
  };
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

const unquote = (text: string): string => /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;

function withoutDirectives(source: readonly string[]): { settings: number; lines: readonly string[] } {
  const text = source.join('\n');
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const from = text.indexOf('%%{', at);
    const to = from < 0 ? -1 : text.indexOf('}%%', from);
    if (to < 0) break;
    kept.push(text.slice(at, from));
    at = to + 3;
  }
  const settings = kept.length;
  return { settings, lines: [...kept, text.slice(at)].join('').split('\n') };
}

/** The Mermaid blocks of a Markdown text, and how many lines with something on them stand outside. */
function fencedDiagrams(lines: readonly string[]): { blocks: readonly (readonly string[])[]; prose: number } {
  const blocks: string[][] = [];
  let prose = 0;
  let fence: { mark: string; block: string[] | null } | null = null;
  for (const line of lines) {
    const [, mark = '', info = ''] = /^\s*(`{3,}|~{3,}|:{3,})\s*(.*)$/.exec(line) ?? [];
    if (fence === null) {
      const isDiagram = /^\{?\.?\s*mermaid/i.test(info);
      // Three colons also open notes and the like, whose content counts as any other.
      const opens = mark !== '' && !info.includes('`') && (isDiagram || !mark.startsWith(':'));
      if (opens) {
        fence = { mark, block: isDiagram ? [] : null };
        if (fence.block !== null) blocks.push(fence.block);
      } else if (line.trim() !== '') prose++;
    } else if (mark.startsWith(fence.mark) && info === '') fence = null;
    else if (fence.block !== null) fence.block.push(line);
    else if (line.trim() !== '') prose++;
  }
  return { blocks, prose };
}
