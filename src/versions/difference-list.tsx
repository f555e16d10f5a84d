import { useState, type ReactNode } from 'react';
import { textDifference, type Difference, type DifferencePlace } from '#analysis';
import { recordFieldName, recordFieldText, recordName } from '#fields';
import { useLanguage, useText } from '#i18n/react';
import type { JourneyMap } from '#model';
import { Button } from '#ui';
import { DifferenceSign } from './difference-sign.tsx';

interface DifferenceListProps {
  readonly all: readonly Difference[];
  readonly before: JourneyMap;
  readonly after: JourneyMap;
  readonly onShow: (place: DifferencePlace) => void;
}

/** Rows at first of each table: a map that was begun anew differs in thousands. */
const FEW = 50;

/** What differs, in words, record by record; a press on one that the canvas has shows it there. */
export function DifferenceList({ all, before, after, onShow }: DifferenceListProps): ReactNode {
  const t = useText().versions;
  const tables = [...new Set(all.map(({ table }) => table))];
  return (
    <div className="difference-list">
      {tables.map((table) => (
        <section key={table}>
          <h3>{t.tables[table]}</h3>
          <Rows rows={all.filter((each) => each.table === table)} before={before} after={after} onShow={onShow} />
        </section>
      ))}
    </div>
  );
}

function Rows({ rows, before, after, onShow }: Omit<DifferenceListProps, 'all'> & { rows: readonly Difference[] }) {
  const t = useText().versions;
  const language = useLanguage();
  const [isAll, setAll] = useState(rows.length <= FEW);
  return (
    <>
      <ul>
        {(isAll ? rows : rows.slice(0, FEW)).map((difference) => {
          const { table, id, kind, place, isMoved } = difference;
          const isGone = kind === 'removed';
          const row = difference.after ?? difference.before ?? {};
          const name = recordName(table, row, { map: isGone ? before : after, language });
          return (
            <li key={id} className="difference">
              <span className="difference-head">
                <DifferenceSign kind={kind} />
                <span className="difference-kind">{t.kind[kind]}</span>
                {place === null ? (
                  <span className="difference-name">{name}</span>
                ) : (
                  <button
                    type="button"
                    className="difference-name"
                    title={t.inPicture(name)}
                    onClick={() => onShow(place)}
                  >
                    {name}
                  </button>
                )}
                {isMoved && kind === 'changed' && <span className="difference-note">{t.movedToo}</span>}
              </span>
              <Fields difference={difference} before={before} after={after} />
            </li>
          );
        })}
      </ul>
      {!isAll && (
        <Button size="s" onClick={() => setAll(true)}>
          {t.showMore(rows.length - FEW)}
        </Button>
      )}
    </>
  );
}

function Fields({ difference, before, after }: { difference: Difference; before: JourneyMap; after: JourneyMap }) {
  const language = useLanguage();
  const { table, fields } = difference;
  if (difference.before === null || difference.after === null || fields.length === 0) return null;
  return (
    <dl className="difference-fields">
      {fields.map((field) => (
        <div key={field}>
          <dt>{recordFieldName(table, field, language)}</dt>
          <dd>
            <Texts
              before={recordFieldText(table, difference.before ?? {}, field, { map: before, language })}
              after={recordFieldText(table, difference.after ?? {}, field, { map: after, language })}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Short values one after the other; of longer texts what went and what came, each in its place. */
function Texts({ before, after }: { before: string; after: string }): ReactNode {
  const t = useText().versions;
  if (before === '' || after === '' || Math.max(before.length, after.length) < 12)
    return (
      <>
        <del>{before || t.empty}</del> → <ins>{after || t.empty}</ins>
      </>
    );
  return textDifference(before, after).map(({ kind, text }, index) =>
    kind === 'same' ? (
      <span key={index}>{text}</span>
    ) : kind === 'removed' ? (
      <del key={index}>{text}</del>
    ) : (
      <ins key={index}>{text}</ins>
    ),
  );
}
