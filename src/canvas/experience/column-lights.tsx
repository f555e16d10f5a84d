import { useStore } from '@xyflow/react';
import { useMemo, type ReactNode } from 'react';
import type { Plot, PlotColumn } from '#scene';
import { useSession } from '#editor/react';
import { usePointing } from '../pointing.ts';
import { useSceneOnCanvas } from '../scene-context.ts';

/** A light on the columns of what is selected and of what is pointed at, here or on the canvas. */
export function ColumnLights({ plot }: { plot: Plot }): ReactNode {
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
}

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

/** Shows which part of the path the canvas shows. Renders only when another card comes into view or leaves it. */
export function ViewBracket({ plot: { columns, frame } }: { plot: Plot }): ReactNode {
  const { cards } = useSceneOnCanvas();
  const middles = useMemo(
    () =>
      columns.map(({ touchpoint }) => {
        const card = cards.get(touchpoint.id);
        return card === undefined ? null : { x: card.x + card.width / 2, y: card.y + card.height / 2 };
      }),
    [columns, cards],
  );
  const seen = useStore(({ transform: [x, y, zoom], width, height }) => {
    const isSeen = (at: { x: number; y: number } | null): boolean => {
      if (at === null) return false;
      const [left, top] = [at.x * zoom + x, at.y * zoom + y];
      return left >= 0 && left <= width && top >= 0 && top <= height;
    };
    const first = middles.findIndex(isSeen);
    return first === -1 ? '' : `${first} ${middles.findLastIndex(isSeen)}`;
  });
  if (seen === '') return null;
  const [first = 0, last = 0] = seen.split(' ').map(Number);
  const left = frame.left + first * frame.slot;
  return (
    <div
      className="experience-bracket"
      style={{ left, width: Math.max(4, (last + 1 - first) * frame.slot) }}
      aria-hidden="true"
    />
  );
}
