import { FIELD_IDS, fieldName, fieldText, isUnset, type FieldId } from '#fields';
import type { NameLanguage } from '#knowledge';
import { touchpointsInPlace, type JourneyMap, type Touchpoint } from '#model';

/**
 * A map as a table for Word and Excel: a row a touchpoint, under the names of the fields that any of them has. `mark`
 * is kept as an attribute, by which this program knows its own.
 */
export function outlineHtml(map: JourneyMap, language: NameLanguage, mark: string): string {
  const rows = touchpointsInPlace(map);
  const valueOf = (row: Touchpoint, field: FieldId): string =>
    isUnset(row, field) ? '' : fieldText(row, field, { map, language, viewpoint: 'all' });
  const columns = COLUMNS.filter((id) => id === 'title' || rows.some((row) => valueOf(row, id) !== ''));
  const cells = (tag: 'th' | 'td', texts: readonly string[]): string =>
    `<tr>${texts.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join('')}</tr>`;
  return [
    `<table border="1" ${MARK}="${escaped(mark)}">`,
    cells(
      'th',
      columns.map((id) => fieldName(id, language)),
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

/** A table tells of phases first, as people write them. */
const COLUMNS: readonly FieldId[] = ['phase', ...FIELD_IDS.filter((id) => id !== 'phase')];

const MARK = 'data-tabiji-clip';

/** The mark that `outlineHtml` wrote; null in other HTML. */
export const markIn = (html: string): string | null =>
  /<table[^>]*\sdata-tabiji-clip="([\w\- ]{1,100})"/.exec(html)?.[1] ?? null;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '<br>' };
const escaped = (text: string): string => text.replace(/[&<>"\n]/g, (sign) => SIGNS[sign]!);
