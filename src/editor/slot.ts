/** Where something that is only there while it is on the screen can be reached. */
export interface Slot<T> {
  readonly current: T | null;
  /** Returns the way to take it out again. */
  attach(value: T): () => void;
}

export function createSlot<T>(): Slot<T> {
  let current: T | null = null;
  return {
    get current() {
      return current;
    },
    attach: (value) => {
      current = value;
      return () => {
        if (current === value) current = null;
      };
    },
  };
}
