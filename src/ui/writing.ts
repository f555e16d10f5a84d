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

/** Set on a field while it holds text that is not committed yet. */
export const DIRTY = 'data-draft';

/** For Radix's `onEscapeKeyDown`: Escape first reverts the field, and only then closes what is around it. */
export const leaveEscapeToField = (event: KeyboardEvent): void => {
  const inDirtyField = event.target instanceof Element && event.target.closest(`[${DIRTY}]`) !== null;
  if (inDirtyField || isComposing(event)) event.preventDefault();
};
