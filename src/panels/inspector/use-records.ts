import { useId, useState } from 'react';
import type { Id } from '#model';

export interface Records {
  /** The record whose fields are in view. */
  readonly open: Id | null;
  readonly setOpen: (id: Id | null) => void;
  readonly toggle: (id: Id) => void;
  /** The id of the element that holds the list. */
  readonly section: string;
  /** Puts the focus into the first field of the record that has just been opened. */
  readonly focusFields: () => void;
  /** Puts the focus on the button that adds one: the row that had it is gone. */
  readonly focusAdd: () => void;
}

/** Which record of a list is open, and where the focus goes when one comes or goes. */
export function useRecords(): Records {
  const [open, setOpen] = useState<Id | null>(null);
  const section = useId();
  const focus = (selector: string): void =>
    void setTimeout(() => document.getElementById(section)?.querySelector<HTMLElement>(selector)?.focus());
  return {
    open,
    setOpen,
    toggle: (id) => setOpen((now) => (now === id ? null : id)),
    section,
    focusFields: () => focus('.record-fields :is(input, textarea)'),
    focusAdd: () => focus('.records-add'),
  };
}
