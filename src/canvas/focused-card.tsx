import type { ReactNode } from 'react';
import type { Id } from '#model';
import { useCardLabel } from './card-label.ts';

/** The id of the element that stands for the focused card; the canvas names it as its active descendant. */
export const focusedCardId = (id: Id): string => `focused-${id}`;

/** The focused card for a screen reader: also there when the card itself is out of view or painted with thousands of others. */
export function FocusedCard({ id }: { id: Id }): ReactNode {
  const label = useCardLabel(id);
  return <div key={id} id={focusedCardId(id)} className="visually-hidden" role="img" aria-label={label} />;
}
