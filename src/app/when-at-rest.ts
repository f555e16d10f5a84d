import { whenIdle } from '#ui';

/** Milliseconds after which nobody waits for the first page any more. */
const REST = 1_500;

const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'dragenter'] as const;

/** Does something once the first page is done and still, or at once when somebody begins to use it. Returns how to call it off. */
export function whenAtRest(task: () => void): () => void {
  let callOff = (): void => {};
  const ended = new AbortController();
  const begin = (): void => {
    ended.abort();
    clearTimeout(timer);
    callOff();
    task();
  };
  const timer = setTimeout(() => {
    callOff = whenIdle(begin);
  }, REST);
  for (const touch of TOUCHES) addEventListener(touch, begin, { signal: ended.signal, passive: true });
  return () => {
    ended.abort();
    clearTimeout(timer);
    callOff();
  };
}
