import {
  aspectOf,
  columnScale,
  fieldChange,
  isFineScale,
  isReadOnly,
  type FieldChange,
  type FieldId,
  type ScoreScale,
} from '#fields';
import { roundScore, type JourneyMap, type Viewpoint } from '#model';

/** A text that means nothing in its field. */
export interface Misunderstood {
  readonly column: FieldId;
  readonly text: string;
}

/** What became of the texts that were read. */
export interface CellsRead {
  readonly misunderstood: readonly Misunderstood[];
  /** Texts for cells that cannot be typed into: journeys, means. */
  readonly locked: number;
  /** Scores that were brought to the nearest half step. */
  readonly rounded: number;
  /** How scores were counted that were not counted from −2 to +2. */
  readonly rescaled: readonly ScoreScale[];
}

interface CellReaderOptions {
  readonly map: JourneyMap;
  readonly viewpoint: Viewpoint;
  /** All texts that go into a field, by which its scores are known to be counted from 1 to 5 or the like. */
  readonly textsFor: (field: FieldId) => readonly string[];
}

/** Reads texts that are pasted into cells, and notes what could not be read as it stands. */
export function createCellReader({ map, viewpoint, textsFor }: CellReaderOptions) {
  const misunderstood: Misunderstood[] = [];
  const scales = new Map<FieldId, ScoreScale>();
  let locked = 0;
  let rounded = 0;
  const scaleFor = (field: FieldId): ScoreScale => {
    const scale = scales.get(field) ?? (aspectOf(field) === null ? 'signed' : columnScale(textsFor(field)));
    scales.set(field, scale);
    return scale;
  };
  return {
    read(field: FieldId, text: string): FieldChange | null {
      if (isReadOnly(field, viewpoint)) {
        locked++;
        return null;
      }
      const scale = scaleFor(field);
      const change = fieldChange(map, field, text, scale);
      if (change === null) misunderstood.push({ column: field, text });
      else if (change.kind === 'score' && change.score !== null && isFineScale(scale))
        rounded += roundScore(change.score) === change.score ? 0 : 1;
      return change;
    },
    outcome: (): CellsRead => ({
      misunderstood,
      locked,
      rounded,
      rescaled: [...new Set(scales.values())].filter((scale) => scale !== 'signed'),
    }),
  };
}
