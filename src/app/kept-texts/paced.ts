export interface Paced {
  /** Asks for the work: done now, or once the last time is long enough ago. */
  readonly ask: () => void;
  /** Gives up what is still to be done; says whether that was anything. */
  readonly stop: () => boolean;
}

/** Milliseconds between two writings of what is being typed. */
const PACE = 150;

/** Work that is done at once when it is asked for, and then no more often than the hand can wait: what was asked last is never left out. */
export function paced(work: () => void): Paced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  const begin = (): void => {
    isAsked = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (isAsked) begin();
    }, PACE);
    work();
  };
  return {
    ask: () => {
      isAsked = true;
      if (timer === undefined) begin();
    },
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
      return isAsked;
    },
  };
}
