import { createFindingsKeeper, type Finding } from '#analysis';
import { formatDate, textIn, type Language, type Text } from '#i18n';
import { nameOf, perspectives, sources } from '#knowledge';
import type { Id, JourneyMap, Table, Viewpoint } from '#model';
import { findingSentence, interestsTexts, recordTitle } from '#speech';
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
    placeOf(map, finding, text),
    phaseOf(finding),
    finding.perspectives.map((each) => nameOf(perspectives, each, language)).join(t.separator),
    t.deed[finding.deed],
    t.grounds[finding.grounds],
    finding.source === 'own' ? '' : sources[finding.source].citation,
    reason,
    finding.code,
  ];
  const { title, columns, of } = text.sheets.findings;
  const listed = found.all.filter(isFor);
  const aside = found.dismissed.filter(({ finding }) => isFor(finding));
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
      ...listed.map((finding) => rowOf(finding, '')),
      ...aside.map(({ finding, dismissal }) => rowOf(finding, dismissal.reason)),
    ],
    // What the sentence names is not named again, and codes are for programs.
    isRead: (head, [sentence, , place]) =>
      head === columns.place
        ? place?.split(ARROW).every((title) => sentence?.includes(title)) === false
        : head !== columns.code,
    inText: {
      heads: [columns.place, columns.deed, columns.reason],
      partOf: (row) => (row.at(REASON) === '' ? (row[SEVERITY] ?? '') : text.sheets.findings.aside),
      part: text.sheets.part,
    },
  };
}

/** Where these stand in a row. */
const [SEVERITY, REASON] = [1, -2];

const ARROW = ' → ';

/** As many are named of what a finding counts; a map of thousands may have hundreds. */
const NAMED = 20;

/** What the finding's sentence names; where that is the map as a whole, what it counts. */
function placeOf(map: JourneyMap, { place, members, memberTable }: Finding, text: Text): string {
  const { separator, more, quoted } = text.findings;
  const titles = (table: Table, ids: readonly Id[]): readonly string[] =>
    ids.map((id) => recordTitle(map, { table, id }, text));
  if (place.kind === 'record') return recordTitle(map, place, text);
  if (place.kind === 'link') return titles('touchpoints', [place.source, place.target]).join(ARROW);
  const left = members.length - NAMED;
  return [...titles(memberTable, members.slice(0, NAMED)).map(quoted), ...(left > 0 ? [more(left)] : [])].join(
    separator,
  );
}
