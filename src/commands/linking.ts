import { select, selectNothing, type Linking } from '#editor';
import { canLink, type Id, type JourneyMap } from '#model';
import { edit } from './edit.ts';
import { addLinked, type Spot } from './add-touchpoint.ts';
import { connect } from './connect.ts';
import type { CommandContext } from './command.ts';

/** Begins a link whose other end is chosen next: a new one from a touchpoint, or a link's end that looks for another. */
export function startLinking({ openMap: { session, view } }: CommandContext, linking: NonNullable<Linking>): void {
  // With nothing selected the arrow keys walk from card to card, to where the link shall lead.
  selectNothing(session);
  session.setState({ linking, naming: null, ...(linking.kind === 'new' && { focus: linking.source }) });
  view.current?.takeFocus();
}

/** Whether a link in the making may lead to this touchpoint. `journeyId`: where new links go, null if that is made first. */
export function canLinkTo(
  map: JourneyMap,
  { linking, journeyId, touchpoint }: { linking: Linking; journeyId: Id | null; touchpoint: Id },
): boolean {
  if (linking === null || !(touchpoint in map.touchpoints)) return false;
  if (linking.kind === 'new') {
    if (journeyId === null) return linking.source !== touchpoint;
    return canLink(map, { journeyId, source: linking.source, target: touchpoint });
  }
  const link = map.links[linking.link];
  return link !== undefined && canLink(map, { ...link, [linking.end]: touchpoint });
}

/** Leads the link in the making to a touchpoint; false, and still in the making, if it may not lead there. */
export function linkTo(context: CommandContext, touchpoint: Id): boolean {
  const { editor, session, notices } = context.openMap;
  const { linking, activeJourney } = session.getState();
  if (linking === null) return false;
  if (!canLinkTo(editor.getMap(), { linking, journeyId: activeJourney, touchpoint })) {
    notices.say({ code: 'alreadyLinked' });
    return false;
  }
  if (linking.kind === 'new') connect(context, linking.source, touchpoint);
  else edit(context, 'editLink', { id: linking.link, [linking.end]: touchpoint });
  stopLinking(context);
  // A journey goes on from where it has led.
  if (linking.kind === 'new') select(session, { touchpoints: [touchpoint] });
  return true;
}

/** Leads a new link to a new touchpoint there; a link that is there already never makes one, it stays as it was. */
export function linkToNew(context: CommandContext, spot: Spot): void {
  const { linking } = context.openMap.session.getState();
  stopLinking(context);
  if (linking?.kind === 'new') addLinked(context, linking.source, spot);
}

/** Ends linking; what it began with is selected again. */
export function stopLinking({ openMap: { session } }: CommandContext): void {
  const { linking } = session.getState();
  if (linking === null) return;
  session.setState({ linking: null });
  select(session, linking.kind === 'new' ? { touchpoints: [linking.source] } : { links: [linking.link] });
}
