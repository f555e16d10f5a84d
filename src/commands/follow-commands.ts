import { byPlace, linksAt, type Id, type JourneyMap } from '#model';
import { current } from './current.ts';
import { always, define, type CommandContext } from './command.ts';
import { stepTo, walk } from './walk.ts';

/**
 * Going along journeys: right and left follow the links, where they fork by the way whose card comes first
 * (the path's own order); down and up go to the other ways. Always enabled, for Alt+← would leave the page.
 */
export const followCommands = define([
  {
    id: 'followForwards',
    shortcuts: ['Alt+ArrowRight'],
    repeats: true,
    scope: 'canvas',
    group: 'move',
    isEnabled: always,
    run: (context) => follow(context, 'on'),
  },
  {
    id: 'followBackwards',
    shortcuts: ['Alt+ArrowLeft'],
    repeats: true,
    scope: 'canvas',
    group: 'move',
    isEnabled: always,
    run: (context) => follow(context, 'back'),
  },
  {
    id: 'nextWay',
    shortcuts: ['Alt+ArrowDown'],
    repeats: true,
    scope: 'canvas',
    group: 'move',
    isEnabled: always,
    run: (context) => takeOtherWay(context, 1),
  },
  {
    id: 'previousWay',
    shortcuts: ['Alt+ArrowUp'],
    repeats: true,
    scope: 'canvas',
    group: 'move',
    isEnabled: always,
    run: (context) => takeOtherWay(context, -1),
  },
] as const);

function follow(context: CommandContext, way: 'on' | 'back'): void {
  const { editor, session, notices } = context.openMap;
  const from = current(context) ?? session.getState().focus;
  if (from === null) return walk(context, 'Right');
  const next = nextAlong(editor.getMap(), from, { way, activeJourney: session.getState().activeJourney });
  if (next === null) return notices.say({ code: way === 'on' ? 'noWayOn' : 'noWayBack' });
  stepTo(context, next.id);
  if (next.count > 1) notices.say({ code: 'way', at: 1, count: next.count });
}

/** The first touchpoint after (or before) another one, by the active journey, else by any; and how many ways there are. */
export function nextAlong(
  map: JourneyMap,
  from: Id,
  { way, activeJourney }: { way: 'on' | 'back'; activeJourney: Id | null },
): { id: Id; count: number } | null {
  const ways = waysFrom(map, from, { way, activeJourney });
  const [id] = ways;
  return id === undefined ? null : { id, count: ways.length };
}

function waysFrom(
  map: JourneyMap,
  from: Id,
  { way, activeJourney }: { way: 'on' | 'back'; activeJourney: Id | null },
): Id[] {
  const all = way === 'on' ? linksAt(map, from).on : linksAt(map, from).here;
  const active = all.filter(({ journeyId }) => journeyId === activeJourney);
  const ids = new Set((active.length > 0 ? active : all).map((link) => (way === 'on' ? link.target : link.source)));
  return [...ids]
    .flatMap((id) => map.touchpoints[id] ?? [])
    .toSorted(byPlace(map))
    .map(({ id }) => id);
}

/** Goes round the touchpoints that share a predecessor with this one, or else a successor. */
function takeOtherWay(context: CommandContext, by: 1 | -1): void {
  const { editor, session, notices } = context.openMap;
  const from = current(context) ?? session.getState().focus;
  if (from === null) return walk(context, 'Right');
  const ways = otherWays(editor.getMap(), from, session.getState().activeJourney);
  if (ways.length < 2) return notices.say({ code: 'noOtherWay' });
  const at = (ways.indexOf(from) + by + ways.length) % ways.length;
  stepTo(context, ways[at]);
  notices.say({ code: 'way', at: at + 1, count: ways.length });
}

function otherWays(map: JourneyMap, from: Id, activeJourney: Id | null): Id[] {
  const across = (way: 'on' | 'back'): Id[] => {
    const [before] = waysFrom(map, from, { way: way === 'on' ? 'back' : 'on', activeJourney });
    return before === undefined ? [] : waysFrom(map, before, { way, activeJourney });
  };
  const on = across('on');
  return on.length > 1 && on.includes(from) ? on : across('back').filter((_, __, ways) => ways.includes(from));
}
