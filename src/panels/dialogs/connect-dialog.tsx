import { Check, Plus } from 'lucide';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { canLink, groupBy, touchpointsInPlace, type Id, type JourneyMap } from '#model';
import { channels, nameOf } from '#knowledge';
import { channelIconNode } from '#scene';
import { connect, current, type CommandContext } from '#commands';
import { useMap, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Dialog, SegmentedControl, type SearchGroup } from '#ui';
import { SearchOrNew } from '../inspector/search-or-new.tsx';
import { linkToNew, type LinkDirection } from './connect-dialog-new.ts';
import './connect-dialog.css';

export interface ConnectDialogProps {
  readonly context: CommandContext;
  readonly onClose: () => void;
}

/** Links the current touchpoint with one chosen from a list, or with a new one named by typing. */
export function ConnectDialog({ context, onClose }: ConnectDialogProps): ReactNode {
  const t = useText();
  const map = useMap((whole) => whole);
  const [id] = useState(() => current(context));
  const [direction, setDirection] = useState<LinkDirection>('to');
  const touchpoint = id === null ? undefined : map.touchpoints[id];
  const groups = useGroups(map, id, direction);
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
    if (chosen.startsWith('new:')) linkToNew(context, id, { direction, title: chosen.slice('new:'.length) });
    else if (direction === 'to') connect(context, id, chosen);
    else connect(context, chosen, id);
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={touchpoint === undefined ? t.commands.connect : t.dialogs.connect.title(touchpoint.title || t.common.untitled)}
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

/** The other touchpoints by phase; those already linked in the active journey cannot be chosen. */
function useGroups(map: JourneyMap, id: Id | null, direction: LinkDirection): SearchGroup[] {
  const t = useText();
  const language = useLanguage();
  const journeyId = useSession((session) => session.activeJourney);
  return useMemo(() => {
    const isLinked = (other: Id): boolean => {
      if (journeyId === null || id === null) return false;
      const [source, target] = direction === 'to' ? [id, other] : [other, id];
      return !canLink(map, { journeyId, source, target });
    };
    const others = touchpointsInPlace(map).filter((touchpoint) => touchpoint.id !== id);
    return [...groupBy(others, ({ phaseId }) => phaseId)].map(([phaseId, touchpoints]) => ({
      id: `phase:${phaseId}`,
      heading: map.phases[phaseId]?.title || t.common.untitled,
      items: touchpoints.map(({ id: other, title, channel }) => {
        const disabled = isLinked(other);
        return {
          id: other,
          label: title || t.common.untitled,
          detail: disabled ? t.dialogs.connect.linked : channel === null ? undefined : nameOf(channels, channel, language),
          keywords: [map.phases[phaseId]?.title ?? ''],
          icon: disabled ? Check : channelIconNode(channel ?? ''),
          disabled,
        };
      }),
    }));
  }, [map, id, direction, journeyId, language, t]);
}
