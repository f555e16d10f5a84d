import { CircleMinus, CirclePlus, Info, TriangleAlert } from 'lucide';
import type { ReactNode } from 'react';
import type { RatingsRead } from '#commands';
import { evidenceText } from '#fields';
import { aspects, nameOf, perspectives } from '#knowledge';
import { useMap } from '#editor/react';
import { formatNumber, formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Icon, type IconNode } from '#ui';

/** How many rows a glance can take in. */
const MOST_ROWS = 8;

/** What would come of every row of a table of ratings: added, known, or left out and why. */
export function RatingsPreview({ read }: { readonly read: RatingsRead }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const linesOf = (lines: readonly number[]): string =>
    t.ratings.line(lines.map((line) => formatNumber(language, line)).join(', '));
  const quoted = ({ title, lines }: { title: string; lines: readonly number[] }): string =>
    `${title === '' ? t.ratings.noTitle : title} (${linesOf(lines)})`;
  return (
    <div className="ratings-preview" role="status">
      <Group
        icon={CirclePlus}
        kind="added"
        title={read.ratings.length === 0 ? t.ratings.willAddNothing : t.ratings.willAdd(read.ratings.length)}
      >
        {read.ratings.length > 0 && <Rows read={read} />}
      </Group>
      <Group
        icon={TriangleAlert}
        kind="lost"
        title={t.ratings.unmatched(read.unmatched.length)}
        items={read.unmatched.map(quoted)}
      />
      <Group
        icon={TriangleAlert}
        kind="lost"
        title={t.ratings.ambiguous(read.ambiguous.length)}
        items={read.ambiguous.map(quoted)}
      />
      <Group
        icon={TriangleAlert}
        kind="lost"
        title={t.ratings.refused(read.refused.length)}
        items={read.refused.map(({ line, code, value }) => t.ratings.refusedAt(line, t.ratings.reasons[code](value)))}
      />
      <Group
        icon={Info}
        kind="noted"
        title={t.ratings.rounded(read.rounded.length)}
        items={read.rounded.map(({ line, from, to }) =>
          t.ratings.roundedAt(line, formatNumber(language, from, 3), formatScore(language, to)),
        )}
      />
      <Group
        icon={Info}
        kind="noted"
        title={t.ratings.unclearDates(read.unclearDates.length)}
        items={read.unclearDates.map(({ line, value }) => t.ratings.unclearDateAt(line, value))}
      />
      {read.known.length > 0 && (
        <Group
          icon={CircleMinus}
          kind="noted"
          title={t.ratings.known(read.known.length)}
          items={[linesOf(read.known)]}
        />
      )}
      {read.blank.length > 0 && (
        <Group
          icon={CircleMinus}
          kind="noted"
          title={t.ratings.blank(read.blank.length)}
          items={[linesOf(read.blank)]}
        />
      )}
      {read.ignoredColumns.length > 0 && (
        <Group icon={Info} kind="noted" title={t.ratings.ignored(read.ignoredColumns.join(t.pasting.separator))}>
          {null}
        </Group>
      )}
      {read.report.map((entry) => (
        <Group key={entry.code} icon={Info} kind="noted" title={t.importReport[entry.code](entry)}>
          {null}
        </Group>
      ))}
    </div>
  );
}

interface GroupProps {
  readonly icon: IconNode;
  readonly kind: 'added' | 'lost' | 'noted';
  readonly title: string;
  /** Without any the group is not shown. */
  readonly items?: readonly string[];
  readonly children?: ReactNode;
}

function Group({ icon, kind, title, items, children }: GroupProps): ReactNode {
  if (items?.length === 0) return null;
  return (
    <section className={`ratings-group is-${kind}`}>
      <h3>
        <Icon icon={icon} size={16} /> {title}
      </h3>
      {children}
      {items !== undefined && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Rows({ read: { ratings } }: { readonly read: RatingsRead }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const touchpoints = useMap((map) => map.touchpoints);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key */}
      <div className="ratings-table" tabIndex={0} role="group" aria-label={t.ratings.willAdd(ratings.length)}>
        <table>
          <thead>
            <tr>
              {[
                t.ratings.touchpoint,
                t.ratings.aspect,
                t.ratings.score,
                t.ratings.perspective,
                t.ratings.reason,
                t.ratings.evidence,
                t.ratings.rater,
              ].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ratings.slice(0, MOST_ROWS).map(({ line, rating }) => (
              <tr key={line}>
                <td>{touchpoints[rating.touchpointId]?.title}</td>
                <td>{nameOf(aspects, rating.aspect, language)}</td>
                <td>{formatScore(language, rating.score)}</td>
                <td>{nameOf(perspectives, rating.perspective, language)}</td>
                <td>{rating.reason}</td>
                <td>{evidenceText(rating, language)}</td>
                <td>{rating.rater}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {ratings.length > MOST_ROWS && <p className="ui-hint">{t.ratings.more(ratings.length - MOST_ROWS)}</p>}
    </>
  );
}
