import { useMemo, useState, type ReactNode } from 'react';
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
import { useText } from '#i18n/react';
import { useUndoToastOf } from '#controls';
import { PasteDialog, type PasteContent } from '#panels';
import { useToasts } from '#ui';
import { newId, now } from './clock.ts';

/** Lists longer than this are shown before they are pasted. */
const MOST_UNASKED = 12;

interface Pasting {
  /** Pastes a part of a map. */
  readonly pasteJson: (json: string) => void;
  /** Pastes what another program has copied. */
  readonly pasteText: (pasted: PastedText) => void;
  /** The question about a list or a table. */
  readonly dialog: ReactNode;
}

/** Puts what was on the clipboard into the open map, or says why it cannot. */
export function usePaste(context: CommandContext): Pasting {
  const t = useText();
  const toasts = useToasts();
  const tell = useUndoToastOf(context);
  const [asked, setAsked] = useState<{ readonly content: PasteContent; readonly spot: PasteSpot } | null>(null);
  const { pasteJson, pasteText, carryOut } = useMemo(() => {
    const { editor } = context.openMap;
    const refuse = (text: string): void => void toasts.show({ text, tone: 'error', key: 'clipboard' });
    const refuseRoom = (count: number): void =>
      refuse(t.pasting.noRoom(count, MAX_TOUCHPOINTS - Object.keys(editor.getMap().touchpoints).length));
    const putClip = (clip: Clip): boolean => {
      const count = Object.keys(clip.touchpoints).length;
      if (count === 0) refuse(t.pasting.nothing);
      else if (pasteClip(context, clip)) return true;
      else refuseRoom(count);
      return false;
    };
    const carryOut = (plan: PastePlan, { isReplacing }: { isReplacing: boolean } = { isReplacing: false }): void => {
      const count = plan.ids.length;
      if (!pasteItems(context, plan, { isReplacing })) return refuseRoom(count);
      tell(isReplacing ? t.pasting.pastedInstead(count, plan.replaceable.length) : t.pasting.pasted(count));
    };
    return {
      carryOut,
      pasteJson: (json: string): void => {
        const read = parse(json, { now: now(), newId });
        if (read.ok) putClip(read.value.map);
        else refuse(reasonOf(read, t));
      },
      pasteText: (pasted: PastedText): void => {
        const read = readPasted(pasted, inOrder(editor.getMap().phases), { now: now(), newId });
        if (!read.ok) return refuse(reasonOf(read, t));
        const { value } = read;
        const spot = spotNow(context);
        if (value.kind === 'map') {
          const isOfPersonas =
            Object.keys(value.map.touchpoints).length === 0 && Object.keys(value.map.personas).length > 0;
          if (isOfPersonas) tell(t.personas.pasted(pastePersonas(context, value.map)));
          else if (putClip(value.map)) tell(t.pasting.pasted(Object.keys(value.map.touchpoints).length));
        } else if (value.kind === 'list') {
          const plan = planDrafts(context, value.drafts, { spot });
          const isPlain = value.drafts.length <= MOST_UNASKED && value.drafts.every(({ phase }) => phase === null);
          const isClear = plan.report.length === 0 && Object.values(plan.scales).every((scale) => scale === 'signed');
          if (isPlain && isClear) carryOut(plan);
          else setAsked({ content: value, spot });
        } else setAsked({ content: value, spot });
      },
    };
  }, [context, t, toasts, tell]);
  const dialog = asked !== null && (
    <PasteDialog
      {...asked}
      onPaste={(plan, choice) => {
        setAsked(null);
        carryOut(plan, choice);
      }}
      onClose={() => setAsked(null)}
    />
  );
  return { pasteJson, pasteText, dialog };
}

function reasonOf({ problem }: Extract<Result<unknown, ImportProblem>, { ok: false }>, t: Text): string {
  if (problem.code === 'emptyFile') return t.pasting.nothing;
  return problem.code === 'tooLarge' ? t.pasting.tooLong : problemText(t.problems, problem);
}
