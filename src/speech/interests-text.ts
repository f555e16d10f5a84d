import { formatNumber } from '#i18n';
import { amountBands, interestRelations, nameOf } from '#knowledge';
import { inOrder, type Interest, type JourneyMap } from '#model';
import type { Speaker } from './speaker.ts';

/**
 * The declared interests of a map in one line, as it stands on what leaves: all, and where that is too long fewer and
 * fewer with how many there are besides. None where none is declared, which is not *none*.
 */
export function interestsTexts({ interests }: Pick<JourneyMap, 'interests'>, speaker: Speaker): readonly string[] {
  const { text, language } = speaker;
  const t = text.interests;
  const told = inOrder(interests).map((interest) => interestText(interest, speaker));
  const withRest = (shown: number): string => {
    const rest = told.length - shown;
    return t.line(told.slice(0, shown).join(t.listSeparator), rest === 0 ? '' : formatNumber(language, rest));
  };
  return told.map((_, index) => withRest(told.length - index));
}

/** Whose it is, and what binds them to whom. */
export function interestText(interest: Interest, { text, language }: Speaker): string {
  const t = text.interests;
  const { role, relation, counterpart, product, amount, from, to } = interest;
  const facts = [
    nameOf(interestRelations, relation, language),
    counterpart,
    product,
    amount === null ? '' : nameOf(amountBands, amount, language),
    from === null && to === null ? '' : t.period(from?.slice(0, 4) ?? '', to?.slice(0, 4) ?? ''),
  ];
  return t.told(role || t.nobody, facts.filter(Boolean).join(t.separator));
}
