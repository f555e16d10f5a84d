import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Button, Dialog } from '#ui';
import { EncodingChoice, HowRead } from '#controls';
import type { ImportDialogProps } from './import-outcome.ts';

interface ImportRefusedProps extends Omit<ImportDialogProps, 'outcome' | 'onAccept'> {
  readonly text: string;
}

/** Why a file cannot be opened, that nothing is lost, and what to do. */
export function ImportRefused({
  fileName,
  text,
  encoding = null,
  position,
  onChoose,
  onCancel,
}: ImportRefusedProps): ReactNode {
  const t = useText();
  const { importing } = t.library;
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onCancel()}
      title={fileName === null ? importing.refusedPasted : importing.refused(fileName)}
      description={text}
      size="s"
      closeLabel={t.common.close}
      footer={
        <Button variant="primary" autoFocus onClick={onCancel}>
          {t.common.close}
        </Button>
      }
    >
      {encoding !== null && (
        <HowRead>
          <EncodingChoice encoding={encoding} onChange={(chosen) => onChoose?.({ encoding: chosen })} />
        </HowRead>
      )}
      {position !== undefined && position.of > 1 && (
        <p className="import-safe">{importing.one(position.at, position.of)}</p>
      )}
    </Dialog>
  );
}
