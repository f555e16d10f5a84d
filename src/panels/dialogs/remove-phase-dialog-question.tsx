import { useId, useMemo, useState, type ReactNode } from 'react';
import { inOrder, type Id, type Phase } from '#model';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, Dialog } from '#ui';
import './remove-phase-dialog.css';

interface RemovePhaseQuestionProps {
  readonly phase: Phase;
  readonly count: number;
  readonly onRemove: (moveTo: Id | null) => void;
  readonly onClose: () => void;
}

/** Asks where the touchpoints of a phase go before it is deleted. */
export function RemovePhaseQuestion({ phase, count, onRemove, onClose }: RemovePhaseQuestionProps): ReactNode {
  const t = useText().dialogs.removePhase;
  const common = useText().common;
  const group = useId();
  const table = useMap((map) => map.phases);
  const { others, usual } = useMemo(() => choicesOf(inOrder(table), phase.id), [table, phase.id]);
  const [target, setTarget] = useState<Id | null>(usual);
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
      title={t.title(phase.title || common.untitled)}
      description={t.question(count)}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="danger" onClick={() => onRemove(target)}>
            {t.confirm}
          </Button>
        </>
      }
    >
      <fieldset className="remove-phase-options">
        <legend className="visually-hidden">{t.question(count)}</legend>
        {others.map(({ id, title }) => option(id, t.moveTo(title || common.untitled)))}
        {option(null, t.removeToo(count), t.removeTooHint)}
      </fieldset>
    </Dialog>
  );
}

/** The phases that can take the touchpoints, and the one that usually does: the one before, else the one after. */
function choicesOf(phases: readonly Phase[], id: Id): { others: readonly Phase[]; usual: Id | null } {
  const index = phases.findIndex((phase) => phase.id === id);
  const usual = phases[index - 1] ?? phases[index + 1];
  return { others: phases.filter((phase) => phase.id !== id), usual: usual?.id ?? null };
}
