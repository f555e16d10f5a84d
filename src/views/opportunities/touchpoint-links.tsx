import { Link2, X } from 'lucide';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { touchpointsInPlace, type Opportunity } from '#model';
import { showOnCanvas, editOpportunity } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, IconButton, SearchDialog } from '#ui';

interface TouchpointLinksProps {
  readonly opportunity: Opportunity;
}

/** The touchpoints that an opportunity concerns, with the pain points that it answers. */
export function TouchpointLinks({ opportunity: { id, touchpointIds } }: TouchpointLinksProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const labelId = useId();
  const [isChoosing, setChoosing] = useState(false);
  const touchpoints = useMap((map) => map.touchpoints);
  const link = (ids: readonly string[]): void => void editOpportunity(context, id, { touchpointIds: ids });
  return (
    <div className="ui-field" role="group" aria-labelledby={labelId}>
      <span className="ui-label" id={labelId}>
        {t.opportunities.touchpoints}
      </span>
      {touchpointIds.length === 0 && <p className="ui-hint">{t.opportunities.noTouchpoints}</p>}
      <ul className="opportunity-touchpoints">
        {touchpointIds.map((each) => {
          const title = touchpoints[each]?.title || t.common.untitled;
          const painPoint = touchpoints[each]?.painPoint ?? '';
          return (
            <li key={each}>
              <button
                type="button"
                className="opportunity-link"
                onClick={() => showOnCanvas(context, each)}
                aria-label={t.opportunities.show(title)}
              >
                {title}
              </button>
              <IconButton
                size="s"
                icon={X}
                label={t.opportunities.unlink(title)}
                onClick={() => link(touchpointIds.filter((other) => other !== each))}
              />
              {painPoint !== '' && <p className="ui-hint">{t.opportunities.painPoint(painPoint)}</p>}
            </li>
          );
        })}
      </ul>
      <Button size="s" icon={Link2} onClick={() => setChoosing(true)}>
        {t.opportunities.linkTouchpoint}
      </Button>
      {isChoosing && (
        <ChooseTouchpoint
          without={touchpointIds}
          onChoose={(chosen) => link([...touchpointIds, chosen])}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}

interface ChooseTouchpointProps {
  readonly without: readonly string[];
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

function ChooseTouchpoint({ without, onChoose, onClose }: ChooseTouchpointProps): ReactNode {
  const t = useText();
  const map = useMap((whole) => whole);
  const groups = useMemo(() => {
    const items = touchpointsInPlace(map)
      .filter(({ id }) => !without.includes(id))
      .map(({ id, title, painPoint }) => ({
        id,
        label: title || t.common.untitled,
        ...(painPoint !== '' && { detail: painPoint }),
      }));
    return [{ id: 'touchpoints', heading: t.opportunities.touchpoints, items }];
  }, [map, without, t]);
  return (
    <SearchDialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      closeLabel={t.common.close}
      groups={groups}
      label={t.opportunities.linkTouchpoint}
      placeholder={t.dialogs.connect.placeholder}
      empty={t.dialogs.connect.empty}
      more={t.dialogs.connect.more}
      onChoose={onChoose}
    />
  );
}
