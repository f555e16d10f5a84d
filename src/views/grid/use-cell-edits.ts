import { writeCells } from '#commands';
import { useCommandContext } from '#commands/react';
import { aspectOf, fieldChange, fieldHead, fieldText, isReadOnly, type FieldId } from '#fields';
import { useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import type { Id } from '#model';
import { useToasts } from '#ui';
import { changeSteps } from './change-steps.ts';

/** Reading and writing one touchpoint's field as text; what cannot be written is explained. */
export function useCellEdits() {
  const context = useCommandContext();
  const { editor } = context.openMap;
  const t = useText();
  const language = useLanguage();
  const viewpoint = useSession((session) => session.viewpoint);
  const toasts = useToasts();

  const textOf = (id: Id, field: FieldId): string => {
    const map = editor.getMap();
    const touchpoint = map.touchpoints[id];
    return touchpoint === undefined ? '' : fieldText(touchpoint, field, { map, language, viewpoint });
  };
  const say = (text: string): void => void toasts.show({ text, key: 'table' });
  const whyLocked = (field: FieldId): string => {
    if (field === 'journeys') return t.table.lockedJourneys;
    if (field === 'toNext') return t.table.lockedWait;
    if (field === 'phase') return t.table.lockedPlace;
    if (isReadOnly(field, viewpoint)) return t.table.lockedAll;
    return aspectOf(field) === null ? t.table.locked : t.inspector.severalRatingsSomewhere;
  };
  return {
    textOf,
    say,
    explainLocked: (field: FieldId): void => say(whyLocked(field)),
    /** Writes a text as one undo step, or says why it cannot be. */
    write: (id: Id, field: FieldId, text: string): void => {
      if (text === textOf(id, field)) return;
      if (isReadOnly(field, viewpoint)) return say(whyLocked(field));
      const map = editor.getMap();
      const change = fieldChange(map, field, text);
      if (change === null) return say(t.table.notUnderstood(text, fieldHead(field, language)));
      const { steps, refused } = changeSteps(map, [{ id, change }], {
        newId: context.newId,
        now: context.now,
        viewpoint,
      });
      if (refused > 0) say(whyLocked(field));
      else writeCells(context, steps);
    },
  };
}
