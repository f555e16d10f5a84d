/** Which fields are shown, and in which order; by their ids. */
export interface Arrangement {
  readonly hidden: readonly string[];
  readonly order: readonly string[];
}

/** All fields in the order that a person has given them; those it does not name come after them, as they come first. */
export function inGivenOrder<I extends string>(ids: readonly I[], { order }: Pick<Arrangement, 'order'>): I[] {
  const named = order.filter((id): id is I => ids.includes(id as I));
  return [...named, ...ids.filter((id) => !named.includes(id))];
}

/** Shows or hides a field. */
export const withShown = <A extends Arrangement>(arrangement: A, id: string, isShown: boolean): A => {
  const hidden = arrangement.hidden.filter((each) => each !== id);
  return { ...arrangement, hidden: isShown ? hidden : [...hidden, id] };
};

/** Moves a field to where another one stands; `ids` are all of them in their first order. */
export function withMoved<A extends Arrangement>(
  arrangement: A,
  ids: readonly string[],
  { id, to }: { id: string; to: string },
): A {
  const order = inGivenOrder(ids, arrangement);
  const at = order.indexOf(to);
  if (id === to || at === -1 || !order.includes(id)) return arrangement;
  return { ...arrangement, order: order.filter((each) => each !== id).toSpliced(at, 0, id) };
}
