import { reviewStatus, wordingHits, wordingsToReview } from '#analysis';
import { channelKind, checklistOf, warmAdvertising, wordingChannel, type AdvertisingFinding } from '#compliance';
import { formatDate, textIn, type Language } from '#i18n';
import { channels, nameOf } from '#knowledge';
import { advertisingRules, editions, liftingItems, rulePack } from '#knowledge/rules';
import { channelsOf, type JourneyMap, type Touchpoint } from '#model';
import { interestsTexts } from '#speech';
import { inSlices } from '../in-slices.ts';
import type { Sheet } from './sheet.ts';

interface Options {
  readonly language: Language;
  /** ISO 8601 */
  readonly now: string;
}

/** All wordings of a map with what the rules say of them and what people have decided. Never that one may be published. */
export const reviewSheet = (map: JourneyMap, options: Options): Promise<Sheet> => inSlices(reviewSteps(map, options));

/** A pause after each wording: a map of thousands is read while whoever asked for it goes on. */
function* reviewSteps(map: JourneyMap, { language, now }: Options): Generator<null, Sheet> {
  const text = textIn(language);
  const { compliance: t, review, sheets } = text;
  const hitText = ({ rule: id, span, severity }: AdvertisingFinding): string => {
    const rule = advertisingRules.find((each) => each.id === id);
    if (rule === undefined) return id;
    const { edition, date } = editions[rule.edition];
    return sheets.review.hit({
      rule: `${id} ${rule.category[language]}`,
      words: t.quoted(span),
      severity: t.severity[severity],
      rewrite: t.rewrite(rule.rewrite[language]),
      basis: t.basis(rule.basis[language], edition[language], formatDate(language, date)),
    });
  };
  const lackingIn = (touchpoint: Touchpoint): string => {
    const channel = wordingChannel(map, touchpoint);
    const lacking = (checklistOf(touchpoint.wording, { channel }) ?? []).filter(({ isSaid }) => !isSaid);
    return lacking
      .map(({ item }) => liftingItems.find(({ id }) => id === item)?.name[language] ?? item)
      .join(t.separator);
  };
  const saidBy = (touchpoint: Touchpoint): string => {
    if (touchpoint.wording.trim() === '') return '';
    if (channelKind(wordingChannel(map, touchpoint)) === 'none') return t.none;
    const hits = wordingHits(map, touchpoint);
    return hits.length === 0 ? t.nothing : hits.map(hitText).join('\n');
  };
  const rowOf = (touchpoint: Touchpoint): readonly string[] => {
    const { title, wording, review: decided } = touchpoint;
    return [
      title || text.common.untitled,
      map.phases[touchpoint.phaseId]?.title ?? '',
      channelsOf(touchpoint)
        .map((each) => nameOf(channels, each, language))
        .join(t.separator),
      wording,
      saidBy(touchpoint),
      wording.trim() === '' ? '' : lackingIn(touchpoint),
      review.statuses[reviewStatus(touchpoint)],
      decided.reviewedBy,
      decided.reviewedAt === null ? '' : formatDate(language, decided.reviewedAt),
      decided.note,
    ];
  };
  yield* warmAdvertising();
  const rows: (readonly string[])[] = [];
  for (const touchpoint of wordingsToReview(map)) {
    rows.push(rowOf(touchpoint));
    yield null;
  }
  return {
    title: sheets.review.of(map.info.title || text.common.untitled),
    lead: [
      sheets.made(formatDate(language, now)),
      t.pack(
        `${rulePack.name[language]} ${rulePack.id}`,
        rulePack.edition[language],
        formatDate(language, rulePack.date),
      ),
      ...interestsTexts(map, { text, language }).slice(0, 1),
    ],
    head: Object.values(sheets.review.columns),
    rows,
  };
}
