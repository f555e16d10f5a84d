import { whenIdle } from './when-idle.ts';

/** Milliseconds at a time, so that whoever uses the page comes to their turn. */
const SLICE = 8;
/** Milliseconds after which it goes on although the page is busy. */
const AT_LATEST = 200;

/** Does work step by step while nothing more urgent waits, and tells what came of it. Returns how to call it off. */
export function workIdly<T>(work: Iterator<unknown, T>, onDone: (result: T) => void): () => void {
  let callOff: () => void;
  const go = (): void => {
    const until = performance.now() + SLICE;
    do {
      const next = work.next();
      if (next.done === true) return onDone(next.value);
    } while (performance.now() < until);
    callOff = whenIdle(go, AT_LATEST);
  };
  callOff = whenIdle(go, AT_LATEST);
  return () => callOff();
}
