import type { JourneyMap } from '#model';
import type { TextPlace } from '#compliance';

/** What may leave: the map itself, or a copy in which nothing identifies a person. */
export interface WayOut {
  readonly map: JourneyMap;
  /** The same for words that go along. */
  readonly redact: (text: string) => string;
}

/** What is to leave. */
export interface Leaving {
  readonly map: JourneyMap;
  /** Leads to the place of what was found, when nothing is to leave before it is mended. */
  readonly onMend?: ((place: TextPlace) => void) | undefined;
}

/** What one answers before a map leaves on which something identifies a person. */
export type LeavingAnswer = 'redact' | 'asItIs' | 'stay' | { readonly mend: TextPlace };

/** A person has thought better of it: nothing leaves. */
export class Stayed extends Error {
  constructor() {
    super('Nothing was to leave.');
    this.name = 'Stayed';
  }
}
