import { Plus } from 'lucide';
import { useCallback, useState, type ReactNode } from 'react';
import { addBranch, connect, current } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Dialog, SegmentedControl, type SearchGroup } from '#ui';
import { SearchOrNew } from '../inspector/search-or-new.tsx';
import { useLinkable, type LinkDirection } from './connect-dialog-linkable.ts';
import './connect-dialog.css';

export interface ConnectDialogProps {
  readonly onClose: () => void;
}

/** Links the current touchpoint with one chosen from a list, or with a new one named by typing. */
export function ConnectDialog({ onClose }: ConnectDialogProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const [id] = useState(() => current(context));
  const [direction, setDirection] = useState<LinkDirection>('to');
  const touchpoint = useMap((map) => (id === null ? undefined : map.touchpoints[id]));
  const groups = useLinkable(id, direction);
  const offer = useCallback(
    (name: string): SearchGroup => ({
      id: 'new',
      heading: t.dialogs.connect.newGroup,
      items: [{ id: `new:${name}`, label: t.dialogs.connect.add(name), icon: Plus }],
    }),
    [t],
  );
  const choose = (chosen: string): void => {
    if (id === null) return;
    if (chosen.startsWith('new:'))
      addBranch(context, id, {
        direction: direction === 'to' ? 'right' : 'left',
        fields: { title: chosen.slice('new:'.length) },
      });
    else if (direction === 'to') connect(context, id, chosen);
    else connect(context, chosen, id);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={
        touchpoint === undefined ? t.commands.connect : t.dialogs.connect.title(touchpoint.title || t.common.untitled)
      }
      closeLabel={t.common.close}
      className="connect-dialog"
      {...(touchpoint === undefined ? { description: t.dialogs.connect.nothing } : {})}
    >
      {touchpoint !== undefined && (
        <>
          <SegmentedControl
            className="connect-direction"
            label={t.dialogs.connect.direction}
            value={direction}
            onChange={setDirection}
            options={[
              { value: 'to', label: t.dialogs.connect.to },
              { value: 'from', label: t.dialogs.connect.from },
            ]}
          />
          <SearchOrNew
            groups={groups}
            offer={offer}
            onChoose={choose}
            label={t.dialogs.connect.label}
            placeholder={t.dialogs.connect.placeholder}
            empty={t.dialogs.connect.empty}
            more={t.dialogs.connect.more}
          />
        </>
      )}
    </Dialog>
  );
}
