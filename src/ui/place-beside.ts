export type Side = 'top' | 'right' | 'bottom' | 'left';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between what is explained and what explains it, CSS px. */
const OFFSET = 6;
/** Kept free at the edges of the window, CSS px. */
const PADDING = 8;

/** Where something of this size lies beside another: on that side, or opposite where there is no room; inside of the window. */
export function placeBeside(
  anchor: Box,
  { width, height }: Pick<Box, 'width' | 'height'>,
  side: Side,
  window: { readonly innerWidth: number; readonly innerHeight: number } = globalThis.window,
): { readonly left: number; readonly top: number } {
  const middle = { left: anchor.left + (anchor.width - width) / 2, top: anchor.top + (anchor.height - height) / 2 };
  const above = anchor.top - OFFSET - height;
  const below = anchor.top + anchor.height + OFFSET;
  const before = anchor.left - OFFSET - width;
  const after = anchor.left + anchor.width + OFFSET;
  const right = window.innerWidth - PADDING - width;
  const bottom = window.innerHeight - PADDING - height;
  const within = (value: number, max: number): number => Math.max(PADDING, Math.min(value, max));
  if (side === 'top' || side === 'bottom') {
    const isAbove = side === 'top' ? above >= PADDING || below > bottom : below > bottom && above >= PADDING;
    return { left: within(middle.left, right), top: isAbove ? above : below };
  }
  const isBefore = side === 'left' ? before >= PADDING || after > right : after > right && before >= PADDING;
  return { left: isBefore ? before : after, top: within(middle.top, bottom) };
}
