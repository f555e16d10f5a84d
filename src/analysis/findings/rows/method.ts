import type { JourneyMap } from '#model';
import { ageInDays } from '../facts/age.ts';
import type { MethodGap } from '../finding.ts';
import type { Draft } from '../draft.ts';

/** What a reader would have to know of how the map came about, and whether it still holds. */
export function methodOpen({ info }: JourneyMap, today: string): Draft<'methodOpen'>[] {
  const { participants, validatedAt, reviewAt } = info;
  const isDue = reviewAt !== null && ageInDays(reviewAt, today) >= 1;
  const is: Readonly<Record<MethodGap, boolean>> = {
    participants: participants.trim() === '',
    validatedAt: validatedAt === null,
    reviewAt: reviewAt === null,
    reviewDue: isDue,
  };
  const parts = PARTS.filter((part) => is[part]);
  return parts.length === 0 ? [] : [{ params: { parts }, severity: isDue ? 'warn' : 'note' }];
}

const PARTS: readonly MethodGap[] = ['participants', 'validatedAt', 'reviewAt', 'reviewDue'];
