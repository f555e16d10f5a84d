/** Where something that is only there while it is on the screen can be reached. */
export interface Slot<T> {
  readonly current: T | null;
  /** Returns the way to take it out again. */
  attach(value: T): () => void;
  /** Called once, with what is put in next. */
  onceAttached(callback: (value: T) => void): void;
}

export function createSlot<T>(): Slot<T> {
  let current: T | null = null;
  let waiting: ((value: T) => void)[] = [];
  return {
    get current() {
      return current;
    },
    attach: (value) => {
      current = value;
      const callbacks = waiting;
      waiting = [];
      for (const callback of callbacks) callback(value);
      return () => {
        if (current === value) current = null;
      };
    },
    onceAttached: (callback) => {
      waiting = [...waiting, callback];
    },
  };
}
