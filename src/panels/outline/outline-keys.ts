import { latinKey } from '#commands';
import type { OutlineActions } from './outline-actions.ts';
import type { Outline } from './use-outline.ts';

/** A key press as one word, such as `Mod+Shift+Enter`; Mod is ⌘ on Apple devices and Ctrl elsewhere. */
export function keyWord(
  {
    key: written,
    code,
    ctrlKey,
    metaKey,
    altKey,
    shiftKey,
  }: { key: string; code: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean },
  isApple: boolean,
): string {
  // Without ⌘ or Ctrl a letter goes to the search by name.
  const key = ctrlKey || metaKey ? latinKey({ key: written, code }) : written;
  const isMod = isApple ? metaKey || (key === ' ' && ctrlKey) : ctrlKey;
  return `${isMod ? 'Mod+' : ''}${altKey ? 'Alt+' : ''}${shiftKey && key !== '*' ? 'Shift+' : ''}${key === ' ' ? 'Space' : key.length === 1 ? key.toLowerCase() : key}`;
}

/** What the keys do in the outline: the WAI-ARIA tree pattern, and the keys of the canvas as far as they are no letters. */
export function outlineKeys(outline: Outline, act: OutlineActions): Readonly<Record<string, () => void>> {
  const { rows, activeIndex, active } = outline;
  const go = (index: number): void => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (row !== undefined) outline.goTo(row.key);
  };
  const extend = (by: -1 | 1): void => {
    act.extendTo(Math.max(0, Math.min(activeIndex + by, rows.length - 1)));
    go(activeIndex + by);
  };
  return {
    ArrowDown: () => go(activeIndex + 1),
    ArrowUp: () => go(activeIndex - 1),
    Home: () => go(0),
    End: () => go(rows.length - 1),
    PageDown: () => go(activeIndex + 10),
    PageUp: () => go(activeIndex - 10),
    ArrowRight: () => {
      if (active.isOpen === false) outline.open([active.key], true);
      else if (active.isOpen === true) go(activeIndex + 1);
    },
    ArrowLeft: () => {
      if (active.isOpen === true) outline.open([active.key], false);
      else if (active.parent !== null) outline.goTo(active.parent);
    },
    '*': () =>
      outline.open(
        rows.filter(({ parent, isOpen }) => parent === active.parent && isOpen === false).map(({ key }) => key),
        true,
      ),
    Space: () => act.toggle(),
    'Mod+Space': () => act.toggle(),
    'Shift+ArrowDown': () => extend(1),
    'Shift+ArrowUp': () => extend(-1),
    'Mod+a': act.selectAll,
    Escape: act.deselect,
    Enter: act.enter,
    F2: act.rename,
    'Mod+Enter': act.addNext,
    'Mod+Shift+Enter': act.addAnother,
    'Shift+Enter': act.connect,
    Delete: act.remove,
    Backspace: act.remove,
    'Alt+ArrowRight': () => act.follow('on'),
    'Alt+ArrowLeft': () => act.follow('back'),
    'Alt+Shift+ArrowUp': () => act.moveInOrder(-1),
    'Alt+Shift+ArrowDown': () => act.moveInOrder(1),
    'Alt+Shift+ArrowLeft': () => act.moveToPhase(-1),
    'Alt+Shift+ArrowRight': () => act.moveToPhase(1),
  };
}
