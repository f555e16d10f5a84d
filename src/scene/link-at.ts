import type { Item, PathItem } from './display.ts';
import type { Level } from './level.ts';
import type { LinkShape } from './links.ts';

const known = new WeakMap<LinkShape, readonly Item[]>();

/**
 * A link's display list at a level; the very same list as long as the link is the same. From very far
 * it is its first stripe, without the pattern: dashes smaller than a pixel cannot be seen, and take longest to paint.
 */
export function linkItemsAt(link: LinkShape, level: Level): readonly Item[] {
  if (level.kind !== 'block') return link.items;
  let items = known.get(link);
  if (items === undefined) {
    items = link.items.slice(0, 1).map((item) => (item.kind === 'path' ? solid(item) : item));
    known.set(link, items);
  }
  return items;
}

const solid = ({ stroke, ...item }: PathItem): PathItem =>
  stroke === undefined ? item : { ...item, stroke: { colour: stroke.colour, width: stroke.width } };
