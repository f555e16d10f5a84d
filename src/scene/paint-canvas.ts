import { overlaps, type Box, type GroupItem, type Item, type PathItem, type Picture, type Stroke } from './display.ts';
import { cssFont } from './measure.ts';
import type { ColourName } from './palette.ts';

export type Colours = Readonly<Record<ColourName, string>>;
type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Paints a picture at a scale (pixels per map unit) from the canvas's corner: all of it, or a part, given in pixels. */
export function paintPicture(
  context: Context,
  { width, height, background, items }: Picture,
  colours: Colours,
  { scale, part }: { readonly scale: number; readonly part?: Box },
): void {
  context.setTransform(scale, 0, 0, scale, -(part?.x ?? 0), -(part?.y ?? 0));
  context.fillStyle = colours[background];
  context.fillRect(0, 0, width, height);
  const seen = part && { x: part.x / scale, y: part.y / scale, width: part.width / scale, height: part.height / scale };
  paintItems(context, items, colours, seen);
}

/** Paints a display list with the context's present transform; leaves the transform as it was. Of `seen` nothing outside has to be painted. */
export function paintItems(context: Context, items: readonly Item[], colours: Colours, seen?: Box): void {
  for (const item of items) paintItem(context, item, colours, seen);
}

function paintItem(context: Context, item: Item, colours: Colours, seen?: Box): void {
  switch (item.kind) {
    case 'rect': {
      const path = new Path2D();
      path.roundRect(item.x, item.y, item.width, item.height, item.radius ?? 0);
      return paintPath(context, path, item, colours);
    }
    case 'path': {
      if (item.at === undefined) return paintPath(context, pathOf(item), item, colours);
      context.save();
      context.translate(item.at.x, item.at.y);
      context.scale(item.at.scale, item.at.scale);
      paintPath(context, pathOf(item), item, colours);
      return context.restore();
    }
    case 'text':
      context.font = cssFont(item.font);
      context.textAlign = item.anchor === 'middle' ? 'center' : (item.anchor ?? 'start');
      context.fillStyle = colours[item.fill];
      return context.fillText(item.text, item.x, item.y);
    case 'group': {
      const inside = seen && withinGroup(seen, item);
      if (inside !== undefined && item.reach !== undefined && !overlaps(item.reach, inside)) return;
      context.save();
      context.translate(item.x, item.y);
      if (item.scale !== undefined) context.scale(item.scale, item.scale);
      context.globalAlpha *= item.opacity ?? 1;
      if (item.clip !== undefined) {
        context.beginPath();
        context.rect(0, 0, item.clip.width, item.clip.height);
        context.clip();
      }
      paintItems(context, item.items, colours, inside);
      return context.restore();
    }
  }
}

const withinGroup = ({ x, y, width, height }: Box, group: GroupItem): Box => {
  const scale = group.scale ?? 1;
  return { x: (x - group.x) / scale, y: (y - group.y) / scale, width: width / scale, height: height / scale };
};

const paths = new WeakMap<PathItem, Path2D>();

// Reading path data costs more than painting it, and a map seen from afar is painted with every step of the view.
function pathOf(item: PathItem): Path2D {
  let path = paths.get(item);
  if (path === undefined) {
    path = new Path2D(item.d);
    paths.set(item, path);
  }
  return path;
}

function paintPath(
  context: Context,
  path: Path2D,
  { fill, stroke }: { fill?: ColourName; stroke?: Stroke },
  colours: Colours,
): void {
  if (fill !== undefined) {
    context.fillStyle = colours[fill];
    context.fill(path);
  }
  if (stroke === undefined) return;
  context.strokeStyle = colours[stroke.colour];
  context.lineWidth = stroke.width;
  context.setLineDash([...(stroke.dash ?? [])]);
  context.lineCap = stroke.cap ?? 'butt';
  context.lineJoin = stroke.cap === 'round' ? 'round' : 'miter';
  context.stroke(path);
}
