import type { Point } from '#model';
import { PIN, pinBox } from './annotation-place.ts';
import type { Font, Item } from './display.ts';
import { round } from './marks.ts';

const PIN_FONT: Font = { size: 12, weight: 600 };

/** A pin with a number in it; its lower or upper left corner is at the point. */
export function pinItems(at: Point, number: number, corner: 'lower' | 'upper' = 'lower'): Item[] {
  const text = String(number);
  const width = PIN.width + Math.max(0, text.length - 2) * 7;
  const { x, y } = pinBox(at, corner);
  return [
    { kind: 'path', d: pinPath(x, y, width, corner), fill: 'accent', stroke: { colour: 'paper', width: 1.5 } },
    {
      kind: 'text',
      x: round(x + width / 2),
      y: round(y + PIN.height / 2 + 4.5),
      text,
      font: PIN_FONT,
      fill: 'onAccent',
      anchor: 'middle',
    },
  ];
}

// Round, but for the corner that points.
function pinPath(left: number, top: number, width: number, corner: 'lower' | 'upper'): string {
  const [x, y, r] = [round(left), round(top), PIN.height / 2];
  const straight = width - PIN.height;
  const arc = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const upperLeft = corner === 'upper' ? `v${-r}h${r}` : arc(r, -r);
  const lowerLeft = corner === 'lower' ? `h${-r}v${-r}` : arc(-r, -r);
  return `M${x} ${y + r}${upperLeft}h${straight}${arc(r, r)}${arc(-r, r)}h${-straight}${lowerLeft}Z`;
}
