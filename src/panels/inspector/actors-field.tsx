import { useMemo, type ReactNode } from 'react';
import { fieldName } from '#fields';
import { groupBy, type Touchpoint } from '#model';
import { actors, matchActor, nameOf } from '#knowledge';
import type { Step } from '#editor';
import { useLanguage, useText } from '#i18n/react';
import { Field, TagInput } from '#ui';
import type { TouchpointsProps } from './touchpoints.ts';

/** Who takes part. Of several touchpoints it shows whom all have; adding and removing leaves the others alone. */
export function ActorsField({ context, touchpoints }: TouchpointsProps): ReactNode {
  const t = useText().inspector;
  const language = useLanguage();
  const common = useMemo(() => commonActors(touchpoints), [touchpoints]);
  const hasMore = touchpoints.some((touchpoint) => touchpoint.actors.length > common.length);
  const change = (names: readonly string[]): void => {
    const wanted = names.map(matchActor);
    const added = wanted.filter((actor) => !common.includes(actor));
    const removed = common.filter((actor) => !wanted.includes(actor));
    context.openMap.editor.applyAll(actorSteps(touchpoints, { added, removed }));
  };
  return (
    <Field label={fieldName('actors', language)}>
      <TagInput
        value={common.map((actor) => nameOf(actors, actor, language))}
        onChange={change}
        suggestions={actors.map(({ name }) => name[language])}
        suggestionsLabel={t.suggestions}
        removeLabel={t.remove}
        placeholder={hasMore ? t.mixed : t.actorsPlaceholder}
      />
    </Field>
  );
}

const commonActors = ([first, ...others]: readonly Touchpoint[]): readonly string[] =>
  (first?.actors ?? []).filter((actor) => others.every((touchpoint) => touchpoint.actors.includes(actor)));

interface ActorChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** One edit for all touchpoints that come to have the same actors. */
function actorSteps(touchpoints: readonly Touchpoint[], { added, removed }: ActorChange): Step[] {
  const after = (touchpoint: Touchpoint): string[] => [
    ...touchpoint.actors.filter((actor) => !removed.includes(actor)),
    ...added.filter((actor) => !touchpoint.actors.includes(actor)),
  ];
  return [...groupBy(touchpoints, (touchpoint) => JSON.stringify(after(touchpoint))).values()].flatMap(
    (group): Step[] => {
      const [first] = group;
      if (first === undefined) return [];
      return [{ name: 'editTouchpoints', args: { ids: group.map(({ id }) => id), fields: { actors: after(first) } } }];
    },
  );
}
