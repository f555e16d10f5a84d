import { runCommand, type CommandContext, type CommandId, type DialogName } from '#commands';
import { openMap, type Camera, type Notice, type EditableMap, type ShownView } from '#editor';
import { targetKey, type JourneyMap, type Point } from '#model';
import { journey, map, phase } from '../support/map-builder.ts';

/** Two phases, the first with two touchpoints, linked in a row with the third. */
export const small = map('Map', phase('A', 't1 t2'), phase('B', 't3'), journey('J', 't1 > t2 > t3'));

interface Bench {
  readonly context: CommandContext;
  readonly openMap: EditableMap;
  /** What was asked of the canvas, as a view and of its camera, in order. */
  readonly camera: string[];
  readonly dialogs: DialogName[];
  /** What was asked of the page around the editor, in order. */
  readonly asked: string[];
  /** The notices given, in order. */
  readonly said: Notice[];
  readonly run: (id: CommandId) => boolean;
  readonly now: () => JourneyMap;
  /** As when the canvas leaves the screen. */
  readonly takeCanvasAway: () => void;
}

/** A map opened for commands, with a fake canvas that notes what it is asked, and new ids `new1`, `new2`, … */
export function bench(
  opened: JourneyMap = small,
  { middle = { x: 400, y: 304 }, pointer = null }: { middle?: Point; pointer?: Point | null } = {},
): Bench {
  const open = openMap('m', opened, { now: () => '2026-11-22T09:00:00.000Z' });
  const camera: string[] = [];
  const dialogs: DialogName[] = [];
  const asked: string[] = [];
  const leave = [open.view.attach(fakeView(camera)), open.camera.attach(fakeCamera(camera, middle, pointer))];
  const said: Notice[] = [];
  open.notices.subscribe((notice) => said.push(notice));
  let count = 0;
  const context: CommandContext = {
    openMap: open,
    newId: () => `new${++count}`,
    now: () => '2026-11-22T09:00:00.000Z',
    openDialog: (name) => dialogs.push(name),
    page: {
      tellSaved: () => asked.push('tellSaved'),
      pickFiles: () => asked.push('pickFiles'),
      copyText: (text) => asked.push(`copyText ${text}`),
      copyLinkTo: (id) => asked.push(`copyLinkTo ${id}`),
      saveRatings: (what) => asked.push(`saveRatings ${what}`),
      takeSheet: (what, how) => asked.push(`takeSheet ${what} ${how}`),
      toggleFullScreen: () => asked.push('toggleFullScreen'),
    },
    clipboard: {
      copy: noop,
      cut: noop,
      paste: noop,
      copyPicture: noop,
      copyPersona: (id) => asked.push(`copyPersona ${id}`),
    },
    names: { newPhase: 'New phase', newJourney: 'New journey' },
  };
  return {
    context,
    openMap: open,
    camera,
    dialogs,
    asked,
    said,
    run: (id) => runCommand(id, context),
    now: open.editor.getMap,
    takeCanvasAway: () => leave.forEach((step) => step()),
  };
}

const noop = (): void => undefined;

const fakeView = (calls: string[]): ShownView => ({
  reveal: (id, others = []) => calls.push(['reveal', id, ...others].join(' ')),
  takeFocus: () => calls.push('takeFocus'),
});

const fakeCamera = (calls: string[], middle: Point, pointer: Point | null): Camera => ({
  fit: (ids) => calls.push(ids === undefined ? 'fit' : `fit ${[...ids].join(' ')}`),
  jump: (to) => calls.push(`jump ${JSON.stringify(to)}`),
  viewport: () => null,
  zoomOfAll: () => 1,
  zoomBy: (factor) => calls.push(`zoomBy ${factor}`),
  zoomTo: (zoom) => calls.push(`zoomTo ${zoom}`),
  centre: ({ x, y }) => calls.push(`centre ${x} ${y}`),
  revealTarget: (target) => calls.push(`reveal ${targetKey(target)}`),
  middle: () => middle,
  pointer: () => pointer,
});
