import { ArrowLeftRight, ChevronDown, LocateFixed } from 'lucide';
import { useState, type ReactNode } from 'react';
import { editLinks } from '#commands';
import { useCommandContext } from '#commands/react';
import { canLink, type Id, type Link } from '#model';
import { select } from '#editor';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, IconButton, Popover } from '#ui';
import { useLinkable } from '../dialogs/connect-dialog-linkable.ts';
import { SearchOrNew } from './search-or-new.tsx';

interface LinkEndsFieldsProps {
  readonly link: Link;
}

/** Where a link comes from and where it leads: each can be another touchpoint, chosen from a searchable list. */
export function LinkEndsFields({ link }: LinkEndsFieldsProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const { source, target } = link;
  const canSwap = useMap((map) => canLink(map, { ...link, source: target, target: source }));
  return (
    <div className="link-ends">
      <EndField link={link} end="source" />
      <EndField link={link} end="target" />
      <Button
        size="s"
        icon={ArrowLeftRight}
        disabled={!canSwap}
        onClick={() => editLinks(context, [link.id], { source: target, target: source })}
      >
        {t.inspector.swap}
      </Button>
    </div>
  );
}

function EndField({ link, end }: LinkEndsFieldsProps & { readonly end: 'source' | 'target' }): ReactNode {
  const t = useText();
  const context = useCommandContext();
  const { session, view } = context.openMap;
  const [isOpen, setOpen] = useState(false);
  const label = end === 'source' ? t.inspector.from : t.inspector.to;
  const title = useMap((map) => map.touchpoints[link[end]]?.title) || t.common.untitled;
  const choose = (id: Id): void => {
    setOpen(false);
    editLinks(context, [link.id], { [end]: id });
  };
  return (
    <div className="ui-field">
      <span className="ui-label">{label}</span>
      <div className="inspector-row">
        <Popover
          label={label}
          className="inspector-search"
          align="start"
          open={isOpen}
          onOpenChange={setOpen}
          trigger={
            <Button className="inspector-picker" endIcon={ChevronDown} aria-label={t.inspector.endNamed(label, title)}>
              <span className="inspector-picker-name">{title}</span>
            </Button>
          }
        >
          <Touchpoints link={link} end={end} label={label} onChoose={choose} />
        </Popover>
        <IconButton
          icon={LocateFixed}
          label={t.inspector.goTo(title)}
          onClick={() => {
            select(session, { touchpoints: [link[end]] });
            view.current?.reveal(link[end]);
          }}
        />
      </div>
    </div>
  );
}

interface TouchpointsProps {
  readonly link: Link;
  readonly end: 'source' | 'target';
  readonly label: string;
  readonly onChoose: (id: Id) => void;
}

/** Those that the link may not have at this end cannot be chosen. */
function Touchpoints({ link, end, label, onChoose }: TouchpointsProps): ReactNode {
  const t = useText();
  const other = end === 'source' ? link.target : link.source;
  const groups = useLinkable(other, end === 'source' ? 'from' : 'to', link.journeyId);
  return (
    <SearchOrNew
      groups={groups}
      offer={nothingNew}
      onChoose={onChoose}
      label={label}
      placeholder={t.dialogs.connect.placeholder}
      empty={t.dialogs.connect.empty}
      more={t.dialogs.connect.more}
    />
  );
}

const nothingNew = (): null => null;
