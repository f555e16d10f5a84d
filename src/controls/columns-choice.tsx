import { useId, type ReactNode } from 'react';
import { FIELD_IDS, fieldName, type FieldId } from '#fields';
import type { RowsReading } from '#format';
import { useLanguage, useText } from '#i18n/react';
import { Checkbox, Select } from '#ui';
import './columns-choice.css';

const ROWS_SHOWN = 5;

interface ColumnsChoiceProps {
  readonly cells: readonly (readonly string[])[];
  readonly reading: RowsReading;
  readonly onChange: (reading: RowsReading) => void;
}

/** The first rows of a table, each column under the field that it is read as. */
export function ColumnsChoice({ cells, reading, onChange }: ColumnsChoiceProps): ReactNode {
  const { pasting } = useText();
  const language = useLanguage();
  const id = useId();
  const { hasHeader, columns } = reading;
  const rows = hasHeader ? cells.slice(1) : cells;
  const nameOf = (at: number): string => (hasHeader ? cells[0]?.[at] : '') || pasting.column(at + 1);
  const choose = (at: number, chosen: FieldId | ''): void => {
    // A field stands once: chosen here, it leaves the column where it was.
    onChange({
      hasHeader,
      columns: columns.map((field, index) => (index === at ? chosen || null : field === chosen ? null : field)),
    });
  };
  const options = [
    { value: '' as const, label: pasting.leaveOut },
    ...FIELD_IDS.map((field) => ({ value: field, label: fieldName(field, language) })),
  ];
  const left = columns.flatMap((field, at) => (field === null ? [nameOf(at)] : []));
  return (
    <div className="columns-choice">
      <h3 className="ui-label" id={id}>
        {pasting.columns}
      </h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls must be reached by the keyboard */}
      <div className="columns-choice-scroll" role="region" aria-labelledby={id} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((field, at) => (
                <th key={at} scope="col" className={field === null ? 'is-left-out' : undefined}>
                  <span className="columns-choice-name">{nameOf(at)}</span>
                  <Select<FieldId | ''>
                    label={nameOf(at)}
                    value={field ?? ''}
                    options={options}
                    onChange={(chosen) => choose(at, chosen)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS_SHOWN).map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <td key={at} className={columns[at] === null ? 'is-left-out' : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="columns-choice-foot">
        <Checkbox checked={hasHeader} onChange={(checked) => onChange({ columns, hasHeader: checked })}>
          {pasting.hasHeader}
        </Checkbox>
        {rows.length > ROWS_SHOWN && <span>{pasting.moreRows(rows.length - ROWS_SHOWN)}</span>}
      </div>
      {left.length > 0 && <p className="ui-hint">{pasting.leftOut(left.join(pasting.separator))}</p>}
    </div>
  );
}
