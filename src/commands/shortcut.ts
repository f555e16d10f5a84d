/** A key press as the browser reports it; a part of `KeyboardEvent`, so that tests need no browser. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** Sent again and again while the key is held. */
  readonly repeat: boolean;
  readonly isComposing: boolean;
  /** Old but needed: 229 says that an input method has the key, also where Safari says it is not composing. */
  readonly keyCode: number;
  getModifierState(key: string): boolean;
}

/** Whether a key press is this shortcut, such as `Mod+Shift+Z` or `Alt+ArrowRight`. */
export function matches(press: KeyPress, shortcut: string, isApple: boolean): boolean {
  // Firefox calls ⌥ AltGraph, which Apple keyboards do not have.
  const isAltGraph = !isApple && press.getModifierState('AltGraph');
  if (press.isComposing || press.keyCode === 229 || isAltGraph) return false;
  const keys = shortcut.split('+');
  const key = keys.at(-1)!.replace('Plus', '+');
  const isMod = isApple ? press.metaKey : press.ctrlKey;
  const isOtherMod = isApple ? press.ctrlKey : press.metaKey;
  if (isMod !== keys.includes('Mod') || isOtherMod || press.altKey !== keys.includes('Alt')) return false;
  // A sign such as ? needs Shift on some layouts and not on others; letters, space and named keys say what they mean.
  const isSign = key.length === 1 && !/[a-z0-9 ]/i.test(key);
  if (!isSign && press.shiftKey !== keys.includes('Shift')) return false;
  return (
    latinKey(press).toLowerCase() === key.toLowerCase() ||
    isSameDigit(press, key) ||
    (isApple && press.altKey && isSameLetter(press, key))
  );
}

/**
 * The key as shortcuts name it. Where a keyboard writes other letters than Latin ones (Russian, Greek, Hebrew, Arabic,
 * Japanese kana …) the place of the key decides, as on a keyboard of the US; AZERTY, Dvorak and the like say what they mean.
 */
export function latinKey({ key, code }: Pick<KeyPress, 'key' | 'code'>): string {
  if (!/^[^\p{ASCII}]/u.test(key) || /\p{Script=Latin}/u.test(key)) return key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  return letter ?? OTHER_SIGNS[key] ?? key;
}

/** Signs that have a form of their own in other scripts or widths. */
const OTHER_SIGNS: Readonly<Record<string, string>> = {
  '؟': '?',
  '？': '?',
  '／': '/',
  '＝': '=',
  '＋': '+',
  '－': '-',
};

// Shift+1 gives "!" on one layout and something else on another.
const isSameDigit = ({ code }: KeyPress, key: string): boolean => /^[0-9]$/.test(key) && code === `Digit${key}`;

// On Apple keyboards ⌥ makes another letter of it, such as ç.
const isSameLetter = ({ code }: KeyPress, key: string): boolean =>
  /^[a-z]$/i.test(key) && code === `Key${key.toUpperCase()}`;

/** Whether shortcuts are written with ⌘ here. */
export const isApple = (): boolean => /Mac|iPhone|iPad/.test(navigator.platform);

const APPLE: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥' };
const OTHER: Readonly<Record<string, string>> = { Mod: 'Ctrl' };
const KEYS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  Escape: 'Esc',
  Delete: 'Del',
  '=': '+',
  '-': '−',
  ' ': 'Space',
};

/** The shortcut as it is written on this platform: `Ctrl+Shift+Z`, or `⇧⌘Z`. */
export function shortcutText(shortcut: string, isApple: boolean): string {
  const keys = shortcut
    .split('+')
    .map((key) => (isApple ? APPLE : OTHER)[key] ?? KEYS[key] ?? (key.length === 1 ? key.toUpperCase() : key));
  return isApple ? keys.join('') : keys.join('+');
}
