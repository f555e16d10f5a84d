import { useRef, type FocusEvent, type RefObject } from 'react';
import type { Id } from '#model';

/** For the element around: it is given the keyboard's focus when what had it in there has gone, and hands it on. */
interface KeepsFocus<E extends HTMLElement> {
  readonly ref: RefObject<E | null>;
  readonly tabIndex: -1;
  readonly 'data-keeps-focus': '';
  readonly onFocus: (event: FocusEvent) => void;
}

/** The first thing to tick takes the focus. */
export function useKeptTick(): KeepsFocus<HTMLDivElement> {
  const ref = useRef<HTMLDivElement>(null);
  const onFocus = ({ target }: FocusEvent): void => {
    if (target === ref.current) ref.current?.querySelector<HTMLElement>('[role=checkbox]')?.focus();
  };
  return { ref, tabIndex: -1, 'data-keeps-focus': '', onFocus };
}

/** The row that had the focus takes it (its button is not offered any more), or the one that has come into its place. */
export function useKeptRow(): KeepsFocus<HTMLUListElement> {
  const ref = useRef<HTMLUListElement>(null);
  const last = useRef<{ readonly id: Id | undefined; readonly index: number }>({ id: undefined, index: 0 });
  const onFocus = ({ target }: FocusEvent): void => {
    const rows = [...(ref.current?.children ?? [])].filter((row) => row instanceof HTMLElement);
    if (target === ref.current) {
      const { id, index } = last.current;
      const row = rows.find(({ dataset }) => dataset['review'] === id) ?? rows[Math.min(index, rows.length - 1)];
      row?.querySelector<HTMLElement>('.review-title')?.focus();
      return;
    }
    const index = rows.findIndex((row) => row.contains(target));
    last.current = { id: rows[index]?.dataset['review'], index };
  };
  return { ref, tabIndex: -1, 'data-keeps-focus': '', onFocus };
}
