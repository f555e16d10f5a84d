import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { applyChange, applyEdit, check, diff, type Change, type JourneyMap } from '#model';
import { createMirror, type Mirror } from '../../src/storage/mirror.ts';
import { sampleMap } from './sample-map.ts';

/** What one tab does: each gets into the way of some other. */
const EDITS: Readonly<Record<string, (map: JourneyMap, who: string) => JourneyMap>> = {
  title: (map, who) => applyEdit(map, 'editTouchpoints', { ids: ['t0'], fields: { title: who } }),
  several: (map, who) => applyEdit(map, 'editTouchpoints', { ids: ['t0', 't1'], fields: { title: who, voice: who } }),
  remove: (map) => applyEdit(map, 'removeTouchpoints', { ids: ['t0'] }),
  link: (map, who) => applyEdit(map, 'addLink', { id: who, journeyId: 'j', source: 't0', target: 't2' }),
  dropPhase: (map) => applyEdit(map, 'removePhases', { ids: ['p0'], moveTo: 'p1' }),
};

interface Tab {
  readonly name: string;
  readonly mirror: Mirror;
  /** As it is shown: started from what was read, and changed by nothing but what the tab was told. */
  screen: JourneyMap;
  writing: Change | null;
}

type Event =
  | { readonly kind: 'begin' | 'commit'; readonly tab: number }
  | { readonly kind: 'hear'; readonly tab: number; readonly from: number };

/** A writes, B writes, and every tab hears of it: all orders in which that can happen. */
const ORDERS = ordersOf([lineOf(0, 1), lineOf(1, 0)]);

test('of two edits that get into each other’s way, whichever is sent, stored and heard first, three tabs and the disk come to the same', () => {
  expect(ORDERS).toHaveLength(280);
  const names = Object.keys(EDITS);
  // The orders are the same for both tabs: of two edits it does not matter which of them is A's.
  for (const [at, first] of names.entries())
    for (const second of names.slice(at)) for (const order of ORDERS) run([first, second, 'title'], order);
});

function run(edits: readonly string[], order: readonly Event[]): void {
  let disk = sampleMap();
  let revision = 1;
  const tabs = ['A', 'B', 'C'].map((name): Tab => {
    const map = structuredClone(disk);
    return { name, mirror: createMirror(map, revision), screen: map, writing: null };
  });
  const heard = new Map<string, { change: Change; revision: number }>();
  const show = (tab: Tab, change: Change | null): void => {
    if (change !== null) tab.screen = applyChange(tab.screen, structuredClone(change));
  };
  const commit = (tab: Tab): void => {
    const { writing } = tab;
    if (writing === null) return;
    tab.writing = null;
    disk = applyChange(disk, structuredClone(writing));
    revision += 1;
    for (const other of tabs)
      if (other !== tab) heard.set(`${other.name}${tab.name}`, { change: structuredClone(writing), revision });
    show(tab, tab.mirror.written(revision));
  };
  const hear = (tab: Tab, from: Tab): void => {
    const message = heard.get(tab.name + from.name);
    heard.delete(tab.name + from.name);
    if (message !== undefined) show(tab, tab.mirror.receive(message.revision, message.change));
  };

  tabs.forEach((tab, at) => {
    const edited = EDITS[edits[at]!]!(tab.screen, `${tab.name}!`);
    const change = diff(tab.screen, edited);
    tab.screen = edited;
    if (change !== null) tab.mirror.save(change);
  });
  for (const event of order) {
    const tab = tabs[event.tab]!;
    if (event.kind === 'begin') tab.writing = tab.mirror.begin();
    else if (event.kind === 'hear') hear(tab, tabs[event.from]!);
    else commit(tab);
  }
  // C writes last, and what had to be mended is written by whoever saw it. Nobody reads the disk again.
  for (let round = 0; tabs.some(({ mirror }) => mirror.hasUnsaved()); round++) {
    if (round > 20) throw new Error('The tabs never come to rest.');
    for (const tab of tabs) {
      tab.writing = tab.mirror.begin();
      commit(tab);
      for (const other of tabs) for (const from of tabs) hear(other, from);
    }
  }
  const how = () => `${edits.join(', ')}: ${order.map(({ kind, tab }) => `${kind} ${tab}`).join(', ')}`;
  for (const { screen, mirror } of tabs) {
    if (!isDeepStrictEqual(screen, disk)) expect(screen, how()).toEqual(disk);
    if (!isDeepStrictEqual(mirror.shown(), disk)) expect(mirror.shown(), how()).toEqual(disk);
  }
  if (check(disk).length > 0) expect(check(disk), how()).toEqual([]);
}

/** What one tab does and the others hear of, in the order in which it has to be. */
function lineOf(tab: number, other: number): Event[][] {
  const begun: Event[] = [
    { kind: 'begin', tab },
    { kind: 'commit', tab },
  ];
  const hearing: Event[] = [other, 2].map((hearer) => ({ kind: 'hear', tab: hearer, from: tab }));
  return [
    [...begun, ...hearing],
    [...begun, ...hearing.toReversed()],
  ];
}

/** Every way to shuffle one of the first lines with one of the second. */
function ordersOf([first, second]: readonly [Event[][], Event[][]]): Event[][] {
  return first.flatMap((one) => second.flatMap((other) => shuffles(one, other)));
}

function shuffles(one: readonly Event[], other: readonly Event[]): Event[][] {
  const [a, ...restOfOne] = one;
  const [b, ...restOfOther] = other;
  if (a === undefined || b === undefined) return [[...one, ...other]];
  return [
    ...shuffles(restOfOne, other).map((rest) => [a, ...rest]),
    ...shuffles(one, restOfOther).map((rest) => [b, ...rest]),
  ];
}
