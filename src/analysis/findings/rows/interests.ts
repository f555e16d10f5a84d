import { inOrder, touchpointsInPlace, type Interest, type JourneyMap, type Touchpoint } from '#model';
import { fold } from '../../fold.ts';
import { ageInDays } from '../facts/age.ts';
import { at } from '../places.ts';
import type { Draft } from '../draft.ts';
import { YEAR } from '../thresholds.ts';

const W = '[一-龠ァ-ヶーA-Za-z]';

/** What looks like a company or a product by name. */
const COMPANY = new RegExp(
  [
    `${W}{0,12}(?:株式会社|㈱)${W}{0,12}`,
    `${W}{2,12}製薬(?!会社|企業|工?業)`,
    '[A-Z][a-z]+ (?:Inc|Ltd|GmbH)',
    `${W}{2,20}[®™]`,
  ].join('|'),
  'g',
);

/** By what a text says itself that it is paid for. */
const MARK = /広告|宣伝|タイアップ|\b(?:pr|ads?|advert\w*|sponsored)\b/i;

/** Touchpoints that name a company or product, with which nobody has declared what binds them. */
export function* interestsUndeclared(map: JourneyMap): Iterable<Draft<'interestUndeclared'> | null> {
  const declared = inOrder(map.interests)
    .flatMap(({ counterpart, product }) => [counterpart, product])
    .map((name) => fold(name.trim()))
    .filter((name) => name !== '');
  let count = 0;
  for (const touchpoint of touchpointsInPlace(map)) {
    if (++count % 200 === 0) yield null;
    if (touchpoint.review.conflictOfInterest.trim() !== '') continue;
    const names = companiesIn(touchpoint).filter((name) => {
      const folded = fold(name);
      return !declared.some((each) => each.includes(folded) || folded.includes(each));
    });
    if (names.length > 0)
      yield { place: at('touchpoints', touchpoint.id), params: {}, quotes: names, size: names.length };
  }
}

const companiesIn = ({ title, description, wording }: Touchpoint): string[] => [
  ...new Set([title, description, wording].flatMap((text) => text.match(COMPANY) ?? [])),
];

/** Texts that are paid for and do not say so. */
export const paidPostsUnmarked = (map: JourneyMap): Draft<'paidPostUnmarked'>[] => {
  const paid = new Set(
    Object.values(map.interests)
      .filter(isPayment)
      .flatMap(({ touchpointIds }) => touchpointIds),
  );
  return touchpointsInPlace(map)
    .filter(({ id, wording }) => paid.has(id) && wording.trim() !== '' && !MARK.test(wording.normalize('NFKC')))
    .map(({ id }) => ({ place: at('touchpoints', id), params: {} }));
};

const isPayment = ({ relation }: Interest): boolean =>
  relation === 'advertising' || relation === 'manuscript' || relation === 'goods';

/** Declarations of which nobody can tell whether they still hold. */
export function declarationsOld(map: JourneyMap, today: string): Draft<'declarationOld'>[] {
  const members = inOrder(map.interests)
    .filter(({ declaredAt }) => declaredAt === null || ageInDays(declaredAt, today) > YEAR)
    .map(({ id }) => id);
  return members.length === 0 ? [] : [{ params: {}, members }];
}
