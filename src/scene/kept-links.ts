import { linksAt, type Id, type JourneyMap } from '#model';
import { createBoxIndex, thingsIn } from './box-index.ts';
import { isAt, type Box } from './display.ts';
import type { KeptCards } from './kept-cards.ts';
import { createInputKeeper, type LinksSeen } from './kept-inputs.ts';
import { inputFor, linkShape, type LinkShape } from './links.ts';
import { endsOf, offsetsOf, type LinkEnds, type LinkInput, type Offsets } from './ports.ts';
import type { TextMeasure } from './text.ts';

/** The links that share any area with a box, those on top last. */
export const linksIn = (links: ReadonlyMap<Id, LinkShape>, area: Box): LinkShape[] =>
  thingsIn(links, ({ box }) => box, area);

/**
 * Keeps the links of a map as it changes, the very same map of shapes as long as all of them are. Beside links that
 * are to be drawn otherwise only those are looked at that share a card with one.
 */
export function createLinkKeeper(
  measure: TextMeasure,
): (seen: LinksSeen, kept: KeptCards) => ReadonlyMap<Id, LinkShape> {
  let links: ReadonlyMap<Id, LinkShape> = new Map();
  const keepInputs = createInputKeeper();
  const offsets = new Map<Id, Offsets>();
  const index = createBoxIndex();
  return (seen, kept) => {
    const { inputs, changed, isReordered } = keepInputs(seen, kept);
    if (changed.size === 0) return links;
    const beside = new Set<LinkInput>();
    for (const card of cardsMet(inputs, changed)) {
      const met = inputsAt(seen.map, card, inputs);
      offsets.set(card, offsetsOf(card, met));
      for (const input of met) beside.add(input);
    }
    const shapes = new Map(links);
    const boxes = new Map<Id, Box | null>();
    for (const id of changed.keys()) if (!inputs.has(id) && shapes.delete(id)) boxes.set(id, null);
    for (const input of beside) {
      const { id } = input.link;
      const known = shapes.get(id);
      const ends = endsOf(input, (card) => offsets.get(card)!);
      if (known !== undefined && isDrawnAlike(known, input, ends)) continue;
      const shape = linkShape(input, ends, measure);
      shapes.set(id, shape);
      boxes.set(id, shape.box);
    }
    links = isReordered ? inOrderOf(seen.map, shapes) : shapes;
    if (isReordered) index.fill([...links].map(([id, { box }]) => [id, box]));
    else index.change(boxes);
    index.serve(links);
    return links;
  };
}

/** The cards at which something is to be drawn otherwise. */
function cardsMet(
  inputs: ReadonlyMap<Id, LinkInput>,
  changed: ReadonlyMap<Id, LinkInput | undefined>,
): ReadonlySet<Id> {
  const cards = new Set<Id>();
  for (const [id, before] of changed) {
    for (const input of [before, inputs.get(id)])
      if (input !== undefined) cards.add(input.link.source).add(input.link.target);
  }
  return cards;
}

function inputsAt(map: JourneyMap, card: Id, inputs: ReadonlyMap<Id, LinkInput>): LinkInput[] {
  const { on, here } = linksAt(map, card);
  return [...on, ...here].flatMap(({ id }) => inputs.get(id) ?? []);
}

const isDrawnAlike = (known: LinkShape, input: LinkInput, { start, end }: LinkEnds): boolean =>
  inputFor(known) === input && isAt(known.start, start) && isAt(known.end, end);

const inOrderOf = (map: JourneyMap, shapes: ReadonlyMap<Id, LinkShape>): ReadonlyMap<Id, LinkShape> =>
  new Map(Object.keys(map.links).flatMap((id) => (shapes.has(id) ? [[id, shapes.get(id)!] as const] : [])));
