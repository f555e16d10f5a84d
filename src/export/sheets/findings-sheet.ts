import { createFindingsKeeper, type Finding } from '#analysis';
import { formatDate, textIn, type Language } from '#i18n';
import { nameOf, perspectives, sources } from '#knowledge';
import type { JourneyMap, Viewpoint } from '#model';
import { findingSentence, interestsTexts } from '#speech';
import { inSlices } from '../in-slices.ts';
import type { Sheet } from './sheet.ts';

interface Options {
  readonly language: Language;
  /** For whom; what concerns others alone is left out. */
  readonly perspective: Viewpoint;
  /** ISO 8601 */
  readonly now: string;
}

/** All that deserves attention on a map, the most pressing first, and after it what was laid aside, with the reason. */
export async function findingsSheet(map: JourneyMap, { language, perspective, now }: Options): Promise<Sheet> {
  const found = await inSlices(createFindingsKeeper().steps(map, { today: now }));
  const text = textIn(language);
  const t = text.findings;
  const isFor = ({ perspectives: whose }: Finding): boolean => perspective === 'all' || whose.includes(perspective);
  const phaseOf = ({ place, touchpoints }: Finding): string =>
    place.kind === 'map' ? '' : (map.phases[map.touchpoints[touchpoints[0] ?? '']?.phaseId ?? '']?.title ?? '');
  const rowOf = (finding: Finding, reason: string): readonly string[] => [
    findingSentence(map, finding, { text, language }),
    t.severity[finding.severity],
    phaseOf(finding),
    finding.perspectives.map((each) => nameOf(perspectives, each, language)).join(t.separator),
    t.deed[finding.deed],
    t.grounds[finding.grounds],
    finding.source === 'own' ? '' : sources[finding.source].citation,
    reason,
    finding.code,
  ];
  const { title, columns, of } = text.sheets.findings;
  return {
    title: of(map.info.title || text.common.untitled),
    lead: [
      text.sheets.made(formatDate(language, now)),
      ...(perspective === 'all' ? [] : [text.sheets.findings.forWhom(nameOf(perspectives, perspective, language))]),
      title,
      ...interestsTexts(map, { text, language }).slice(0, 1),
    ],
    head: Object.values(columns),
    rows: [
      ...found.all.filter(isFor).map((finding) => rowOf(finding, '')),
      ...found.dismissed
        .filter(({ finding }) => isFor(finding))
        .map(({ finding, dismissal }) => rowOf(finding, dismissal.reason)),
    ],
  };
}
