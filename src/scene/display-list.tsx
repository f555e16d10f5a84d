import { memo, type ReactNode } from 'react';
import type { Item, Stroke } from './display.ts';

/** Paints a display list as SVG elements, in the theme's colours. Lives inside an `<svg>`. */
export const DisplayList = memo(function DisplayList({ items }: { items: readonly Item[] }): ReactNode {
  // A list is never reordered in place, so the index is a true key.
  return items.map((item, index) => <DisplayItem key={index} item={item} />);
});

function DisplayItem({ item }: { item: Item }): ReactNode {
  switch (item.kind) {
    case 'rect':
      return <rect x={item.x} y={item.y} width={item.width} height={item.height} rx={item.radius} {...paint(item)} />;
    case 'path': {
      const transform = item.at && `translate(${item.at.x} ${item.at.y}) scale(${item.at.scale})`;
      return <path d={item.d} {...(transform && { transform })} {...paint(item)} />;
    }
    case 'text':
      return (
        <text
          x={item.x}
          y={item.y}
          fontSize={item.font.size}
          fontWeight={item.font.weight}
          textAnchor={item.anchor}
          fill={colour(item.fill)}
          xmlSpace="preserve"
        >
          {item.text}
        </text>
      );
    case 'group':
      return (
        <g
          transform={`translate(${item.x} ${item.y})${item.scale === undefined ? '' : ` scale(${item.scale})`}`}
          opacity={item.opacity}
        >
          {item.clip === undefined ? (
            <DisplayList items={item.items} />
          ) : (
            <svg {...item.clip} overflow="hidden">
              <DisplayList items={item.items} />
            </svg>
          )}
        </g>
      );
  }
}

const colour = (name: string): string => `var(--c-${name})`;

function paint({ fill, stroke }: { fill?: string; stroke?: Stroke }) {
  return {
    fill: fill === undefined ? 'none' : colour(fill),
    ...(stroke && {
      stroke: colour(stroke.colour),
      strokeWidth: stroke.width,
      ...(stroke.dash && stroke.dash.length > 0 && { strokeDasharray: stroke.dash.join(' ') }),
      ...(stroke.cap === 'round' && { strokeLinecap: 'round' as const, strokeLinejoin: 'round' as const }),
    }),
  };
}
