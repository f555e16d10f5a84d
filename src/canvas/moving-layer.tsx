import { EdgeLabelRenderer, useStore, ViewportPortal } from '@xyflow/react';
import { memo, useMemo, type ReactNode } from 'react';
import { CARD } from '#model';
import {
  boxAround,
  browserMeasure,
  cardItemsAt,
  grown,
  linkItemsAt,
  linkLook,
  linksIn,
  overlaps,
  type Box,
  type CardBox,
  type Level,
  type JourneysLook,
  type LinkShape,
  type Scene,
} from '#scene';
import { DisplayList } from '#scene/react';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import type { Guide } from './gestures/guide.ts';
import { viewOf } from './gestures/view-of.ts';
import { useMoving, type Insertion, type Moving } from './moving.ts';

interface MovingLayerProps {
  readonly scene: Scene;
  readonly level: Level;
  readonly look: JourneysLook;
}

/** What is being dragged, over the canvas that stays as it is meanwhile: cards, their links, guides, and what a drop would do. */
export function MovingLayer(props: MovingLayerProps): ReactNode {
  const moving = useMoving((now) => now);
  return moving !== null && <Layer moving={moving} {...props} />;
}

function Layer({ moving, scene, level, look }: MovingLayerProps & { moving: Moving }): ReactNode {
  const { ids, shift, links, guides, insertion, added } = moving;
  const isInView = useIsInView();
  const moved = (box: Box): Box => ({ ...box, x: box.x + shift.x, y: box.y + shift.y });
  const held = useMemo(() => [...ids].flatMap((id) => scene.cards.get(id) ?? []), [ids, scene]);
  const carried = useMemo(
    () =>
      linksIn(scene.links, boxAround(held) ?? NOWHERE).filter(
        ({ source, target }) => ids.has(source) && ids.has(target),
      ),
    [ids, held, scene],
  );
  const transform = `translate(${shift.x}px, ${shift.y}px)`;
  return (
    <>
      <EdgeLabelRenderer>
        <svg className="moving-links" aria-hidden="true">
          <Links shapes={links.filter(({ box }) => isInView(box))} level={level} look={look} />
          <g style={{ transform }}>
            <Links shapes={carried.filter(({ box }) => isInView(moved(box)))} level={level} look={look} />
          </g>
        </svg>
      </EdgeLabelRenderer>
      <ViewportPortal>
        <div className="moving-cards" style={{ transform }} aria-hidden="true">
          {held
            .filter((card) => isInView(moved(card)))
            .map((card) => (
              <HeldCard key={card.id} card={card} level={level} />
            ))}
        </div>
        <svg className="moving-guides" aria-hidden="true">
          {guides.lines.map((line) => (
            <path key={`${line.axis}${line.at}`} className="guide-line" d={pathOf(line)} />
          ))}
          {guides.gaps.map((gap) => (
            <GapBar key={`${gap.axis}${gap.at} ${gap.from}`} gap={gap} />
          ))}
          {added !== null && <Outline at={added} />}
          {insertion !== null && <Outline at={insertion.landing} />}
        </svg>
        {insertion !== null && <InsertionHint insertion={insertion} />}
      </ViewportPortal>
    </>
  );
}

/** While only a new card is held. */
const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Whether a box is in view, or nearly. */
function useIsInView(): (box: Box) => boolean {
  const transform = useStore((state) => state.transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const { view } = viewOf({ transform, width, height });
  const area = grown(view, 64);
  return (box) => overlaps(box, area);
}

function Links({
  shapes,
  level,
  look,
}: Pick<MovingLayerProps, 'level' | 'look'> & { shapes: readonly LinkShape[] }): ReactNode {
  return shapes.map((shape) => {
    const { rank, opacity } = linkLook(shape.journeyId, look);
    return (
      <g key={shape.id} opacity={opacity}>
        <DisplayList items={linkItemsAt(shape, level, rank)} />
      </g>
    );
  });
}

const HeldCard = memo(function HeldCard({ card, level }: { card: CardBox; level: Level }): ReactNode {
  return (
    <div className="card is-held" style={{ left: card.x, top: card.y }}>
      <svg className="card-picture" width={CARD.width} height={CARD.height}>
        <DisplayList items={cardItemsAt(card, level, browserMeasure)} />
      </svg>
    </div>
  );
});

/** A gap with a bar at each of its ends. */
function GapBar({ gap }: { gap: Guide }): ReactNode {
  const ends = [gap.from, gap.to].map((at): Guide => ({
    axis: gap.axis === 'x' ? 'y' : 'x',
    at,
    from: gap.at - 6,
    to: gap.at + 6,
  }));
  return <path className="guide-gap" d={[gap, ...ends].map(pathOf).join('')} />;
}

const pathOf = ({ axis, at, from, to }: Guide): string =>
  axis === 'x' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`;

/** Where a card will lie. */
const Outline = ({ at }: { at: { x: number; y: number } }): ReactNode => (
  <rect className="moving-outline" x={at.x} y={at.y} width={CARD.width} height={CARD.height} rx={10} />
);

/** Says into which step of the journey the card will be put. */
function InsertionHint({ insertion: { link, landing } }: { insertion: Insertion }): ReactNode {
  const t = useText();
  const source = useMap((map) => map.touchpoints[map.links[link]?.source ?? '']?.title ?? '');
  const target = useMap((map) => map.touchpoints[map.links[link]?.target ?? '']?.title ?? '');
  const named = (title: string): string => (title === '' ? t.common.untitled : title);
  return (
    <div className="moving-hint" style={{ left: landing.x + CARD.width / 2, top: landing.y + CARD.height }}>
      {t.canvas.insertBetween(named(source), named(target))}
    </div>
  );
}
