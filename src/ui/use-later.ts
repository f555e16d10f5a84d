import { startTransition, useEffect, useState } from 'react';
import { whenIdle } from './when-idle.ts';

/** Milliseconds after which it follows on a busy page, too. */
const AT_LATEST = 500;

/**
 * The value as it was until nothing more urgent waits: for what follows an edit and is not looked at while it is made.
 * It is rendered in slices that give way to whatever a person does, and once for all edits made meanwhile.
 */
export function useLater<T>(value: T): T {
  const [later, setLater] = useState(value);
  useEffect(
    () =>
      Object.is(value, later) ? undefined : whenIdle(() => startTransition(() => setLater(() => value)), AT_LATEST),
    [value, later],
  );
  return later;
}
