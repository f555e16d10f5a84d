import type { Finding, FindingCode, FindingOf } from '#analysis';
import { recordFieldName } from '#fields';
import { formatNumber, formatPercent, formatScore } from '#i18n';
import { aspects, channels, measureKinds, mix, nameOf, perspectives, stages, type Entry } from '#knowledge';
import { personalKinds } from '#knowledge/rules';
import { inOrder, type JourneyMap } from '#model';
import { recordTitle } from './record-title.ts';
import { phaseTitleOf, titleOf, type Speaker } from './speaker.ts';

/** A finding in a sentence with its figures, without a full stop; '' where its place is gone. */
export const findingSentence = (map: JourneyMap, finding: Finding, speaker: Speaker): string =>
  // The table has for each code what takes its findings, which a union cannot tell.
  (SENTENCES[finding.code] as Says<Finding>)(finding, wordsFor(map, speaker));

type Says<F> = (finding: F, words: Words) => string;

/** What sentences are put together from. */
interface Words {
  readonly map: JourneyMap;
  readonly speaker: Speaker;
  readonly t: Speaker['text']['findings'];
  /** Names from a table of the field, in the middle of a sentence. */
  readonly names: (table: readonly Entry[], ids: readonly string[]) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly number: (value: number) => string;
  readonly score: (value: number) => string;
  /** The touchpoint, journey … that is the place; of a link its end. */
  readonly place: (finding: Pick<Finding, 'place'>) => string;
}

function wordsFor(map: JourneyMap, speaker: Speaker): Words {
  const { text, language } = speaker;
  const t = text.findings;
  const list = (parts: readonly string[]): string => parts.join(t.separator);
  const inSentence = (name: string): string => (language === 'en' ? name.toLowerCase() : name);
  return {
    map,
    speaker,
    t,
    list,
    names: (table, ids) => list(ids.map((id) => inSentence(nameOf(table, id, language)))),
    number: (value) => formatNumber(language, value),
    score: (value) => formatScore(language, value),
    place: (finding) => placeTitle(map, finding, speaker),
  };
}

function placeTitle(map: JourneyMap, { place }: Pick<Finding, 'place'>, { text }: Speaker): string {
  if (place.kind === 'map') return map.info.title;
  if (place.kind === 'link') return titleOf(map, place.target, text);
  return recordTitle(map, place, text);
}

/** Of findings that list their members and say nothing else. */
const counted =
  <C extends FindingCode>(say: (t: Words['t']['sentence']) => (n: number) => string): Says<FindingOf<C>> =>
  ({ members }, { t }) =>
    say(t.sentence)(members.length);

/** Of findings that name their place and say nothing else. */
const placed =
  <C extends FindingCode>(say: (t: Words['t']['sentence']) => (title: string) => string): Says<FindingOf<C>> =>
  (finding, { t, place }) =>
    say(t.sentence)(place(finding));

const stageStep =
  <C extends 'stageSkip' | 'relapseUnanswered'>(code: C): Says<FindingOf<C>> =>
  (finding, { t, place, speaker: { language } }) => {
    const { start, end } = finding.params;
    return t.sentence[code]({
      t: place(finding),
      start: nameOf(stages, start, language),
      end: nameOf(stages, end, language),
    });
  };

const source = (map: JourneyMap, { place }: Pick<Finding, 'place'>, { text }: Speaker): string =>
  place.kind === 'link' ? titleOf(map, place.source, text) : '';

