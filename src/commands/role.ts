import { setViewpoint, type Session } from '#editor';
import type { Perspective } from '#model';
import { setAnnotator } from './annotate.ts';
import type { CommandContext } from './command.ts';

/**
 * The perspective from which this person rates and comments, on this device; null while nobody has asked. In a blind
 * round the device goes round: it is the perspective that was taken.
 */
export const roleOf = ({ annotating, isBlind, viewpoint }: Session): Perspective | null =>
  isBlind && viewpoint !== 'all' ? viewpoint : annotating.annotator.perspective;

/** Says who this person is, on this device, and looks from there. */
export function takeRole(context: CommandContext, role: Perspective): void {
  if (!context.openMap.session.getState().isBlind) setAnnotator(context, { perspective: role });
  setViewpoint(context.openMap.session, role);
}

/** Looks from where this person rates, so that they see what they give. */
export function lookAsRole({ openMap: { session } }: CommandContext): void {
  const role = roleOf(session.getState());
  if (role !== null) setViewpoint(session, role);
}
