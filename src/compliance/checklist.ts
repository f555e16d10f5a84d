import { liftingItems, unapprovedCare, type ItemId } from '#knowledge/rules';
import { channelKind } from './channel-kind.ts';
import { compile } from './compile.ts';
import { foldForRules, plainLetters } from './fold.ts';

/** One item of 限定解除, and whether a text says it. */
export interface ChecklistLine {
  readonly item: ItemId;
  readonly isSaid: boolean;
}

/**
 * What 限定解除 asks of a text in this channel, in the order of the guideline; of a text without care beyond insurance
 * only the contact. Null where nothing is lifted: in an advertisement, and in what is none.
 */
export function checklistOf(
  text: string,
  { channel }: { readonly channel: string | null },
): readonly ChecklistLine[] | null {
  if (channelKind(channel) !== 'own') return null;
  const folded = foldForRules(text).text;
  return asked(folded).map(({ id, says }) => ({ item: id, isSaid: says.test(folded) }));
}

/** The items that a folded text, which tells of care beyond insurance, does not say. */
export const missingItems = (folded: string): readonly ItemId[] =>
  items()
    .filter(({ askedOf, says }) => (askedOf !== 'unapproved' || isUnapproved(folded)) && !says.test(folded))
    .map(({ id }) => id);

const asked = (folded: string) =>
  items().filter(({ askedOf }) => {
    if (askedOf === 'all') return true;
    return askedOf === 'selfPay' ? isSelfPay(folded) || isUnapproved(folded) : isUnapproved(folded);
  });

let compiled: readonly { id: ItemId; askedOf: 'all' | 'selfPay' | 'unapproved'; says: RegExp }[] | null = null;
const items = () =>
  (compiled ??= liftingItems.map(({ id, askedOf, says }) => ({ id, askedOf, says: new RegExp(plainLetters(says)) })));

const UNAPPROVED = new RegExp(plainLetters(unapprovedCare));
const isUnapproved = (folded: string): boolean => UNAPPROVED.test(folded);

let selfPay: readonly (RegExp | null)[] | null = null;
function isSelfPay(folded: string): boolean {
  selfPay ??= [compile({ ja: ['{selfpay}|{selfpaid}'] }, 'ja'), compile({ en: ['{eselfpay}'] }, 'en')];
  return selfPay.some((each) => each !== null && folded.search(each) >= 0);
}
