import {
  actors,
  channels,
  entryOf,
  fields,
  nameOf,
  stages,
  statuses,
  type FieldId,
  type NameLanguage,
} from '#knowledge';
import {
  ASPECTS,
  inOrder,
  ratingsByTouchpoint,
  scoreOf,
  spanOf,
  touchpointsInPlace,
  type JourneyMap,
  type Touchpoint,
} from '#model';
import { scoreText } from './outline-text.ts';

/**
 * A map as a table for Word and Excel: a row a touchpoint, under the names of the fields that any of them has. `mark`
 * is kept as an attribute, by which this program knows its own.
 */
export function outlineHtml(map: JourneyMap, language: NameLanguage, mark: string): string {
  const valueOf = valuesIn(map, language);
  const rows = touchpointsInPlace(map);
  const columns = fields
    .map(({ id }) => id)
    .filter((id) => id === 'title' || rows.some((row) => valueOf(row, id) !== ''));
  const cells = (tag: 'th' | 'td', texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  return [
    `<table border="1" ${MARK}="${escaped(mark)}">`,
    cells(
      'th',
      columns.map((id) => nameOf(fields, id, language)),
    ),
    ...rows.map((row) =>
      cells(
        'td',
        columns.map((id) => valueOf(row, id)),
      ),
    ),
    '</table>',
  ].join('');
}

const MARK = 'data-tabiji-clip';

/** The mark that `outlineHtml` wrote; null in other HTML. */
export const markIn = (html: string): string | null =>
  /<table[^>]*\sdata-tabiji-clip="([\w\- ]{1,100})"/.exec(html)?.[1] ?? null;

function valuesIn(map: JourneyMap, language: NameLanguage): (touchpoint: Touchpoint, field: FieldId) => string {
  const ratings = ratingsByTouchpoint(map);
  const journeys = inOrder(map.journeys);
  const links = Object.values(map.links);
  const separator = language === 'ja' ? '、' : ', ';
  return (touchpoint, field) => {
    const { id, phaseId, channel, stage, moment, status } = touchpoint;
    const aspect = ASPECTS.find((each) => each === field);
    if (aspect !== undefined) {
      const score = scoreOf(ratings.get(id) ?? [], aspect, 'all');
      return score === null ? '' : scoreText(score.mean);
    }
    switch (field) {
      case 'phase':
        return spanOf(map, phaseId)?.phase.title ?? '';
      case 'channel':
        return channel === null ? '' : nameOf(channels, channel, language);
      case 'actors':
        return touchpoint.actors.map((actor) => nameOf(actors, actor, language)).join(separator);
      case 'stage':
        return stage === null ? '' : nameOf(stages, stage, language);
      case 'moment':
        return moment ? '★' : '';
      case 'status':
        return status === 'planned' ? (entryOf(statuses, status)?.name[language] ?? '') : '';
      case 'journey':
        return journeys
          .filter((journey) =>
            links.some((link) => link.journeyId === journey.id && (link.source === id || link.target === id)),
          )
          .map(({ title }) => title)
          .join(separator);
      case 'title':
      case 'description':
      case 'voice':
      case 'painPoint':
      case 'sources':
        return touchpoint[field];
      default:
        return '';
    }
  };
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>' };
const escaped = (text: string): string => text.replace(/[&<>"\n]/g, (sign) => SIGNS[sign]!);
