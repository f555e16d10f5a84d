import { useStoreApi, ViewportPortal, type ReactFlowState } from '@xyflow/react';
import { useEffect, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Id } from '#model';
import type { CardBox, Scene } from '#scene';
import { useSession } from '#editor/react';
import { useColours } from '#controls';
import { createSheets, type Sheets } from './far-sheets.ts';
import { FarMarks } from './findings/far-marks.tsx';
import { viewOf } from './gestures/view-of.ts';
import { paintMap } from './paint-map.ts';
import { REST } from './use-level.ts';
import { usePixelRatio } from './use-pixel-ratio.ts';

interface FarLayerProps {
  readonly scene: Scene;
  readonly activeJourney: Id | null;
  readonly dimmedJourneys: ReadonlySet<Id>;
  readonly dimmed: ReadonlySet<Id>;
  readonly found: ReadonlySet<Id>;
}

/**
 * A map with many cards seen from afar, painted as one picture that lies on the map: thousands of elements would make
 * every step of zooming or panning take a tenth of a second. What points at them is in `gestures/use-far-pointing`.
 */
export function FarLayer({ scene, activeJourney, dimmedJourneys, dimmed, found }: FarLayerProps): ReactNode {
  const store = useStoreApi();
  const selected = useSession((state) => state.selection.touchpoints);
  const colours = useColours();
  const pixels = usePixelRatio();
  const first = useRef<HTMLCanvasElement>(null);
  const second = useRef<HTMLCanvasElement>(null);
  const sheets = useRef<Sheets | null>(null);

  // Before the frame in which the cards that were elements are gone.
  useLayoutEffect(() => {
    if (first.current === null || second.current === null) return;
    const created = createSheets([first.current, second.current], () => {
      const { view: box, zoom } = viewOf(store.getState());
      return { box, zoom, pixels };
    });
    sheets.current = created;
    return () => created.stop();
  }, [store, pixels]);
  useLayoutEffect(
    () =>
      sheets.current?.repaint(paintMap(scene, { activeJourney, dimmed: dimmedJourneys, dimmedCards: dimmed, colours })),
    [pixels, scene, activeJourney, dimmedJourneys, dimmed, colours],
  );
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const unsubscribe = store.subscribe((now, before) => {
      if (isSameView(now, before)) return;
      clearTimeout(timer);
      timer = setTimeout(() => sheets.current?.follow(true), REST);
      sheets.current?.follow(false);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [store]);

  return (
    <ViewportPortal>
      <div className="far-layer" aria-hidden="true">
        <canvas ref={first} />
        <canvas ref={second} />
        <svg>
          <FarMarks cards={scene.cards} />
          <Frames cards={scene.cards} ids={found} className="far-found" />
          <Frames cards={scene.cards} ids={selected} className="far-selected" />
        </svg>
      </div>
    </ViewportPortal>
  );
}

type View = Pick<ReactFlowState, 'transform' | 'width' | 'height'>;

const isSameView = (a: View, b: View): boolean =>
  a.transform === b.transform && a.width === b.width && a.height === b.height;

interface FramesProps {
  readonly cards: Scene['cards'];
  readonly ids: ReadonlySet<Id>;
  readonly className: string;
}

/** Frames around cards, all of them one path. */
function Frames({ cards, ids, className }: FramesProps): ReactNode {
  const d = useMemo(
    () =>
      [...ids]
        .flatMap((id) => cards.get(id) ?? [])
        .map(frameAround)
        .join(''),
    [cards, ids],
  );
  return d !== '' && <path className={className} d={d} />;
}

const frameAround = ({ x, y, width, height }: CardBox): string =>
  `M${x - GAP} ${y - GAP}h${width + 2 * GAP}v${height + 2 * GAP}h${-width - 2 * GAP}z`;

/** Between a card and its frame, map units. */
const GAP = 4;
