import type { Naming } from '#editor';
import type { CommandContext } from './command.ts';

/** Lets a title be typed: in the room that calls, in the view's own field, or else where the session says. */
export function startNaming({ openMap: { session, view }, name }: CommandContext, what: NonNullable<Naming>): void {
  if (name !== undefined) name(what);
  else if (view.current?.name !== undefined) view.current.name(what);
  else session.setState({ naming: what });
}