const SENTENCES: { readonly [C in FindingCode]: Says<FindingOf<C>> } = {
  suffering: (finding, { t, names, place }) =>
    t.sentence.suffering({
      t: place(finding),
      aspects: names(aspects, finding.params.aspects),
      who: names(perspectives, finding.params.perspectives),
    }),
  hiddenSuffering: (finding, { t, names, list, score, place }) =>
    t.sentence.hiddenSuffering({
      t: place(finding),
      aspects: names(aspects, finding.params.aspects),
      means: list(finding.params.means.map(score)),
      who: names(perspectives, finding.params.perspectives),
    }),
  steepFall: (finding, { map, speaker, t, names, score, place }) =>
    t.sentence.steepFall({
      s: source(map, finding, speaker),
      t: place(finding),
      aspect: names(aspects, [finding.params.aspect]),
      start: score(finding.params.start),
      end: score(finding.params.end),
    }),
  longTrough: (finding, { t, names, place }) =>
    t.sentence.longTrough({
      j: place(finding),
      aspect: names(aspects, [finding.params.aspect]),
      n: finding.members.length,
    }),
  aspectsPart: (finding, { map, speaker, t, names, place }) =>
    t.sentence.aspectsPart({
      s: source(map, finding, speaker),
      t: place(finding),
      up: names(aspects, [finding.params.up]),
      down: names(aspects, [finding.params.down]),
    }),
  disagreement: (finding, { t, names, score, place }) =>
    t.sentence.disagreement({
      t: place(finding),
      aspect: names(aspects, [finding.params.aspect]),
      low: names(perspectives, [finding.params.low]),
      x: score(finding.params.lowMean),
      high: names(perspectives, [finding.params.high]),
      y: score(finding.params.highMean),
    }),
  plannedWithoutEffect: counted((t) => t.plannedWithoutEffect),
  momentAssumed: ({ params, members }, { t, number }) =>
    t.sentence.momentAssumed({ key: t.key[params.key], of: number(params.of), n: number(members.length) }),
  reasonMissing: counted((t) => t.reasonMissing),
  staleEvidence: counted((t) => t.staleEvidence),
  fewVoices: ({ params, members }, { t, number }) =>
    t.sentence.fewVoices({ key: t.key[params.key], n: number(members.length) }),
  perspectiveMissing: ({ params }, { t, names }) => t.sentence.perspectiveMissing(names(perspectives, params.missing)),
  unreachable: counted((t) => t.unreachable),
  journeyPieces: (finding, { t, place }) =>
    t.sentence.journeyPieces({ j: place(finding), count: finding.params.count }),
  deadEnd: counted((t) => t.deadEnd),
  partsMissing: ({ params }, { map, speaker: { text }, t, list }) =>
    t.sentence.partsMissing(
      list([
        ...params.phaseIds.map((id) => t.quoted(phaseTitleOf(map, id, text))),
        ...params.parts.map((part) => t.parts[part]),
      ]),
    ),
  staffView: ({ params }, { t, number }) => t.sentence.staffView({ own: number(params.own), of: number(params.of) }),
  onlyGoodPath: (_, { t }) => t.sentence.onlyGoodPath,
  duplicateTouchpoints: (finding, { t, place }) =>
    t.sentence.duplicateTouchpoints({ t: place(finding), n: finding.members.length }),
  stageSkip: stageStep('stageSkip'),
  relapseUnanswered: stageStep('relapseUnanswered'),
  behaviourMissing: placed((t) => t.behaviourMissing),
  earlyStagesMissing: ({ params }, { t, names }) => t.sentence.earlyStagesMissing(names(stages, params.stages)),
  longInStage: (finding, { t, names, place }) =>
    t.sentence.longInStage({
      j: place(finding),
      stage: names(stages, [finding.params.stage]),
      n: finding.members.length,
    }),
  channelMisfit: (finding, { speaker: { language }, t, number, place }) => {
    const { channel, misses } = finding.params;
    const why =
      misses.trait === 'advertising'
        ? t.advertising
        : t.misses({ trait: t.traits[misses.trait], value: number(misses.value), least: number(misses.least) });
    return t.sentence.channelMisfit({ t: place(finding), channel: nameOf(channels, channel, language), why });
  },
  oneChannel: ({ params }, { speaker: { language }, t }) =>
    t.sentence.oneChannel({
      share: formatPercent(language, params.share),
      channel: nameOf(channels, params.channel, language),
    }),
  mixGap: ({ params }, { map, speaker: { text }, t, names, list }) =>
    t.sentence.mixGap(
      list(params.cells.map((cell) => t.cell(t.quoted(phaseTitleOf(map, cell.phaseId, text)), names(mix, [cell.mix])))),
    ),
  purposeOneSided: ({ params, members }, { t, number }) =>
    t.sentence.purposeOneSided({ of: number(params.of), n: number(members.length) }),
  painUnanswered: counted((t) => t.painUnanswered),
  lowStillIdea: ({ params, members }, { t, number }) =>
    t.sentence.lowStillIdea({ of: number(params.of), n: number(members.length) }),
  opportunityIncomplete: ({ params, members }, { t, list }) =>
    t.sentence.opportunityIncomplete({ n: members.length, gaps: list(params.gaps.map((gap) => t.gaps[gap])) }),
  quickWinIdle: (finding, { t, number, place }) =>
    t.sentence.quickWinIdle({
      o: place(finding),
      impact: number(finding.params.impact),
      effort: number(finding.params.effort),
    }),
  measureMissing: ({ params }, { map, t, names, list }) => {
    const behaviour = inOrder(map.journeys).find((journey) => journey.behaviour.trim() !== '')?.behaviour;
    const kinds = params.kinds.map((kind) =>
      kind === 'adherence' && behaviour !== undefined ? t.adherence(behaviour) : names(measureKinds, [kind]),
    );
    return t.sentence.measureMissing(list(kinds));
  },
  measureThin: counted((t) => t.measureThin),
  engagementFlat: placed((t) => t.engagementFlat),
  personaMissing: counted((t) => t.personaMissing),
  circumstanceUnknown: (finding, { t, names, place }) =>
    t.sentence.circumstanceUnknown({ aspect: names(aspects, [finding.params.aspect]), p: place(finding) }),
  burdenHeavy: counted((t) => t.burdenHeavy),
  wordingRule: (finding, { t, list, place }) =>
    t.sentence.wordingRule({ t: place(finding), rules: t.rules(list(finding.params.rules)) }),
  wordingUnreviewed: ({ params, members }, { t, number }) =>
    t.sentence.wordingUnreviewed({
      n: members.length,
      lapsed: number(params.lapsed),
      rejected: number(params.rejected),
    }),
  interestUndeclared: (finding, { t, list, place }) =>
    t.sentence.interestUndeclared({ t: place(finding), names: list(finding.quotes.map(t.quoted)) }),
  paidPostUnmarked: (finding, { t, place }) => t.sentence.paidPostUnmarked({ t: place(finding) }),
  declarationOld: counted((t) => t.declarationOld),
  personalData: (finding, { speaker: { language }, t, list, place }) => {
    const { place: where, params } = finding;
    const record = where.kind === 'record' ? where.table : 'info';
    const fields = list(params.fields.map((field) => recordFieldName(record, field, language)));
    return t.sentence.personalData({
      fields: t.fieldsOf(place(finding), fields),
      kinds: list(params.kinds.map((kind) => personalKinds.find(({ id }) => id === kind)?.name[language] ?? kind)),
    });
  },
  methodOpen: ({ params }, { t, list }) => t.sentence.methodOpen(list(params.parts.map((part) => t.method[part]))),
};
