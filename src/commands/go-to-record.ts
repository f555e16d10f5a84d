import { selectNothing } from '#editor';
import type { Id, Table } from '#model';
import { openAnnotations } from './annotate.ts';
import type { CommandContext } from './command.ts';
import { goTo } from './find-commands.ts';
import { showOnCanvas } from './show-on-canvas.ts';

/** Leads to where a record's words can be changed: to its card, link, phase or thread, its journey, or what is said of the whole map. */
export function goToRecord(
  context: CommandContext,
  { table, id }: { readonly table: Table | 'info'; readonly id: Id },
): void {
  const { editor, session } = context.openMap;
  const map = editor.getMap();
  if (table === 'opportunities') return session.setState({ openOpportunity: id, view: 'opportunities' });
  const touchpoint = table === 'touchpoints' ? id : table === 'ratings' ? map.ratings[id]?.touchpointId : undefined;
  if (touchpoint !== undefined) {
    showOnCanvas(context, touchpoint);
    return session.setState({ isRightOpen: true });
  }
  session.setState({ view: 'canvas', isRightOpen: true });
  if (table === 'links' || table === 'phases') return goTo(context, { kind: table === 'links' ? 'link' : 'phase', id });
  const annotation = table === 'annotations' ? map.annotations[id] : undefined;
  if (annotation !== undefined)
    return openAnnotations(context, { target: annotation.target, thread: annotation.parentId ?? id });
  if (table === 'journeys') session.setState({ activeJourney: id, isLeftOpen: true });
  selectNothing(session);
}
