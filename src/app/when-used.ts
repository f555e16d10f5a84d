/** Not the focus: the program itself gives it to the canvas. */
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'click', 'dragenter'] as const;

/** Does something once, when somebody begins to use the page. Returns how to call it off. */
export function whenUsed(task: () => void): () => void {
  const ended = new AbortController();
  const begin = (): void => {
    ended.abort();
    task();
  };
  for (const touch of TOUCHES) addEventListener(touch, begin, { signal: ended.signal, passive: true });
  return () => ended.abort();
}
