import type { HTMLAttributes, MouseEvent, ReactElement, ReactNode } from 'react';
import {
  commandOf,
  insertInto,
  isAllLocked,
  isApple,
  runCommand,
  shortcutText,
  type CommandContext,
  type CommandId,
} from '#commands';
import { useCommandContext } from '#commands/react';
import { select, type Selection, type SessionStore } from '#editor';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { ContextMenu, type MenuItem } from '#ui';

const SIDES = [
  'alignLeft',
  'alignCentre',
  'alignRight',
  'alignTop',
  'alignMiddle',
  'alignBottom',
] as const satisfies readonly CommandId[];
const GAPS = ['distributeHorizontally', 'distributeVertically'] as const satisfies readonly CommandId[];

interface CanvasMenuProps {
  /** Adds a touchpoint where the menu was opened. */
  readonly onAddHere: () => void;
  /** Writes an annotation to that spot. */
  readonly onAnnotateHere: () => void;
  readonly children: ReactElement<HTMLAttributes<HTMLElement>>;
}

/** The menu of right click, long press and Shift+F10: what can be done with what is selected. */
export function CanvasMenu({ onAddHere, onAnnotateHere, children }: CanvasMenuProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const selection = useSession((session) => session.selection);
  const item = (id: CommandId, danger = false, label = t.commands[id]): MenuItem => {
    const command = commandOf(id);
    return {
      id,
      label,
      shortcut: shortcutText(command.shortcuts[0] ?? '', isApple()),
      disabled: !command.isEnabled(context),
      danger,
      onSelect: () => void runCommand(id, context),
    };
  };
  const line = (id: string): MenuItem => ({ kind: 'separator', id });
  const clipboard = (): MenuItem[] =>
    (['cut', 'copy', 'paste', 'duplicate', 'copyPicture'] as const).map((id) => item(id));
  const lock = (): MenuItem => item('toggleLock', false, isAllLocked(context) ? t.arrange.unlock : t.arrange.lock);
  const align: MenuItem = {
    kind: 'sub',
    id: 'align',
    label: t.arrange.align,
    items: [...SIDES.map((id) => item(id)), line('align'), ...GAPS.map((id) => item(id))],
  };
  const [link] = selection.links;
  const groups: Record<ReturnType<typeof kindOf>, () => MenuItem[]> = {
    touchpoint: () => [
      item('rename'),
      item('rate'),
      item('addTouchpointRight'),
      item('startLinking'),
      item('connect'),
      item('annotate'),
      line('1'),
      item('selectJourney'),
      item('selectPhase'),
      line('2'),
      ...clipboard(),
      line('3'),
      lock(),
      item('remove', true),
    ],
    several: () => [
      align,
      item('tidy', false, selection.touchpoints.size > 1 ? t.arrange.tidySelection : t.commands.tidy),
      line('1'),
      item('selectJourney'),
      item('selectPhase'),
      item('fitSelection'),
      line('2'),
      ...clipboard(),
      line('3'),
      lock(),
      item('remove', true),
    ],
    link: () => [
      item('rename'),
      {
        id: 'insert',
        label: t.canvas.insertTouchpoint,
        onSelect: () => link !== undefined && insertInto(context, link),
      },
      item('annotate'),
      item('selectJourney'),
      line('1'),
      item('remove', true),
    ],
    nothing: () => [
      { id: 'here', label: t.canvas.addHere, onSelect: onAddHere },
      { id: 'annotateHere', label: t.annotations.here, onSelect: onAnnotateHere },
      item('addPhase'),
      item('addJourney'),
      line('1'),
      item('paste'),
      item('copyPicture'),
      line('2'),
      item('tidy'),
      item('selectAll'),
      item('fitAll'),
      line('3'),
      item('export'),
    ],
  };
  return <ContextMenu items={groups[kindOf(selection)]}>{children}</ContextMenu>;
}

function kindOf({ touchpoints, links }: Selection): 'touchpoint' | 'several' | 'link' | 'nothing' {
  const count = touchpoints.size + links.size;
  if (count > 1) return 'several';
  return touchpoints.size === 1 ? 'touchpoint' : links.size === 1 ? 'link' : 'nothing';
}

/** Before the menu opens: what lies under the pointer is what it is about; a key's menu is about what keys are about. */
export function selectUnder(event: MouseEvent, { openMap: { session } }: CommandContext): void {
  const { target, button, nativeEvent } = event;
  const isFinger = 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch';
  if (!(target instanceof Element)) return;
  if (button !== 2 && !isFinger) {
    if (nativeEvent.isTrusted) openAtSelection(event, session);
    return;
  }
  const { touchpoints, links } = session.getState().selection;
  const touchpoint = target.closest<HTMLElement>('[data-touchpoint]')?.dataset['touchpoint'];
  const link = target.closest<SVGElement>('[data-link]')?.dataset['link'];
  if (touchpoint !== undefined) {
    if (!touchpoints.has(touchpoint)) select(session, { touchpoints: [touchpoint] });
  } else if (link !== undefined) {
    if (!links.has(link)) select(session, { links: [link] });
  } else select(session, {});
}

// The menu key and Shift+F10: the card with the keyboard's focus counts as selected, and the menu opens at what it is
// about rather than in the middle of the canvas, where the browser would open it.
function openAtSelection(event: MouseEvent, session: SessionStore): void {
  const { focus } = session.getState();
  if (kindOf(session.getState().selection) === 'nothing' && focus !== null) select(session, { touchpoints: [focus] });
  const { touchpoints, links } = session.getState().selection;
  const [card] = focus !== null && touchpoints.has(focus) ? [focus] : touchpoints;
  const [link] = links;
  const place = card === undefined ? `[data-link="${link}"] .link-halo` : `[data-touchpoint="${card}"]`;
  const box = event.currentTarget.querySelector(place)?.getBoundingClientRect();
  if (box === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  const middle = { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 };
  event.target.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, ...middle }));
}
