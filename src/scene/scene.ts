import { phaseSpans, type Id, type JourneyMap, type PhaseSpan } from '#model';
import { boxAround, type Box } from './display.ts';
import { createCardKeeper, type CardBox, type CardOptions } from './kept-cards.ts';
import { createLinkKeeper } from './kept-links.ts';
import type { LinkShape } from './links.ts';
import type { TextMeasure } from './text.ts';

export interface SceneOptions extends CardOptions {
  /** Journeys that are not drawn at all. */
  readonly hidden: ReadonlySet<Id>;
}

/** Everything that is drawn of a map, where it lies. An unchanged record keeps the very same objects. */
export interface Scene {
  readonly spans: readonly PhaseSpan[];
  readonly cards: ReadonlyMap<Id, CardBox>;
  readonly links: ReadonlyMap<Id, LinkShape>;
  /** Around cards and links; null while there is nothing. */
  readonly bounds: Box | null;
}

/** Derives scenes from a map as it changes. */
export type SceneBuilder = (map: JourneyMap, options: SceneOptions) => Scene;

/**
 * A builder that keeps what it derived last, so that an edit costs what it touches; where it touches nothing that is
 * drawn, the scene is the very same.
 */
export function createSceneBuilder(measure: TextMeasure): SceneBuilder {
  const keepCards = createCardKeeper(measure);
  const keepLinks = createLinkKeeper(measure);
  let last: Scene | null = null;
  return (map, options) => {
    const kept = keepCards(map, options);
    const links = keepLinks({ map, hidden: options.hidden, language: options.language }, kept);
    const { cards } = kept;
    const spans = phaseSpans(map);
    if (last?.spans === spans && last.cards === cards && last.links === links) return last;
    const isWhereItWas = last !== null && last.links === links && kept.moved.size === 0;
    const bounds = isWhereItWas
      ? last!.bounds
      : boxAround([...cards.values(), ...Array.from(links.values(), ({ box }) => box)]);
    last = { spans, cards, links, bounds };
    return last;
  };
}
