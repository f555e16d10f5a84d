/** Those who want to be told of something. */
export interface Listeners<T> {
  /** Returns the way to leave. */
  add(listener: (value: T) => void): () => void;
  tell(value: T): void;
  readonly size: number;
}

/** A listener that throws is reported to the page like any error, and stops neither the others nor the saving. */
export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    add: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (value) => {
      for (const listener of listeners) {
        try {
          listener(value);
        } catch (error) {
          reportError(error);
        }
      }
    },
    get size() {
      return listeners.size;
    },
  };
}
