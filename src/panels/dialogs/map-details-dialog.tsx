import type { ReactNode } from 'react';
import type { CommandContext } from '#commands';
import { useText } from '#i18n/react';
import { Button, Dialog } from '#ui';
import { MapFields } from '../inspector/map-fields.tsx';

export interface MapDetailsDialogProps {
  readonly context: CommandContext;
  readonly onClose: () => void;
}

/** The map's own title, theme and description, for when the inspector is out of sight. */
export function MapDetailsDialog({ context, onClose }: MapDetailsDialogProps): ReactNode {
  const t = useText();
  return (
    <Dialog
      open
      size="s"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t.dialogs.mapDetails.title}
      closeLabel={t.common.close}
      footer={<Button variant="primary" onClick={onClose}>{t.common.done}</Button>}
    >
      <MapFields context={context} />
    </Dialog>
  );
}
