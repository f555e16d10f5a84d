import type { ReactNode } from 'react';
import type { Journey } from '#model';
import { useText } from '#i18n/react';
import { Button, Dialog } from '#ui';
import { BehaviourField } from './behaviour-field.tsx';

interface BehaviourDialogProps {
  readonly journey: Journey;
  readonly onClose: () => void;
}

/** Names the target behaviour of a journey. */
export function BehaviourDialog({ journey, onClose }: BehaviourDialogProps): ReactNode {
  const t = useText();
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={journey.title || t.common.untitled}
      description={t.approach.behaviourHint}
      size="s"
      closeLabel={t.common.close}
      footer={
        <Button variant="primary" onClick={onClose}>
          {t.common.done}
        </Button>
      }
    >
      <BehaviourField journey={journey} onEnter={onClose} />
    </Dialog>
  );
}
