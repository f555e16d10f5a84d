import {
  ChevronDown,
  ClipboardCheck,
  LayoutGrid,
  Lightbulb,
  Presentation,
  ScanSearch,
  Scale,
  Table2,
  Workflow,
} from 'lucide';
import { useSyncExternalStore, type ReactNode } from 'react';
import { commandOf, isApple, runCommand, shortcutText, showCommandId } from '#commands';
import { useCommandContext } from '#commands/react';
import { VIEWS, type View } from '#editor';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, Icon, Menu, SegmentedControl, type IconNode } from '#ui';
import './view-switch.css';

const ICONS: Readonly<Record<View, IconNode>> = {
  canvas: Workflow,
  matrix: LayoutGrid,
  table: Table2,
  overview: Presentation,
  opportunities: Lightbulb,
  disagreement: Scale,
  findings: ScanSearch,
  review: ClipboardCheck,
};

/** Which way the map is looked at: all in a row, or in a menu where there is little room. */
export function ViewSwitch(): ReactNode {
  const context = useCommandContext();
  const t = useText().views;
  const current = useSession((session) => session.view);
  const hasRoom = useSyncExternalStore(watchRoom, () => ROOM.matches);
  if (!hasRoom) return <ViewMenu />;
  return (
    <SegmentedControl
      className="view-switch"
      label={t.view}
      value={current}
      onChange={(view) => runCommand(showCommandId(view), context)}
      options={VIEWS.map((view) => ({ value: view, label: t[view], icon: ICONS[view] }))}
    />
  );
}

/** The views behind one button. */
export function ViewMenu(): ReactNode {
  const context = useCommandContext();
  const t = useText().views;
  const current = useSession((session) => session.view);
  return (
    <Menu
      align="end"
      trigger={
        <Button variant="quiet" endIcon={ChevronDown} className="view-menu" aria-label={t.viewNamed(t[current])}>
          <Icon icon={ICONS[current]} /> <span className="view-menu-name">{t[current]}</span>
        </Button>
      }
      items={VIEWS.map((view) => ({
        id: view,
        kind: 'check',
        label: t[view],
        checked: view === current,
        shortcut: shortcutText(commandOf(showCommandId(view)).shortcuts[0] ?? '', isApple()),
        onChange: () => runCommand(showCommandId(view), context),
      }))}
    />
  );
}

const ROOM = matchMedia('(width >= 88em)');

function watchRoom(onChange: () => void): () => void {
  ROOM.addEventListener('change', onChange);
  return () => ROOM.removeEventListener('change', onChange);
}
