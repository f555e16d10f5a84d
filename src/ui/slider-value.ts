export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The nearest allowed value. */
export const snap = (value: number, { min, max, step }: SliderRange): number => {
  const stepped = min + Math.round((value - min) / step) * step;
  // `+ 0` turns −0 into 0; the rounding drops what binary fractions add.
  return Math.round(Math.min(max, Math.max(min, stepped)) * 1e6) / 1e6 + 0;
};

/**
 * What a key makes of the value: a number, `null` for *cleared*, `undefined` if the key means
 * nothing here. From *not rated* the first arrow leads to zero: the middle of the scale.
 */
export const keyToValue = (key: string, value: number | null, range: SliderRange): number | null | undefined => {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value === null ? snap(0, range) : snap(value + range.step, range);
    case 'ArrowLeft':
    case 'ArrowDown':
      return value === null ? snap(0, range) : snap(value - range.step, range);
    case 'PageUp':
      return snap((value ?? 0) + 1, range);
    case 'PageDown':
      return snap((value ?? 0) - 1, range);
    case 'Home':
      return range.min;
    case 'End':
      return range.max;
    case 'Delete':
    case 'Backspace':
      return null;
    default:
      return undefined;
  }
};
