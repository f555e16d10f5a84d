import type { Aspect, Id, Point } from '#model';
import { boxAround, type Box } from './display.ts';
import { farLabelPlace, labelPlace, type LabelPlace } from './link-label.ts';
import type { LinkEnds, LinkInput } from './ports.ts';
import { wayBetween } from './route.ts';
import type { TextMeasure } from './text.ts';
import { spotOn, wayBox, wayPath, type Way } from './way.ts';

/** Where a link runs; what is drawn there depends on the level (`linkItemsAt`). */
export interface LinkShape {
  readonly id: Id;
  readonly journeyId: Id;
  readonly source: Id;
  readonly target: Id;
  /** Of its journey, at least one: the link has a stripe for each. */
  readonly aspects: readonly Aspect[];
  /** Whether it leads back on its journey's path. */
  readonly isBack: boolean;
  /** The line in the middle of the stripes, from the one card to the tip of the arrow at the other. */
  readonly way: Way;
  readonly path: string;
  readonly middle: Point;
  readonly start: Point;
  readonly end: Point;
  /** Null without a label. */
  readonly label: LabelPlace | null;
  /** The label as it is read from further off, where that has room. */
  readonly farLabel: LabelPlace | null;
  readonly box: Box;
}

/** Half as wide as a link is drawn at most, with its arrow, map units. */
const ROOM = 16;

const inputs = new WeakMap<LinkShape, LinkInput>();

/** What a shape that `linkShape` made was drawn from. */
export const inputFor = (shape: LinkShape): LinkInput => inputs.get(shape)!;

/** Runs one link between its ports. */
export function linkShape(input: LinkInput, ends: LinkEnds, measure: TextMeasure): LinkShape {
  const { link, label: text, journey, route, isBack, near } = input;
  const way = wayBetween(route, ends);
  const label = text === '' ? null : labelPlace(text, { way, near, measure });
  const farLabel = text === '' ? null : farLabelPlace(text, { way, near, measure });
  const shape: LinkShape = {
    id: link.id,
    journeyId: link.journeyId,
    source: link.source,
    target: link.target,
    aspects: journey.aspects,
    isBack,
    way,
    path: wayPath(way),
    middle: spotOn(way, 0.5).at,
    start: ends.start,
    end: ends.end,
    label,
    farLabel,
    box: boxAround([wayBox(way, ROOM), ...[label, farLabel].flatMap((place) => place?.box ?? [])])!,
  };
  inputs.set(shape, input);
  return shape;
}
