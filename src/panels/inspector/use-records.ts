import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Id } from '#model';

export interface Records {
  /** The record whose fields are in view. */
  readonly open: Id | null;
  readonly toggle: (id: Id) => void;
  /** The id of the element that holds the list. */
  readonly section: string;
  /** Opens the record that `add` makes, and puts the focus into its first field. */
  readonly add: (add: () => Id) => void;
  /** Puts the focus on the button that adds one, since the row that had it is gone; false if `remove` was refused. */
  readonly remove: (remove: () => boolean) => boolean;
}

/** Which record of a list is open, and where the focus goes when one comes or goes. */
export function useRecords(): Records {
  const [open, setOpen] = useState<Id | null>(null);
  const section = useId();
  const focus = (selector: string): void =>
    document.getElementById(section)?.querySelector<HTMLElement>(selector)?.focus();
  return {
    open,
    toggle: (id) => setOpen((now) => (now === id ? null : id)),
    section,
    add: (add) => {
      flushSync(() => setOpen(add()));
      focus('.record-fields :is(input, textarea)');
    },
    remove: (remove) => {
      const isDone = flushSync(remove);
      if (isDone) focus('.records-add');
      return isDone;
    },
  };
}
