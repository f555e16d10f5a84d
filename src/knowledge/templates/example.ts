import type {
  Aspect,
  Burden,
  Engagement,
  MeasureKind,
  OpportunityStatus,
  Perspective,
  Timestamp,
  VIEW_FIELDS,
} from '#model';
import type { Name } from '../entry.ts';

/** A fictitious patient, or somebody close to one. */
export interface ExamplePersona {
  readonly name: Name;
  readonly ageBand: Name;
  readonly condition: Name;
  readonly goals: Name;
  readonly medical: Name;
  readonly psychological: Name;
  readonly economic: Name;
  readonly social: Name;
  readonly supporters: Name;
}

export interface ExampleMeasure {
  readonly kind: MeasureKind;
  readonly title: Name;
  readonly value: number;
  readonly unit: Name;
  readonly measuredAt: Timestamp;
  /** Says that the figure is made up. */
  readonly sources: Name;
  readonly sampleSize: number;
}

/** How an opportunity is judged. */
export interface ExampleJudgement {
  /** 1…5 */
  readonly impact: number;
  readonly effort: number;
  readonly status: OpportunityStatus;
  readonly owner: Name;
}

/** How each perspective sees the problem at one touchpoint, and what they agreed on. */
export type ExampleViews = Readonly<Record<(typeof VIEW_FIELDS)[Perspective], Name>> & {
  readonly key: number;
  readonly agreed: ExampleJudgement & { readonly title: Name; readonly measure: Name };
};

export interface ExampleRemark {
  readonly perspective: Perspective;
  readonly text: Name;
}

export interface ExampleTouchpoint {
  readonly key: number;
  /** What happened. */
  readonly description: Name;
  /** In the patient's words. */
  readonly voice: Name;
  readonly engagement: Engagement | null;
  /** Ids of the marketing mix. */
  readonly mix: readonly string[];
  /** Ids of the purposes. */
  readonly purposes: readonly string[];
  /** Of patient and family together; made up. */
  readonly burden: Burden;
  /** Of the template's opportunity, and whose idea it was. */
  readonly opportunity: ExampleJudgement & { readonly perspective: Perspective };
  /** Beside the patient's, which the template has. */
  readonly ratings: readonly {
    readonly perspective: Perspective;
    readonly aspect: Aspect;
    /** −2…+2 */
    readonly score: number;
    readonly reason: Name;
  }[];
}

/** What fills every view of a template's map, as if a team had worked on it: made up, like the template itself. */
export interface Example {
  readonly personas: readonly ExamplePersona[];
  /** For each journey of the template the index of whose it is, or null. */
  readonly journeyPersonas: readonly (number | null)[];
  readonly measures: readonly ExampleMeasure[];
  readonly views: readonly ExampleViews[];
  /** Remarks to touchpoints, with an answer or null. */
  readonly annotations: readonly (ExampleRemark & { readonly key: number; readonly reply: ExampleRemark | null })[];
  /** Those of the template, in its order. */
  readonly touchpoints: readonly ExampleTouchpoint[];
}
