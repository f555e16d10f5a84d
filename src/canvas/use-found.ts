import { findText, touchpointsFound } from '#analysis';
import type { Id } from '#model';
import { useMap, useSession } from '#editor/react';

const NONE: ReadonlySet<Id> = new Set();

/** The touchpoints in which what is searched for occurs, while the find bar is open. */
export function useFound(): ReadonlySet<Id> {
  const text = useSession(({ find }) => (find.isOpen ? find.text : ''));
  return useMap((map) => (text.trim() === '' ? NONE : touchpointsFound(findText(map, text))));
}
