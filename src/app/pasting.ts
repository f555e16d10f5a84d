import { MAX_TOUCHPOINTS, inOrder, type Result } from '#model';
import {
  pasteClip,
  pasteItems,
  pastePersonas,
  planDrafts,
  spotNow,
  type Clip,
  type CommandContext,
  type PastePlan,
  type PasteSpot,
} from '#commands';
import { parse, readPasted, type ImportProblem, type PastedText } from '#format';
import { problemText, type Text } from '#i18n';
import type { PasteContent } from '#panels';
import { newId, now } from './clock.ts';

/** Lists longer than this are shown before they are pasted. */
const MOST_UNASKED = 12;

/** The map that something is pasted into, and how that is told. */
export interface PasteTarget {
  readonly context: CommandContext;
  readonly t: Text;
  readonly refuse: (text: string) => void;
  /** Says what was pasted, and offers to undo it. */
  readonly tell: (text: string) => void;
  /** Shows a list or a table before it is pasted. */
  readonly ask: (asked: { readonly content: PasteContent; readonly spot: PasteSpot }) => void;
}

/** Pastes a part of a map. */
export function pasteJson(target: PasteTarget, json: string): void {
  const read = parse(json, { now: now(), newId });
  if (read.ok) putClip(target, read.value.map);
  else target.refuse(reasonOf(read, target.t));
}

/** Pastes what another program has copied. */
export function pasteText(target: PasteTarget, pasted: PastedText): void {
  const { context, t, refuse, tell, ask } = target;
  const read = readPasted(pasted, inOrder(context.openMap.editor.getMap().phases), { now: now(), newId });
  if (!read.ok) return refuse(reasonOf(read, t));
  const { value } = read;
  const spot = spotNow(context);
  if (value.kind === 'map') {
    const isOfPersonas = Object.keys(value.map.touchpoints).length === 0 && Object.keys(value.map.personas).length > 0;
    if (isOfPersonas) tell(t.personas.pasted(pastePersonas(context, value.map)));
    else if (putClip(target, value.map)) tell(t.pasting.pasted(Object.keys(value.map.touchpoints).length));
  } else if (value.kind === 'list') {
    const plan = planDrafts(context, value.drafts, { spot });
    const isPlain = value.drafts.length <= MOST_UNASKED && value.drafts.every(({ phase }) => phase === null);
    const isClear = plan.report.length === 0 && Object.values(plan.scales).every((scale) => scale === 'signed');
    if (isPlain && isClear) carryOut(target, plan, { isReplacing: false });
    else ask({ content: value, spot });
  } else ask({ content: value, spot });
}

/** Does what a person has been asked about. */
export function carryOut(target: PasteTarget, plan: PastePlan, { isReplacing }: { isReplacing: boolean }): void {
  const { context, t, tell } = target;
  const count = plan.ids.length;
  if (!pasteItems(context, plan, { isReplacing })) return refuseRoom(target, count);
  tell(isReplacing ? t.pasting.pastedInstead(count, plan.replaceable.length) : t.pasting.pasted(count));
}

function putClip(target: PasteTarget, clip: Clip): boolean {
  const count = Object.keys(clip.touchpoints).length;
  if (count === 0) target.refuse(target.t.pasting.nothing);
  else if (pasteClip(target.context, clip)) return true;
  else refuseRoom(target, count);
  return false;
}

function refuseRoom({ context, t, refuse }: PasteTarget, count: number): void {
  const room = MAX_TOUCHPOINTS - Object.keys(context.openMap.editor.getMap().touchpoints).length;
  refuse(t.pasting.noRoom(count, room));
}

function reasonOf({ problem }: Extract<Result<unknown, ImportProblem>, { ok: false }>, t: Text): string {
  if (problem.code === 'emptyFile') return t.pasting.nothing;
  return problem.code === 'tooLarge' ? t.pasting.tooLong : problemText(t.problems, problem);
}
