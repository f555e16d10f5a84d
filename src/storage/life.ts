import type { Timestamp } from '#model';

/** Which of several tabs are still there. */
export interface Lives {
  /** From now on this one counts as alive, until it is released or the page ends in whatever way. */
  hold(): void;
  release(): void;
  /** Asks once, and answers for any number. */
  alive(): Promise<(other: { readonly opening: string; readonly at: Timestamp }) => boolean>;
}

/** Milliseconds after which a tab that says nothing counts as gone, where the browser has no locks. */
const SILENCE = 5_000;

/** Lives are locks of the browser's, which no page can hold beyond its end; `kind` and `name` name this one. */
export function holdLife(kind: string, name: string): Lives {
  // Missing where the page did not come over a secure connection.
  const locks = navigator.locks as LockManager | undefined;
  let release: (() => void) | null = null;
  return {
    hold: () => {
      if (release !== null || locks === undefined) return;
      const held = new Promise<void>((resolve) => (release = resolve));
      void locks.request(`${kind}/${name}`, () => held).catch(() => undefined);
    },
    release: () => {
      release?.();
      release = null;
    },
    alive: async () => {
      const held = await locks?.query().catch(() => undefined);
      if (held === undefined) return ({ at }) => Date.now() - Date.parse(at) < SILENCE;
      const names = new Set([...(held.held ?? []), ...(held.pending ?? [])].map((lock) => lock.name));
      return ({ opening }) => names.has(`${kind}/${opening}`);
    },
  };
}
