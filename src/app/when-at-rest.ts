import { whenIdle } from '#ui';
import { whenUsed } from './when-used.ts';

/** Milliseconds after which nobody waits for the first page any more. */
const REST = 8_000;

/** Does something once the first page is done and still, or at once when somebody begins to use it. Returns how to call it off. */
export function whenAtRest(task: () => void): () => void {
  let callOff = (): void => {};
  const begin = (): void => {
    stop();
    task();
  };
  const timer = setTimeout(() => {
    callOff = whenIdle(begin);
  }, REST);
  const forget = whenUsed(begin);
  const stop = (): void => {
    forget();
    clearTimeout(timer);
    callOff();
  };
  return stop;
}
