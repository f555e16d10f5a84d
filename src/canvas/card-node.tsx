import { Lock } from 'lucide';
import type { NodeProps } from '@xyflow/react';
import { memo, useState, type ReactNode } from 'react';
import { CARD, type Direction } from '#model';
import { browserMeasure, cardItemsAt } from '#scene';
import { DisplayList } from '#scene/react';
import { linkAtSide } from '#commands';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Icon } from '#ui';
import { AnnotationPin } from './annotations/annotation-pin.tsx';
import { FindingMark } from './findings/finding-mark.tsx';
import { useCanvasActions } from './actions.ts';
import { useCardLabel } from './card-label.ts';
import { isLifted, useMoving } from './moving.ts';
import type { CardNode } from './nodes.ts';
import { TitleEditor } from './title-editor.tsx';

const SIDES: readonly Direction[] = ['up', 'right', 'down', 'left'];

/** A port lies along a side, but for the corners, mostly outside of the card. Parts of the picture, for many elements that are placed by themselves make panning slow. */
const [CORNER, OUTSIDE, DEPTH] = [12, 10, 15];
const PORTS: Readonly<Record<Direction, { x: number; y: number; width: number; height: number }>> = {
  up: { x: CORNER, y: -OUTSIDE, width: CARD.width - 2 * CORNER, height: DEPTH },
  down: { x: CORNER, y: CARD.height + OUTSIDE - DEPTH, width: CARD.width - 2 * CORNER, height: DEPTH },
  left: { x: -OUTSIDE, y: CORNER, width: DEPTH, height: CARD.height - 2 * CORNER },
  right: { x: CARD.width + OUTSIDE - DEPTH, y: CORNER, width: DEPTH, height: CARD.height - 2 * CORNER },
};

/** A touchpoint's card: the scene's display list, with what only the screen has around it. */
export const CardNodeView = memo(function CardNodeView({ data, selected }: NodeProps<CardNode>): ReactNode {
  const { card, level, isFocused, isNaming, isDimmed, isFound, notes } = data;
  const label = useCardLabel(card.id);
  const t = useText();
  const { beginLinking } = useCanvasActions();
  const isHeld = useMoving((moving) => isLifted(moving, card.id));
  // Buttons only where they can be used, for they make panning slow.
  const [isHovered, setHovered] = useState(false);
  const classes = [
    'card',
    selected && 'is-selected',
    isFocused && 'is-focused',
    isDimmed && 'is-dimmed',
    isFound && 'is-found',
    isHeld && 'is-lifted',
    card.touchpoint.isLocked && 'is-locked',
  ];
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      data-touchpoint={card.id}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      <svg className="card-picture" role="img" aria-label={label} width={CARD.width} height={CARD.height}>
        <DisplayList items={cardItemsAt(card, level, browserMeasure)} />
        {SIDES.map((side) => (
          <rect
            key={side}
            className="card-port nodrag nopan"
            {...PORTS[side]}
            rx={6}
            // A finger would hardly hit it: it has the + and the bar of the selection.
            onPointerDown={(event) =>
              event.pointerType !== 'touch' && beginLinking({ kind: 'new', source: card.id }, event)
            }
          >
            <title>{t.canvas.linkHandle}</title>
          </rect>
        ))}
      </svg>
      {card.touchpoint.isLocked && <Icon icon={Lock} size={12} className="card-lock" />}
      {notes > 0 && <AnnotationPin target={{ kind: 'touchpoint', id: card.id }} count={notes} className="is-on-card" />}
      <FindingMark place={{ kind: 'touchpoint', id: card.id }} className="is-on-card" />
      {isNaming ? (
        <TitleEditor touchpoint={card.touchpoint} level={level} />
      ) : (
        (isHovered || selected === true) && <PlusButtons card={card} isHovered={isHovered} />
      )}
    </div>
  );
});

// The keyboard has Ctrl+Arrow instead, so these are no tab stops. With several selected only the one under the pointer
// has them: each of the others would be one more thing to hit by mistake.
function PlusButtons({ card, isHovered }: { card: CardNode['data']['card']; isHovered: boolean }): ReactNode {
  const t = useText();
  const { addBeside, beginLinking } = useCanvasActions();
  const isAlone = useSession(({ selection }) => selection.touchpoints.size === 1);
  const activeJourney = useSession((session) => session.activeJourney);
  const onward = useMap((map) =>
    SIDES.find((side) => linkAtSide(map, { touchpoint: card.id, activeJourney }, side) !== null),
  );
  if (!isHovered && !isAlone) return null;
  const labelOf = (side: Direction): string => (side === onward ? t.canvas.insertNext : t.canvas.addBeside[side]);
  return SIDES.map((side) => (
    <button
      key={side}
      type="button"
      tabIndex={-1}
      className={`card-plus card-plus-${side} nodrag nopan`}
      aria-label={labelOf(side)}
      title={labelOf(side)}
      onPointerDown={(event) => beginLinking({ kind: 'new', source: card.id }, event, { isTapOurs: false })}
      onClick={(event) => {
        event.stopPropagation();
        addBeside(card.id, side);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      +
    </button>
  ));
}
