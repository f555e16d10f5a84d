import { useId, useState, type ReactNode } from 'react';
import type { Id, Phase } from '#model';
import { useText } from '#i18n/react';
import { Button, Dialog } from '#ui';
import './remove-phases-dialog.css';

interface RemovePhasesQuestionProps {
  readonly title: string;
  /** Said beside the question; may be empty. */
  readonly note: string;
  /** All of the map, from left to right. */
  readonly phases: readonly Phase[];
  /** Those that are to go, from left to right. */
  readonly going: readonly Id[];
  /** How many touchpoints they hold. */
  readonly count: number;
  readonly onRemove: (moveTo: Id | null) => void;
  readonly onClose: () => void;
}

/** Asks where the touchpoints of phases go before these are deleted. */
export function RemovePhasesQuestion({
  title,
  note,
  phases,
  going,
  count,
  onRemove,
  onClose,
}: RemovePhasesQuestionProps): ReactNode {
  const t = useText().dialogs.removePhases;
  const common = useText().common;
  const group = useId();
  const others = phases.filter(({ id }) => !going.includes(id));
  const [target, setTarget] = useState<Id | null>(() => usualTarget(phases, going));
  const option = (value: Id | null, label: string, hint?: string): ReactNode => (
    <label key={value ?? ''} className="remove-phase-option">
      <input type="radio" name={group} checked={target === value} onChange={() => setTarget(value)} />
      <span>
        {label}
        {hint !== undefined && <small>{hint}</small>}
      </span>
    </label>
  );
  return (
    <Dialog
      open
      size="s"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={title}
      description={[note, t.question(count, going.length)].filter((each) => each !== '').join(' ')}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="danger" onClick={() => onRemove(target)}>
            {t.confirm(going.length)}
          </Button>
        </>
      }
    >
      <fieldset className="remove-phase-options">
        <legend className="visually-hidden">{t.question(count, going.length)}</legend>
        {others.map((phase) => option(phase.id, t.moveTo(phase.title || common.untitled)))}
        {option(null, t.removeToo(count), t.removeTooHint)}
      </fieldset>
    </Dialog>
  );
}

/** The phase that usually takes the touchpoints: the one before those that go, else the one after the first of them. */
function usualTarget(phases: readonly Phase[], going: readonly Id[]): Id | null {
  const first = phases.findIndex(({ id }) => going.includes(id));
  const after = phases.slice(first).find(({ id }) => !going.includes(id));
  return (phases[first - 1] ?? after)?.id ?? null;
}
