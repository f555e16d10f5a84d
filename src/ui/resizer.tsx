import type { KeyboardEvent, PointerEvent } from 'react';
import { classNames } from './class-names.ts';
import { trackPointer } from './track-pointer.ts';
import './resizer.css';

export interface ResizerProps {
  /** Where the panel lies, seen from the handle: its size grows away from the handle. */
  readonly panel: 'left' | 'right' | 'above' | 'below';
  /** Size of the panel, CSS px. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  /** Double click and Enter. */
  readonly onReset?: (() => void) | undefined;
  readonly label: string;
  /** Id of the panel. */
  readonly controls?: string | undefined;
  readonly className?: string | undefined;
}

const STEP = 16;

/** The edge between two panels, to be dragged or moved with the arrow keys. */
export const Resizer = ({ panel, value, min, max, onChange, onReset, label, controls, className }: ResizerProps) => {
  const isUpright = panel === 'left' || panel === 'right';
  const sign = panel === 'left' || panel === 'above' ? 1 : -1;
  const clamped = (next: number): number => Math.round(Math.min(max, Math.max(min, next)));
  const change = (next: number): void => {
    if (clamped(next) !== value) onChange(clamped(next));
  };
  const drag = (press: PointerEvent<HTMLElement>): void => {
    if (press.button !== 0) return;
    press.currentTarget.setPointerCapture(press.pointerId);
    let size = value;
    const show = (next: number): void => {
      if (next !== size) onChange(next);
      size = next;
    };
    trackPointer(press, {
      onMove: (dx, dy) => show(clamped(value + sign * (isUpright ? dx : dy))),
      onEnd: (_, isCancelled) => isCancelled && show(value),
    });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const forward = isUpright ? 'ArrowRight' : 'ArrowDown';
    const backward = isUpright ? 'ArrowLeft' : 'ArrowUp';
    if (event.key === forward) change(value + sign * STEP);
    else if (event.key === backward) change(value - sign * STEP);
    else if (event.key === 'Home') change(min);
    else if (event.key === 'End') change(max);
    else if (event.key === 'Enter') onReset?.();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className={classNames('ui-resizer', isUpright ? 'ui-resizer-upright' : 'ui-resizer-level', className)}
      data-panel={panel}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={isUpright ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-controls={controls}
      onKeyDown={onKeyDown}
      onDoubleClick={onReset}
      onPointerDown={drag}
    />
  );
};
