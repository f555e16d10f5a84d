import {
  cleanFields,
  createAnnotation,
  createOpportunity,
  createRating,
  tableOf,
  type Annotation,
  type Id,
  type JourneyMap,
  type Opportunity,
  type Perspective,
  type Rating,
} from '#model';
import type { ReadContext } from './context.ts';

/** What hangs on one touchpoint; texts need not be clean. */
export interface OutlineHangings {
  /** By the patient unless they say otherwise, always as assumptions. Score −2…+2 in half steps. */
  readonly ratings?: readonly OutlineRating[];
  /** What could be done better there. */
  readonly opportunities?: readonly OutlineOpportunity[];
  readonly annotations?: readonly (OutlineRemark & { readonly reply?: OutlineRemark | null })[];
}

export type OutlineRating = Pick<Rating, 'aspect' | 'score'> & Partial<Pick<Rating, 'perspective' | 'reason'>>;
export type OutlineOpportunity = Pick<Opportunity, 'title'> & Partial<Omit<Opportunity, 'id' | 'touchpointIds'>>;

interface OutlineRemark {
  readonly text: string;
  readonly perspective: Perspective | null;
}

/** Collects the rows that hang on touchpoints. */
export function createHangings({ now, newId }: ReadContext) {
  const ratings: Rating[] = [];
  const opportunities: Opportunity[] = [];
  const annotations: Annotation[] = [];

  const annotate = (touchpointId: Id, { text, perspective }: OutlineRemark, parentId: Id | null): Id => {
    const id = newId();
    const target = { kind: 'touchpoint', id: touchpointId } as const;
    const fields = cleanFields('annotations', { text, perspective });
    annotations.push(createAnnotation({ id, target, createdAt: now, parentId, ...fields }));
    return id;
  };

  return {
    add(hangings: OutlineHangings, touchpointId: Id): void {
      for (const rating of hangings.ratings ?? [])
        ratings.push(createRating({ id: newId(), touchpointId, ...cleanFields('ratings', rating) }));
      for (const opportunity of hangings.opportunities ?? []) {
        const fields = cleanFields('opportunities', opportunity);
        opportunities.push(createOpportunity({ id: newId(), touchpointIds: [touchpointId], ...fields }));
      }
      for (const { reply = null, ...root } of hangings.annotations ?? []) {
        const rootId = annotate(touchpointId, root, null);
        if (reply !== null) annotate(touchpointId, reply, rootId);
      }
    },
    tables: (): Pick<JourneyMap, 'ratings' | 'opportunities' | 'annotations'> => ({
      ratings: tableOf(ratings),
      opportunities: tableOf(opportunities),
      annotations: tableOf(annotations),
    }),
  };
}
