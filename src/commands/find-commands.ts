import { findText, type Hit } from '#analysis';
import { select, type View } from '#editor';
import { CARD, positionOf, spanOf, type AnnotationTarget, type Id, type JourneyMap, type Point } from '#model';
import { always, define, type CommandContext } from './command.ts';

/** Finding texts on the map. */
export const findCommands = define([
  {
    id: 'find',
    shortcuts: ['Mod+F'],
    scope: 'anywhere',
    group: 'edit',
    isEnabled: always,
    run: ({ openMap: { session, places } }) => {
      session.setState(({ find, view }) => ({
        find: { ...find, isOpen: true },
        view: WITH_FIND_BAR.includes(view) ? view : 'canvas',
      }));
      places.find.takeFocus();
    },
  },
  {
    id: 'findNext',
    shortcuts: ['F3', 'Mod+G'],
    repeats: true,
    scope: 'anywhere',
    group: 'edit',
    isEnabled: hasHits,
    run: (context) => goToHit(context, 1),
  },
  {
    id: 'findPrevious',
    shortcuts: ['Shift+F3', 'Mod+Shift+G'],
    repeats: true,
    scope: 'anywhere',
    group: 'edit',
    isEnabled: hasHits,
    run: (context) => goToHit(context, -1),
  },
] as const);

/** Where what is found can be shown; from any other view finding leads to the canvas. */
const WITH_FIND_BAR: readonly View[] = ['canvas', 'matrix', 'table'];

const hitsOf = ({ openMap: { editor, session } }: CommandContext): readonly Hit[] =>
  findText(editor.getMap(), session.getState().find.text);

function hasHits(context: CommandContext): boolean {
  return hitsOf(context).length > 0;
}

/** Searches for another text, without going anywhere yet. */
export function searchFor({ openMap: { session } }: CommandContext, text: string): void {
  session.setState(({ find }) => ({ find: { ...find, text, at: -1 } }));
}

/** Goes to the next hit (1) or the one before (−1), around the ends; from none, to the first at or after the focus. */
export function goToHit(context: CommandContext, step: 1 | -1): void {
  const { session } = context.openMap;
  const hits = hitsOf(context);
  const { find, focus } = session.getState();
  const at = find.at === -1 ? startAt(hits, { focus, step }) : (find.at + step + hits.length) % hits.length;
  const hit = hits[at];
  if (hit === undefined) return;
  session.setState({ find: { ...find, at } });
  goTo(context, hit.target);
}

function startAt(hits: readonly Hit[], { focus, step }: { focus: Id | null; step: 1 | -1 }): number {
  const near = hits.findIndex(({ target }) => target.kind === 'touchpoint' && target.id === focus);
  if (near !== -1) return near;
  return step === 1 ? 0 : hits.length - 1;
}

/** Below this not even a card's title can be read. */
const LEGIBLE_ZOOM = 0.2;

/** Selects what something hangs on and brings it into view. */
export function goTo({ openMap: { editor, session, view, camera } }: CommandContext, target: AnnotationTarget): void {
  const map = editor.getMap();
  if (target.kind !== 'spot')
    select(session, target.kind === 'phase' ? { phases: [target.id] } : { [`${target.kind}s`]: [target.id] });
  const isTiny = (session.getState().viewport?.zoom ?? 1) < LEGIBLE_ZOOM;
  if (target.kind === 'touchpoint' && !isTiny) view.current?.reveal(target.id);
  else {
    const middle = middleOf(map, target);
    if (middle !== null) camera.current?.centre(middle);
  }
}

function middleOf(map: JourneyMap, target: AnnotationTarget): Point | null {
  if (target.kind === 'spot') return { x: target.x, y: target.y };
  if (target.kind === 'phase') {
    const span = spanOf(map, target.id);
    return span === undefined ? null : { x: (span.left + span.right) / 2, y: 0 };
  }
  const link = map.links[target.id];
  const ends = target.kind === 'link' && link !== undefined ? [link.source, link.target] : [target.id];
  const corners = ends.flatMap((id) =>
    map.touchpoints[id] === undefined ? [] : [positionOf(map, map.touchpoints[id])],
  );
  if (corners.length === 0) return null;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(corners.map(({ x }) => x)) + CARD.width / 2, y: mean(corners.map(({ y }) => y)) + CARD.height / 2 };
}
