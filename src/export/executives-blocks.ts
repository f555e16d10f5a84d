import type { ForExecutives } from '#analysis';
import { formatDate, formatNumber, formatPercent, measureText, type Language, type Text } from '#i18n';
import { burdenSpan, burdenText, measureKinds, nameOf, opportunityStatuses } from '#knowledge';
import { OPPORTUNITY_STATUSES, type Id, type JourneyMap, type Measure } from '#model';
import type { OverviewBlock } from '#scene';
import { findingSentence, hardMomentsText } from '#speech';

/** What the blocks are made of. */
export interface Words {
  readonly map: JourneyMap;
  readonly page: ForExecutives;
  readonly text: Text;
  readonly language: Language;
}

const said = (text: string): OverviewBlock['lines'][number] => ({ figure: '', text });

/** What a block holds, in two lines of text each. */
const MOST = 6;

/** Not more than a block holds, and how many there are besides. */
const withRest = (lines: OverviewBlock['lines'], { overview: t }: Text): OverviewBlock['lines'] =>
  lines.length <= MOST ? lines : [...lines.slice(0, MOST - 1), said(t.more(lines.length - MOST + 1))];

export function attention({ map, page: { bySeverity, first }, text, language }: Words): OverviewBlock {
  const { severity: names } = text.findings;
  const counts = (['alert', 'warn', 'note'] as const).map(
    (severity) => `${names[severity]} ${formatNumber(language, bySeverity[severity])}`,
  );
  return {
    title: `${text.overview.first}${text.exporting.colon}${counts.join(text.inspector.separator)}`,
    lines: first.map((finding) => ({
      figure: names[finding.severity],
      text: findingSentence(map, finding, { text, language }),
    })),
    nothing: text.findingView.none,
  };
}

export function decisions({ page: { hard, opportunities, reviewAt }, text, language }: Words): OverviewBlock {
  const t = text.overview;
  const { colon, opportunitiesThatAre } = text.exporting;
  const number = (value: number): string => formatNumber(language, value);
  const answered = hardMomentsText(hard, { text, language });
  const review = reviewAt === null ? t.reviewUnset : formatDate(language, reviewAt);
  return {
    title: text.exporting.decisions,
    lines: [
      ...(answered === '' ? [] : [said(`${t.hard}${colon}${answered}`)]),
      ...OPPORTUNITY_STATUSES.map((status) => ({
        figure: number(opportunities[status]),
        text: opportunitiesThatAre(nameOf(opportunityStatuses, status, language)),
      })),
      said(`${t.reviewAt}${colon}${review}`),
    ],
    nothing: '',
  };
}

export function burdens({ map, page, text, language }: Words): OverviewBlock {
  const { overview: t, exporting, common } = text;
  const titled = (title: string | undefined): string => title || common.untitled;
  const nameOfJourney = (id: Id): string => {
    const persona = map.personas[map.journeys[id]?.personaId ?? ''];
    const title = titled(map.journeys[id]?.title);
    return persona === undefined ? title : t.burdenOf(titled(persona.name), title);
  };
  const lines = page.burdens.flatMap(({ journeyId, burden: { least, most, branches } }) => [
    [nameOfJourney(journeyId), burdenSpan(least, most, language)] as const,
    ...branches.map(
      ({ touchpointIds: [id = ''], sum }) =>
        [`– ${t.burdenBranch(titled(map.touchpoints[id]?.title))}`, burdenText(sum, language)] as const,
    ),
  ]);
  return {
    title: t.burden,
    lines: withRest(
      lines.filter(([, sum]) => sum !== '').map(([name, sum]) => said(`${name}${exporting.colon}${sum}`)),
      text,
    ),
    nothing: exporting.burdenUnknown,
  };
}

export function measures({ page, text, language }: Words): OverviewBlock {
  const { overview: t, exporting } = text;
  const valueOf = (measure: Measure): string => measureText(measure, language) ?? t.notMeasured;
  return {
    title: t.measures,
    lines: withRest(
      page.measures.map((measure) =>
        said(`${measure.title || nameOf(measureKinds, measure.kind, language)}${exporting.colon}${valueOf(measure)}`),
      ),
      text,
    ),
    nothing: t.noMeasures,
  };
}

/** What the perspectives say of each other is closed while a blind round runs. */
export function grounds({ page, text, language }: Words, isBlind: boolean): OverviewBlock {
  const t = text.overview;
  const { guessShare, coverage } = page;
  const { alpha } = page.agreement;
  return {
    title: t.evidence,
    lines: [
      ...(guessShare === null ? [] : [said(t.guessShare(formatPercent(language, guessShare)))]),
      ...(coverage === null ? [] : [said(t.coverage(formatPercent(language, coverage)))]),
      ...(alpha === null || isBlind ? [] : [said(t.alpha(formatNumber(language, alpha, 2)))]),
    ],
    nothing: text.exporting.source.none,
  };
}
