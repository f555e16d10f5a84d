import { useReactFlow, ViewportPortal } from '@xyflow/react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { CARD, type Id, type Point } from '#model';
import { canLinkTo } from '#commands';
import { useMap, useSession } from '#editor/react';
import { wayPath, wayThrough, type Way } from '#scene';
import { cardAt } from './gestures/hit.ts';
import { useSceneOnCanvas } from './scene-context.ts';

/** The link in the making: its line to the pointer, a frame around the card it would lead to, a veil over those it may not. */
export function ConnectionPreview(): ReactNode {
  const isLinking = useSession(({ linking }) => linking !== null);
  return isLinking && <Preview />;
}

function Preview(): ReactNode {
  const scene = useSceneOnCanvas();
  const linking = useSession((session) => session.linking);
  const active = useSession((session) => session.activeJourney);
  const focus = useSession((session) => session.focus);
  const map = useMap((whole) => whole);
  const pointer = usePointer();

  const refused = useMemo(
    () =>
      new Set(
        [...scene.cards.keys()].filter((touchpoint) => !canLinkTo(map, { linking, journeyId: active, touchpoint })),
      ),
    [scene, linking, active, map],
  );
  if (linking === null) return null;
  const link = linking.kind === 'end' ? map.links[linking.link] : undefined;
  const fixed = linking.kind === 'new' ? linking.source : linking.end === 'source' ? link?.target : link?.source;
  const corner = fixed === undefined ? undefined : scene.cards.get(fixed);
  if (corner === undefined) return null;
  const journey = link?.journeyId ?? active;
  const colour = `var(--c-${(journey === null ? undefined : map.journeys[journey]?.aspects[0]) ?? 'medical'})`;
  const under = pointer === null ? focus : cardAt(scene, pointer);
  const target = under === null || refused.has(under) ? undefined : scene.cards.get(under);
  const tip = target === undefined ? pointer : portToward(target, middleOf(corner));
  const isArrival = linking.kind === 'end' && linking.end === 'source';
  return (
    <ViewportPortal>
      <svg className="connection-preview" aria-hidden="true">
        {[...refused].map((id) => (
          <Veil key={id} at={scene.cards.get(id)!} isFixed={id === fixed} />
        ))}
        {target !== undefined && (
          <rect
            className="connection-target"
            x={target.x - 4}
            y={target.y - 4}
            width={CARD.width + 8}
            height={CARD.height + 8}
            rx={14}
          />
        )}
        {tip !== null && <Line from={portToward(corner, tip)} to={tip} colour={colour} isArrival={isArrival} />}
      </svg>
    </ViewportPortal>
  );
}

function Veil({ at, isFixed }: { at: Point & { readonly id: Id }; isFixed: boolean }): ReactNode {
  return (
    <rect
      className={isFixed ? 'connection-fixed' : 'connection-veil'}
      data-refused={at.id}
      x={at.x - 1}
      y={at.y - 1}
      width={CARD.width + 2}
      height={CARD.height + 2}
      rx={11}
    />
  );
}

/** `isArrival`: the link arrives at the card, so its arrow is there. */
function Line({
  from,
  to,
  colour,
  isArrival,
}: {
  from: Point;
  to: Point;
  colour: string;
  isArrival: boolean;
}): ReactNode {
  const [start, end] = isArrival ? [to, from] : [from, to];
  return (
    <>
      <path d={wayPath(bent(from, to))} stroke={colour} />
      <circle cx={start.x} cy={start.y} r={4} fill="var(--c-card)" stroke={colour} strokeWidth={2} />
      <circle cx={end.x} cy={end.y} r={6} fill={colour} />
    </>
  );
}

/** Level and upright, turning halfway. */
function bent(from: Point, to: Point): Way {
  const isLevel = Math.abs(to.x - from.x) > Math.abs(to.y - from.y);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const turns = isLevel
    ? [
        { x: middle.x, y: from.y },
        { x: middle.x, y: to.y },
      ]
    : [
        { x: from.x, y: middle.y },
        { x: to.x, y: middle.y },
      ];
  return wayThrough([from, ...turns, to]);
}

const middleOf = ({ x, y }: Point): Point => ({ x: x + CARD.width / 2, y: y + CARD.height / 2 });

/** The middle of the side of a card that looks to a point. */
function portToward(corner: Point, { x, y }: Point): Point {
  const middle = middleOf(corner);
  const [dx, dy] = [x - middle.x, y - middle.y];
  if (Math.abs(dx) * CARD.height > Math.abs(dy) * CARD.width)
    return { x: middle.x + (Math.sign(dx) * CARD.width) / 2, y: middle.y };
  return { x: middle.x, y: middle.y + ((Math.sign(dy) || 1) * CARD.height) / 2 };
}

/** Where the pointer is on the map; null until it moves, for keys and fingers have none. */
function usePointer(): Point | null {
  const flow = useReactFlow();
  const [point, setPoint] = useState<Point | null>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY, pointerType, buttons }: PointerEvent): void => {
      if (pointerType !== 'touch' || buttons !== 0) setPoint(flow.screenToFlowPosition({ x: clientX, y: clientY }));
    };
    const forget = (): void => setPoint(null);
    const stop = new AbortController();
    const options = { signal: stop.signal, capture: true };
    window.addEventListener('pointermove', follow, options);
    window.addEventListener('keydown', forget, options);
    return () => stop.abort();
  }, [flow]);
  return point;
}
