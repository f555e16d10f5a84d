import type { Item, PathItem } from './display.ts';
import type { Detail } from './far-card.ts';
import type { LinkShape } from './links.ts';

const known = new WeakMap<LinkShape, readonly Item[]>();

/**
 * A link's display list for looking at from afar; the very same list as long as the link is the same. From very far
 * it is its first stripe, without the pattern: dashes smaller than a pixel cannot be seen, and take longest to paint.
 */
export function farLinkItems(link: LinkShape, detail: Detail): readonly Item[] {
  if (detail !== 'block') return link.items;
  let items = known.get(link);
  if (items === undefined) {
    items = link.items.slice(0, 1).map((item) => (item.kind === 'path' ? solid(item) : item));
    known.set(link, items);
  }
  return items;
}

const solid = ({ stroke, ...item }: PathItem): PathItem =>
  stroke === undefined ? item : { ...item, stroke: { colour: stroke.colour, width: stroke.width } };
