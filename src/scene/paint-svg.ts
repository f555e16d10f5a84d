import type { GroupItem, Item, Picture, Stroke } from './display.ts';
import { FONT_FAMILY } from './font.ts';
import type { ColourName } from './palette.ts';

type Colours = Readonly<Record<ColourName, string>>;

/** The picture as a self-contained SVG file: no foreignObject, no script, nothing to be loaded. */
export function svgOf({ width, height, background, items }: Picture, colours: Colours, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<rect width="${n(width)}" height="${n(height)}" fill="${colours[background]}"/>`,
    `<g font-family="${escape(FONT_FAMILY)}">`,
    ...items.map((item) => element(item, colours)),
    '</g></svg>\n',
  ].join('\n');
}

function element(item: Item, colours: Colours): string {
  switch (item.kind) {
    case 'rect': {
      const radius = item.radius === undefined ? '' : ` rx="${n(item.radius)}"`;
      return `<rect x="${n(item.x)}" y="${n(item.y)}" width="${n(item.width)}" height="${n(item.height)}"${radius}${paint(item, colours)}/>`;
    }
    case 'path': {
      const { at } = item;
      const transform = at === undefined ? '' : ` transform="translate(${n(at.x)} ${n(at.y)}) scale(${n(at.scale)})"`;
      return `<path d="${escape(item.d)}"${transform}${paint(item, colours)}/>`;
    }
    case 'text': {
      const anchor = item.anchor === undefined ? '' : ` text-anchor="${item.anchor}"`;
      return `<text x="${n(item.x)}" y="${n(item.y)}" font-size="${item.font.size}" font-weight="${item.font.weight}" fill="${colours[item.fill]}"${anchor} xml:space="preserve">${escape(item.text)}</text>`;
    }
    case 'group': {
      const opacity = item.opacity === undefined || item.opacity === 1 ? '' : ` opacity="${n(item.opacity)}"`;
      const inner = item.items.map((child) => element(child, colours)).join('\n');
      const scale = item.scale === undefined ? '' : ` scale(${n(item.scale)})`;
      return `<g transform="translate(${n(item.x)} ${n(item.y)})${scale}"${opacity}>\n${clipped(inner, item)}\n</g>`;
    }
  }
}

// A nested `svg` cuts off what lies outside it, without an id that could clash with another picture's in one page.
const clipped = (inner: string, { clip }: GroupItem): string =>
  clip === undefined
    ? inner
    : `<svg width="${n(clip.width)}" height="${n(clip.height)}" overflow="hidden">\n${inner}\n</svg>`;

function paint({ fill, stroke }: { fill?: ColourName; stroke?: Stroke }, colours: Colours): string {
  const inside = ` fill="${fill === undefined ? 'none' : colours[fill]}"`;
  if (stroke === undefined) return inside;
  const { dash = [], cap } = stroke;
  const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
  const caps = cap === 'round' ? ' stroke-linecap="round" stroke-linejoin="round"' : '';
  return `${inside} stroke="${colours[stroke.colour]}" stroke-width="${n(stroke.width)}"${dashes}${caps}`;
}

/** A number short enough to read and exact enough to draw. */
const n = (value: number): string => String(Math.round(value * 1000) / 1000);

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
