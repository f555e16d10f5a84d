import { useId, useMemo, type ReactNode } from 'react';
import { editInterest } from '#commands';
import { useCommandContext } from '#commands/react';
import { inOrder, type Interest } from '#model';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Checkbox } from '#ui';
import type { TouchpointsProps } from './touchpoints.ts';

/** Which of the declared interests bear on what is said here; nothing where none is declared. */
export function InterestsField({ touchpoints }: TouchpointsProps): ReactNode {
  const t = useText().interests;
  const labelId = useId();
  const context = useCommandContext();
  const table = useMap((map) => map.interests);
  const interests = useMemo(() => inOrder(table), [table]);
  const ids = touchpoints.map(({ id }) => id);
  const bear = ({ id, touchpointIds }: Interest, isHere: boolean): void => {
    const others = touchpointIds.filter((other) => !ids.includes(other));
    void editInterest(context, id, { touchpointIds: isHere ? [...others, ...ids] : others });
  };
  if (interests.length === 0) return null;
  return (
    <div className="ui-field" role="group" aria-labelledby={labelId}>
      <span className="ui-label" id={labelId}>
        {t.here}
      </span>
      {interests.map((interest) => (
        <Checkbox
          key={interest.id}
          checked={ids.every((id) => interest.touchpointIds.includes(id))}
          onChange={(isHere) => bear(interest, isHere)}
        >
          {[interest.role || t.nobody, interest.counterpart].filter(Boolean).join(t.separator)}
        </Checkbox>
      ))}
    </div>
  );
}
