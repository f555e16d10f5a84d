import type { IconNode } from 'lucide';

/** An icon's strokes as SVG path data in a square of 24 units. */
export const iconPath = (icon: IconNode): string =>
  icon.map(([tag, attributes]) => shapePath(tag, attributes)).join('');

type Attributes = IconNode[number][1];

function shapePath(tag: string, attributes: Attributes): string {
  const number = (name: string): number => Number(attributes[name] ?? 0);
  switch (tag) {
    case 'path':
      return absoluteStart(String(attributes['d'] ?? ''));
    case 'line':
      return `M${number('x1')} ${number('y1')}L${number('x2')} ${number('y2')}`;
    case 'circle':
      return ellipse(number('cx'), number('cy'), number('r'), number('r'));
    case 'ellipse':
      return ellipse(number('cx'), number('cy'), number('rx'), number('ry'));
    case 'rect':
      return roundedRect(number('x'), number('y'), number('width'), number('height'), number('rx') || number('ry'));
    case 'polyline':
    case 'polygon':
      return polyline(String(attributes['points'] ?? '')) + (tag === 'polygon' ? 'Z' : '');
    default:
      return '';
  }
}

// A path may begin with a relative move, which means something else behind another path; pairs of numbers
// that follow a relative move are relative lines.
const absoluteStart = (d: string): string =>
  d.replace(
    /^m\s*(-?[\d.]+)[\s,]*(-?\.?[\d.]*)\s*(?=([-\d.])?)/,
    (_, x: string, y: string, next?: string) => `M${x} ${y}${next === undefined ? '' : 'l'}`,
  );

const polyline = (points: string): string => {
  const numbers = points.match(/-?[\d.]+/g) ?? [];
  return numbers.map((number, index) => (index === 0 ? 'M' : index % 2 === 0 ? 'L' : ' ') + number).join('');
};

/** A circle or ellipse as path data. */
export const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;

const roundedRect = (x: number, y: number, width: number, height: number, r: number): string =>
  `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}` +
  `h${-(width - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${-r}v${-(height - 2 * r)}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
