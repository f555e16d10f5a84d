import { ASPECTS, type Aspect } from '#model';
import { numberFrom } from './texts.ts';

/** How scores are counted: from −2 to +2, as a map keeps them, or as other journey maps do. */
export type ScoreScale =
  'signed' | 'fiveStep' | 'sevenStep' | 'tenStep' | 'tenFromOne' | 'hundred' | 'threeSided' | 'fiveSided';

/** Least and greatest score of each way of counting; what lies between is spread evenly. */
export const SCALES: Readonly<Record<ScoreScale, readonly [least: number, most: number]>> = {
  signed: [-2, 2],
  fiveStep: [1, 5],
  sevenStep: [1, 7],
  tenStep: [0, 10],
  tenFromOne: [1, 10],
  hundred: [0, 100],
  threeSided: [-3, 3],
  fiveSided: [-5, 5],
};

export const SCORE_SCALES = Object.keys(SCALES) as readonly ScoreScale[];

/** Aspects for which scores are given, and how these are counted. */
export type Scales = Readonly<Partial<Record<Aspect, ScoreScale>>>;

/**
 * The one reader of scores: what a text says on a scale, as −2…+2, between half steps too. Null for an empty text or a
 * mere dash, undefined for any other that is no score of that scale.
 */
export function scoreFrom(text: string, scale: ScoreScale = 'signed'): number | null | undefined {
  if (/^[-−‐‑–—―ー]?$/.test(text.normalize('NFKC').trim())) return null;
  const number = scoreNumber(text);
  const [least, most] = SCALES[scale];
  if (number === null || number < least || number > most) return undefined;
  return ((number - (least + most) / 2) * 4) / (most - least) + 0;
}

/** Whether every whole number of the scale is a score that a map can keep, so that rounding one is worth a word. */
export const isFineScale = (scale: ScoreScale): boolean => (8 / (SCALES[scale][1] - SCALES[scale][0])) % 1 === 0;

/** The scale that a head names, as in *Mood (1–5)* or *点数（−2～+2）*; undefined where it names none. */
export function scaleIn(head: string): ScoreScale | undefined {
  const [, least, most] =
    /([-−‐–▲]?\d+)\s*(?:\.{2,3}|…|to|から|[-–—~〜/])\s*([-−+]?\d+)/i.exec(head.normalize('NFKC')) ?? [];
  if (least === undefined || most === undefined) return undefined;
  const range = [numberFrom(least), numberFrom(most)];
  return SCORE_SCALES.find((scale) => SCALES[scale].every((end, at) => end === range[at]));
}

const FEWEST = 3;

/**
 * How the scores of one column are counted. Without a sign, numbers from 1 to 5 of which one is 3 or more are such a
 * scale; so are three or more up to 10, or up to 100, of which two lie above the smaller scale: a single one is an
 * error of typing.
 */
export function scaleOf(scores: readonly string[]): ScoreScale {
  const numbers = scores.map(scoreNumber).filter((number) => number !== null);
  const isSigned = scores.some((text) => scoreNumber(text) !== null && /^\s*[^\d\s.]/.test(text.normalize('NFKC')));
  const within = (least: number, most: number): boolean => numbers.every((number) => number >= least && number <= most);
  const above = (limit: number): number => numbers.filter((number) => number > limit).length;
  if (isSigned) return 'signed';
  if (within(1, 5)) return numbers.some((number) => number >= 3) ? 'fiveStep' : 'signed';
  if (numbers.length < FEWEST) return 'signed';
  if (within(0, 10)) return above(5) > 1 ? 'tenStep' : 'signed';
  return within(0, 100) && above(10) > 1 ? 'hundred' : 'signed';
}

/** The same for a column beside others that are counted from −2 to +2: a single score says nothing against that. */
export const columnScale = (scores: readonly string[]): ScoreScale =>
  scores.filter((text) => scoreNumber(text) !== null).length > 1 ? scaleOf(scores) : 'signed';

/** The same for several columns: as `told` by their heads, else all by one scale where that fits, else each of two scores or more by its own. */
export function scalesOf(scores: ReadonlyMap<Aspect, readonly string[]>, told: Scales = {}): Scales {
  const common = scaleOf([...scores.values()].flat());
  return Object.fromEntries(
    ASPECTS.flatMap((aspect) => {
      const column = scores.get(aspect) ?? [];
      if (column.every((text) => scoreNumber(text) === null)) return [];
      return [[aspect, told[aspect] ?? (common === 'signed' ? columnScale(column) : common)]];
    }),
  );
}

/** A number, also where a word is its sign or says that it counts points: マイナス1, plus 2, 1.5点. */
function scoreNumber(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  return numberFrom(
    plain
      .replace(/^'/, '')
      .replace(/^(?:minus|マイナス)\s*/i, '-')
      .replace(/^(?:plus|プラス)\s*/i, '+')
      .replace(/\s*(?:点|pts?\.?|points?)$/i, ''),
  );
}
