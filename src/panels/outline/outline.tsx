import { Columns3, ListChevronsDownUp, ListChevronsUpDown, Plus } from 'lucide';
import { useId, type ReactNode } from 'react';
import { inOrder } from '#model';
import { isApple, shortcutText } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, IconButton, Select } from '#ui';
import { outlineActions } from './outline-actions.ts';
import { OutlineFindings } from './outline-findings.tsx';
import { OutlineTree } from './outline-tree.tsx';
import { useOutline } from './use-outline.ts';
import './outline.css';

/** The map as a tree of phases, touchpoints and links, in which all of it can be built and read without the canvas. */
export function OutlinePanel(): ReactNode {
  const context = useCommandContext();
  const t = useText().outline;
  const id = useId();
  const outline = useOutline();
  const act = outlineActions(outline, context);
  const key = (shortcut: string): string => shortcutText(shortcut, isApple());
  const openable = outline.rows.filter(({ isOpen }) => isOpen !== null);
  const isAnyClosed = openable.some(({ isOpen }) => isOpen === false);
  return (
    <section className="outline" aria-labelledby={`${id}-title`}>
      <h2 className="visually-hidden" id={`${id}-title`}>
        {t.title}
      </h2>
      <div className="outline-tools">
        <ActiveJourney />
        <IconButton
          size="s"
          icon={isAnyClosed ? ListChevronsUpDown : ListChevronsDownUp}
          label={isAnyClosed ? t.openAll : t.closeAll}
          onClick={() =>
            outline.open(
              openable.map((row) => row.key),
              isAnyClosed,
            )
          }
        />
      </div>
      <div className="outline-tools">
        <Button variant="quiet" size="s" icon={Plus} onClick={act.addTouchpoint}>
          {t.addTouchpoint}
        </Button>
        <Button variant="quiet" size="s" icon={Columns3} onClick={act.addPhase}>
          {t.addPhase}
        </Button>
      </div>
      <OutlineTree outline={outline} hint={`${id}-hint`} />
      <OutlineFindings />
      <p className="outline-hint" id={`${id}-hint`}>
        {t.hint({ next: key('Mod+Enter'), link: key('Shift+Enter'), move: key('Alt+Shift+ArrowUp') })}
      </p>
    </section>
  );
}

/** Into which journey new links go. */
function ActiveJourney(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const journeys = useMap((map) => map.journeys);
  const active = useSession((session) => session.activeJourney);
  if (Object.keys(journeys).length === 0) return null;
  return (
    <Select
      className="outline-active"
      label={t.outline.activeJourney}
      prefix={t.outline.activePrefix}
      look="button"
      value={active}
      onChange={(activeJourney) => context.openMap.session.setState({ activeJourney })}
      options={inOrder(journeys).map(({ id, title }) => ({ value: id, label: title || t.common.untitled }))}
    />
  );
}
