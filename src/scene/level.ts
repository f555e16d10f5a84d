/**
 * What is drawn of a map at a zoom, and how large. There are few of them, constant objects each: compared by identity
 * they tell whether something has to be drawn anew.
 */
export interface Level {
  /** A card's whole content; what is read from further off; its title alone; a block. */
  readonly kind: 'whole' | 'middle' | 'title' | 'block';
  /** The least zoom at which it holds, 1 for 100 %. */
  readonly from: number;
  /** How large a card's title is at most, map units. */
  readonly title: number;
  /** How much thicker links and their arrows are than at 100 %. */
  readonly line: number;
}

/** A stroke of 2.5 units is 1.8 px wide at least, and an arrow of 9 units 7 px long. */
const LEAST = 0.78;
/** Where lines stop growing: from further off a map is a texture. */
const FURTHEST = 0.1;

const levelFrom = (kind: Level['kind'], from: number, title: number): Level => ({
  kind,
  from,
  title,
  line: Math.max(1, LEAST / Math.max(from, FURTHEST)),
});

// In between, each size of the title is the one that is 11 px on the screen where its level begins, down to 42 %.
const LEVELS: readonly Level[] = [
  levelFrom('whole', 0.85, 14),
  levelFrom('middle', 0.55, 20),
  levelFrom('middle', 0.5, 22),
  levelFrom('middle', 0.4584, 24),
  levelFrom('middle', 0.35, 26.25),
  levelFrom('title', 0.25, 26),
  levelFrom('title', 0.16, 26),
];
const FROM_VERY_FAR = levelFrom('block', 0, 26);

/** The level at a zoom, always the very same object. */
export const levelAt = (zoom: number): Level => LEVELS.find(({ from }) => zoom >= from) ?? FROM_VERY_FAR;
