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
  /** Writes a text as one undo step; gives why not, where it cannot. */
  const attempt = (id: Id, field: FieldId, text: string): string | null => {
    if (text === textOf(id, field)) return null;
    if (isReadOnly(field, viewpoint)) return whyLocked(field);
    const map = editor.getMap();
    const change = fieldChange(map, field, text);
    if (change === null) return t.table.notUnderstood(text, fieldHead(field, language));
    const { steps, refused } = changeSteps(map, [{ id, change }], {
      newId: context.newId,
      now: context.now,
      viewpoint,
    });
    if (refused > 0) return whyLocked(field);
    writeCells(context, steps);
    return null;
  };
  return {
    textOf,
    say,
    explainLocked: (field: FieldId): void => say(whyLocked(field)),
    attempt,
    /** The same, and says why not. */
    write: (id: Id, field: FieldId, text: string): void => {
      const why = attempt(id, field, text);
      if (why !== null) say(why);
    },
  };
}
