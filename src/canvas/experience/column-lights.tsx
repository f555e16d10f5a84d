import { memo, useMemo, useRef, type ReactNode } from 'react';
import type { Id } from '#model';
import { cardsIn, type Box, type Plot, type PlotColumn, type Scene } from '#scene';
import { useSession } from '#editor/react';
import { usePointing } from '../pointing.ts';
import { useSceneOnCanvas } from '../scene-context.ts';
import { useFollowingView } from '../use-following-view.ts';

/** A light on the columns of what is selected and of what is pointed at, here or on the canvas. */
export const ColumnLights = memo(function ColumnLights({ plot }: { plot: Plot }): ReactNode {
  const selected = useSession((state) => state.selection.touchpoints);
  const pointed = usePointing((at) => at?.id ?? null);
  const lit = plot.columns.filter(({ touchpoint }) => selected.has(touchpoint.id));
  const under = plot.columns.find(({ touchpoint }) => touchpoint.id === pointed);
  return (
    <>
      {lit.map((column) => (
        <ColumnLight key={column.touchpoint.id} column={column} plot={plot} isSelected />
      ))}
      {under !== undefined && <ColumnLight column={under} plot={plot} isSelected={false} />}
    </>
  );
});

interface ColumnLightProps {
  readonly column: PlotColumn;
  readonly plot: Plot;
  readonly isSelected: boolean;
}

function ColumnLight({ column: { x, width, number }, plot: { frame }, isSelected }: ColumnLightProps): ReactNode {
  const wide = Math.max(width, 3);
  return (
    <div
      className={`experience-light${isSelected ? ' is-selected' : ''}`}
      style={{ left: x - wide / 2, width: wide }}
      aria-hidden="true"
    >
      {isSelected && number !== null && frame.numbers !== null && (
        <span style={{ top: frame.numbers - 12 }}>{number}</span>
      )}
    </div>
  );
}

/** Shows which part of the path the canvas shows. */
export const ViewBracket = memo(function ViewBracket({ plot: { columns, frame } }: { plot: Plot }): ReactNode {
  const { cards, bounds } = useSceneOnCanvas();
  const places = useMemo(() => new Map(columns.map(({ touchpoint }, index) => [touchpoint.id, index])), [columns]);
  const element = useRef<HTMLDivElement>(null);

  useFollowingView(({ x, y, zoom, width, height }) => {
    if (element.current === null) return;
    const view = { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
    const seen =
      bounds !== null && holds(view, bounds) ? { first: 0, last: columns.length - 1 } : seenOf(cards, places, view);
    const { style } = element.current;
    style.visibility = seen === null ? 'hidden' : 'visible';
    if (seen === null) return;
    style.transform = `translateX(${frame.left + seen.first * frame.slot}px)`;
    style.width = `${Math.max(4, (seen.last + 1 - seen.first) * frame.slot)}px`;
  });
  return <div ref={element} className="experience-bracket" aria-hidden="true" />;
});

const holds = (view: Box, { x, y, width, height }: Box): boolean =>
  x >= view.x && y >= view.y && x + width <= view.x + view.width && y + height <= view.y + view.height;

/** The first and the last of the places whose card has its middle in view; null where none has. */
function seenOf(
  cards: Scene['cards'],
  places: ReadonlyMap<Id, number>,
  view: Box,
): { readonly first: number; readonly last: number } | null {
  let [first, last] = [Infinity, -Infinity];
  for (const { id, x, y, width, height } of cardsIn(cards, view)) {
    const place = places.get(id);
    if (place === undefined || !holds(view, { x: x + width / 2, y: y + height / 2, width: 0, height: 0 })) continue;
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  return last === -Infinity ? null : { first, last };
}
