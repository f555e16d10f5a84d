import { whenIdle } from '#ui';
import { whenUsed } from './when-used.ts';

/** Milliseconds after which nobody waits for the first page any more, but for its pictures. */
const REST = 1_500;

/** Among the browser's own measures: what was asked for before it is what the first page needed. */
export const FIRST_PAGE = 'first page';

/** Does something once the first page is done and still, or at once when somebody begins to use it. Returns how to call it off. */
export function whenAtRest(task: () => void): () => void {
  let callOff = (): void => {};
  const begin = (): void => {
    stop();
    task();
  };
  const timer = setTimeout(() => {
    performance.mark(FIRST_PAGE);
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
