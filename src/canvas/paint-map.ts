import type { Id } from '#model';
import {
  browserMeasure,
  byDrawing,
  cardItemsAt,
  cardsIn,
  levelAt,
  linkItemsAt,
  linkLook,
  linksIn,
  paintItems,
  type JourneysLook,
  type Scene,
} from '#scene';
import type { useColours } from '#controls';
import type { PaintSheet } from './far-sheets.ts';

export interface MapLook extends JourneysLook {
  readonly dimmedCards: ReadonlySet<Id>;
  readonly colours: ReturnType<typeof useColours>;
}

const DIMMED = 0.4;

/** Paints what lies on a sheet as the elements of the page show it from near: links, and cards over them. */
export const paintMap = (scene: Scene, { dimmedCards, colours, ...look }: MapLook): PaintSheet =>
  function* paint(context, { box, zoom }) {
    const level = levelAt(zoom);
    for (const link of linksIn(scene.links, box).sort(byDrawing(look.activeJourney))) {
      const { rank, opacity } = linkLook(link.journeyId, look);
      context.globalAlpha = opacity;
      paintItems(context, linkItemsAt(link, level, rank), colours);
      yield;
    }
    for (const card of cardsIn(scene.cards, box)) {
      context.globalAlpha = dimmedCards.has(card.id) ? DIMMED : 1;
      context.translate(card.x, card.y);
      paintItems(context, cardItemsAt(card, level, browserMeasure), colours);
      context.translate(-card.x, -card.y);
      yield;
    }
  };
