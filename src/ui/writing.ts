/** What of a key event matters here; React's and the browser's own events both fit. */
interface KeyLike {
  readonly keyCode: number;
  readonly isComposing?: boolean;
  readonly nativeEvent?: { readonly isComposing?: boolean };
}

/**
 * Whether the key belongs to an input method (Japanese, Chinese, …) that is still composing.
 * Such an Enter chooses a word and such an Escape drops it: neither is meant for us.
 * Safari ends the composition before it sends the key, but marks the key with code 229.
 */
export const isComposing = (event: KeyLike): boolean =>
  event.isComposing === true || event.nativeEvent?.isComposing === true || event.keyCode === 229;

/** Fields that the window took along when it lost the focus. */
const away = new WeakSet<EventTarget>();

/**
 * For a field's blur: whether it is left for something else in the page. When the window loses the focus (another tab,
 * another program), its field keeps it: what is typed goes on when one is back.
 */
export const isLeft = ({ target }: { readonly target: EventTarget }): boolean => {
  if (target !== document.activeElement) return true;
  away.add(target);
  return false;
};

/** For a field's focus: marks all of its text, unless the window has only come back to it. */
export const markAll = ({ target }: { readonly target: HTMLInputElement }): void => {
  if (!away.delete(target)) target.select();
};

/** Set on a field while it holds text that is not committed yet. */
export const DIRTY = 'data-draft';

/** For Radix's `onEscapeKeyDown`: Escape first reverts the field, and only then closes what is around it. */
export const leaveEscapeToField = (event: KeyboardEvent): void => {
  const inDirtyField = event.target instanceof Element && event.target.closest(`[${DIRTY}]`) !== null;
  if (inDirtyField || isComposing(event)) event.preventDefault();
};
