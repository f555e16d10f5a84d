import { linkOfStep, type Finding } from '#analysis';
import { select, selectNothing } from '#editor';
import type { Id } from '#model';
import { addOpportunity } from './edit-opportunity.ts';
import type { CommandContext } from './command.ts';
import { edit } from './edit.ts';
import { goTo } from './find-commands.ts';
import { showOnCanvas } from './show-on-canvas.ts';

/** Leads to what a finding is about: to its card or link, to all it lists at once, to the opportunity, or to the map. */
export function goToFinding(context: CommandContext, { place, touchpoints }: Finding): void {
  const { editor, session } = context.openMap;
  const map = editor.getMap();
  if (place.kind === 'record' && place.table === 'opportunities')
    return session.setState({ openOpportunity: place.id, view: 'opportunities' });
  if (place.kind === 'record' && place.table === 'journeys') session.setState({ activeJourney: place.id });
  if (place.kind === 'link') {
    const { source, target } = place;
    const link = linkOfStep(map, source, target);
    showOnCanvas(context, target);
    if (link !== undefined) goTo(context, { kind: 'link', id: link.id });
    return;
  }
  const here = touchpoints.filter((id) => id in map.touchpoints);
  const [first] = here;
  if (first === undefined) {
    selectNothing(session);
    return session.setState({ view: 'canvas', isRightOpen: true });
  }
  showTogether(context, here);
}

/** Leads to a finding and tells it; the walk goes on from there. */
export function standAtFinding(context: CommandContext, finding: Finding): void {
  context.openMap.session.setState((state) => ({ findings: { ...state.findings, at: finding.key, isWalking: true } }));
  goToFinding(context, finding);
}

/** Leads to some touchpoints from any view, with all others drawn faintly until the filter is cleared. */
export function showOnly(context: CommandContext, ids: readonly Id[], name: string): void {
  context.openMap.session.setState({ picked: { name, ids: new Set(ids) } });
  showTogether(context, ids);
}

/** Leads to some touchpoints from any view: the canvas is shown, with all of them selected and in view. */
function showTogether(context: CommandContext, ids: readonly Id[]): void {
  const { session, camera } = context.openMap;
  const [first] = ids;
  if (first === undefined) return;
  const isThere = session.getState().view === 'canvas';
  showOnCanvas(context, first);
  if (ids.length === 1) return;
  select(session, { touchpoints: ids });
  if (isThere) camera.current?.fit(ids);
  else camera.onceAttached((canvas) => canvas.fit(ids));
}

/** Lays a finding aside, with a reason; refused without one. */
export const dismissFinding = (context: CommandContext, { key, basis }: Finding, reason: string): boolean =>
  edit(context, 'dismissFinding', { id: context.newId(), key, basis, reason, at: context.now() });

/** Shows a finding again that was laid aside. */
export const takeUpFinding = (context: CommandContext, dismissal: Id): boolean =>
  edit(context, 'takeUpFinding', { id: dismissal });

/** Makes an opportunity of a finding, at its touchpoints. */
export const improveFinding = (context: CommandContext, { touchpoints }: Finding, title: string): boolean =>
  addOpportunity(context, title, touchpoints);
