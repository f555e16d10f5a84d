import type { Aspect, PhaseKind, Stage } from '#model';
import type { Name } from '../entry.ts';
import type { Example } from './example.ts';

/** One touchpoint of a template. */
export interface TemplateTouchpoint {
  /** Number within the template, by which its journeys name it. */
  readonly key: number;
  /** Index of its phase. */
  readonly phase: number;
  readonly title: Name;
  readonly channel: string;
  readonly actors: readonly string[];
  readonly stage: Stage;
  readonly moment: boolean;
  /** Not there yet. */
  readonly planned?: true;
  /** −2…+2 */
  readonly scores: Readonly<Record<Aspect, number>>;
  /** Why these scores. */
  readonly reason: Name;
  readonly painPoint: Name;
  readonly opportunity: Name;
}

/** A ready-made map in both languages: illustrative, never data of patients. Touchpoints stand in the order of their phases. */
export interface Template {
  readonly id: string;
  readonly title: Name;
  /** Disease or subject. */
  readonly theme: Name;
  /** The target behaviour that its stages of change speak of. */
  readonly behaviour: Name;
  readonly phases: readonly { readonly kind: PhaseKind; readonly title: Name }[];
  readonly journeys: readonly {
    readonly title: Name;
    readonly aspects: readonly Aspect[];
    /** Keys of the touchpoints it leads through, in order. */
    readonly touchpoints: 'all' | readonly number[];
  }[];
  readonly touchpoints: readonly TemplateTouchpoint[];
  /** Without it there is what a picture of the map shows. */
  readonly example?: Example;
}

/** A template of which a picture can be drawn at once; what fills it is fetched when a map is made of it. */
export interface OfferedTemplate extends Template {
  /** The template with its example; rejects where that cannot be fetched. */
  readonly worked: () => Promise<Template>;
}
