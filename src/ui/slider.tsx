import { X } from 'lucide';
import type { CSSProperties, KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import { useFieldGroup } from './field.tsx';
import { Icon } from './icon.tsx';
import { keyToValue, type SliderRange } from './slider-value.ts';
import { toneClass, type Tone } from './tone.ts';
import { useSliderDrag } from './use-slider-drag.ts';
import './slider.css';
import './tone.css';

export interface SliderProps extends Partial<SliderRange> {
  /** `null`: not rated. */
  readonly value: number | null;
  /** Once a key press, once at the end of a drag; `null` when cleared. */
  readonly onCommit: (value: number | null) => void;
  /** While dragging. */
  readonly onPreview?: ((value: number) => void) | undefined;
  /** What is said aloud, also for `null`: *+1*, *not rated*. */
  readonly valueText: (value: number | null) => string;
  /** Its name where no `Field` gives one. */
  readonly label?: string | undefined;
  readonly tone?: Tone | undefined;
  /** Hollow: assumed, not known. */
  readonly assumed?: boolean | undefined;
  /** With it, a small cross clears the value by pointer. Delete and Backspace always do. */
  readonly clearLabel?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly className?: string | undefined;
}

/** A score on a line, filled from zero, −2 … +2 in halves unless told otherwise. */
export const Slider = ({
  value,
  onCommit,
  onPreview,
  valueText,
  label,
  tone,
  assumed = false,
  clearLabel,
  disabled = false,
  min = -2,
  max = 2,
  step = 0.5,
  className,
}: SliderProps) => {
  const wiring = useFieldGroup(label);
  const range = { min, max, step };
  const commit = (next: number | null): void => {
    if (next !== value) onCommit(next);
  };
  const { track, dragged, cancel, handlers } = useSliderDrag({ range, disabled, onPreview, onDrop: commit });
  const shown = dragged ?? value;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (disabled || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && dragged !== null) {
      event.stopPropagation();
      cancel();
      return;
    }
    const next = keyToValue(event.key, value, range);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    commit(next);
  };

  return (
    <div className={classNames('ui-slider', toneClass(tone), className)}>
      <div
        {...wiring}
        className={classNames('ui-slider-control', assumed && 'ui-slider-assumed')}
        role="slider"
        tabIndex={disabled ? -1 : 0}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuenow={shown ?? Math.max(min, Math.min(max, 0))}
        aria-valuetext={valueText(shown)}
        aria-disabled={disabled || undefined}
        data-empty={shown === null || undefined}
        style={place(shown, range)}
        onKeyDown={onKeyDown}
        {...handlers}
      >
        <div ref={track} className="ui-slider-track">
          {ticks(range).map((tick) => (
            <span key={tick} className="ui-slider-tick" style={{ insetInlineStart: percent(tick, range) }} />
          ))}
          <span className="ui-slider-fill" />
          <span className="ui-slider-thumb" />
        </div>
      </div>
      {clearLabel !== undefined && (
        <button
          type="button"
          className="ui-slider-clear"
          aria-label={clearLabel}
          title={clearLabel}
          disabled={disabled || value === null}
          onClick={() => commit(null)}
        >
          <Icon icon={X} size={12} />
        </button>
      )}
    </div>
  );
};

const ticks = ({ min, max }: SliderRange): number[] =>
  Array.from({ length: Math.floor(max - min) + 1 }, (_, index) => min + index);

const percent = (value: number, { min, max }: SliderRange): string => `${((value - min) / (max - min)) * 100}%`;

/** Where thumb and fill stand: the fill runs between zero (or the nearer end) and the value. */
const place = (value: number | null, range: SliderRange): CSSProperties => {
  const origin = Math.max(range.min, Math.min(range.max, 0));
  const at = value ?? origin;
  const properties = {
    '--at': percent(at, range),
    '--from': percent(Math.min(at, origin), range),
    '--to': percent(Math.max(at, origin), range),
  };
  return properties as CSSProperties;
};
