import type { ReactNode } from 'react';
import { editJourney } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Journey } from '#model';
import { useText } from '#i18n/react';
import { Field, TextField } from '#ui';

interface BehaviourFieldProps {
  readonly journey: Journey;
  /** The journey is named in the label. */
  readonly isNamed?: boolean;
  readonly onEnter?: () => void;
}

/** The behaviour that the stages of change on a journey speak of. */
export function BehaviourField({
  journey: { id, title, behaviour },
  isNamed = false,
  onEnter,
}: BehaviourFieldProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  return (
    <Field
      label={isNamed ? t.approach.behaviourOf(title || t.common.untitled) : t.approach.behaviour}
      hint={behaviour === '' ? t.approach.behaviourMissing : undefined}
    >
      <TextField
        key={id}
        value={behaviour}
        placeholder={t.approach.behaviourPlaceholder}
        onCommit={(next) => editJourney(context, id, { behaviour: next })}
        onEnter={onEnter}
      />
    </Field>
  );
}
