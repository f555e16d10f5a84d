import { FIELD_IDS, fieldNamed, kindOf, type FieldId } from '#fields';
import { kindNamed, phaseNamed } from '#knowledge';
import type { Phase } from '#model';
import { withEmptyPhases, type PastedDraft, type PastedValue } from './item.ts';
import { readLines, type Line } from './lines.ts';

/**
 * The touchpoints of a pasted outline. Unindented lines with others under them are phases where one of them names a
 * phase of the map or a standard one, is marked as a heading, or where all lines are so grouped; else every line is a
 * touchpoint. Lines further in say more about a touchpoint: `Channel: Phone`, or its description.
 */
export function outlineDrafts(
  text: string,
  phases: readonly Phase[],
): { readonly title: string; readonly drafts: readonly PastedDraft[] } {
  const isPhase = ({ text: title }: Line): boolean =>
    phaseNamed(phases, title) !== undefined || kindNamed(title) !== 'custom';
  const { title, lines } = unwrapped(readLines(text), isPhase);
  if (!isByPhases(lines, isPhase)) return { title, drafts: lines.flatMap(inOrder) };
  const drafts: PastedDraft[] = [];
  const named: string[] = [];
  let phase: string | null = null;
  for (const line of lines) {
    if (line.children.length === 0 && !line.isHeading && !isPhase(line)) drafts.push({ ...touchpointOf(line), phase });
    else {
      phase = line.text;
      named.push(phase);
      drafts.push(...draftsUnder(line).map((draft) => ({ ...draft, phase: line.text })));
    }
  }
  return { title, drafts: withEmptyPhases(drafts, named) };
}

/** The lines below the title that stands above everything. */
function unwrapped(
  lines: readonly Line[],
  isPhase: (line: Line) => boolean,
): { readonly title: string; readonly lines: readonly Line[] } {
  const [only] = lines;
  if (only === undefined || lines.length > 1 || isPhase(only)) return { title: '', lines };
  const isOverList = !only.isItem && only.children.every(({ isItem }) => isItem) && only.children.some(isStep);
  const isTitle = isOverList || only.children.some(({ children, isHeading }) => isHeading || children.some(isStep));
  if (!isTitle) return { title: '', lines };
  const inner = unwrapped(only.children, isPhase);
  return { title: [only.text, inner.title].filter((each) => each !== '').join(' '), lines: inner.lines };
}

/** Whether a line may be a touchpoint: it tells no fact, and does not go on with an item of a list. */
const isStep = (line: Line): boolean => !line.goesOn && factsIn(line) === null;

function isByPhases(lines: readonly Line[], isPhase: (line: Line) => boolean): boolean {
  const heads = lines.filter(({ children }) => children.some(isStep));
  if (heads.some((line) => line.isHeading || isPhase(line))) return true;
  return heads.length > 1 && heads.length === lines.length;
}

/** A line with all that hang under it, each a touchpoint, unless it is a fact about the one above. */
function inOrder(line: Line): PastedDraft[] {
  const facts = line.children.filter((child) => !isStep(child));
  const others = line.children.filter(isStep);
  return [touchpointOf({ ...line, children: facts }), ...others.flatMap(inOrder)];
}

/** Some maps group what is in a phase: “Actions”, “Thoughts”. The actions are its touchpoints; the rest is told of the first. */
function draftsUnder({ children }: Line): PastedDraft[] {
  const actions = children.find((child) => child.children.length > 0 && fieldNamed(child.text) === 'title');
  if (actions === undefined) return children.map(touchpointOf);
  const rest = children.filter((child) => child !== actions);
  return actions.children.map((line, index) =>
    touchpointOf(index === 0 ? { ...line, children: [...line.children, ...rest] } : line),
  );
}

function touchpointOf({ text, children }: Line): PastedDraft {
  const values: PastedValue[] = [{ field: 'title', text, head: '' }];
  for (const child of children) {
    const facts = factsIn(child);
    const group = TOLD.find((field) => field === fieldNamed(child.text));
    if (facts !== null) values.push(...facts);
    else if (group !== undefined && child.children.length > 0)
      values.push({ field: group, text: child.children.flatMap(textsOf).join('\n'), head: child.text });
    else values.push({ field: 'description', text: textsOf(child).join('\n'), head: '' });
  }
  return { phase: null, values };
}

const TOLD: readonly FieldId[] = FIELD_IDS.filter((field) => kindOf(field) === 'text');

/** `Channel: Phone / Medical: −1` as values; null for any other line. */
function factsIn({ text, children }: Line): PastedValue[] | null {
  if (children.length > 0) return null;
  const facts: PastedValue[] = [];
  for (const part of text.split(/\s+\/\s+/)) {
    const [, head = '', value = ''] = /^([^:：]{1,30})[:：]\s*(\S.*)$/.exec(part) ?? [];
    const field = FACTS.find((each) => each === fieldNamed(head));
    const last = facts.at(-1);
    if (field !== undefined) facts.push({ field, text: value, head: head.trim() });
    else if (last !== undefined) facts[facts.length - 1] = { ...last, text: `${last.text} / ${part}` };
    else return null;
  }
  return facts;
}

const FACTS: readonly FieldId[] = FIELD_IDS.filter((field) => field !== 'title' && field !== 'phase');

const textsOf = ({ text, children }: Line): string[] => [text, ...children.flatMap(textsOf).map((line) => `・${line}`)];
