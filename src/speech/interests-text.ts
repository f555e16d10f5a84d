import { formatNumber } from '#i18n';
import { amountBands, interestRelations, nameOf } from '#knowledge';
import { inOrder, type Interest, type JourneyMap } from '#model';
import type { Speaker } from './speaker.ts';

/** As many as one line holds. */
const MOST = 4;

/** The declared interests of a map in one line, as it stands on what leaves; '' where none is declared, which is not *none*. */
export function interestsText({ interests }: Pick<JourneyMap, 'interests'>, speaker: Speaker): string {
  const all = inOrder(interests);
  if (all.length === 0) return '';
  const { text, language } = speaker;
  const t = text.interests;
  const told = all.slice(0, MOST).map((interest) => interestText(interest, speaker));
  const rest = all.length - told.length;
  return t.line(told.join(t.listSeparator), rest === 0 ? '' : formatNumber(language, rest));
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
