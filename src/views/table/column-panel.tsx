import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, EyeOff, UnfoldHorizontal, FoldHorizontal, X } from 'lucide';
import { useMemo, useState, type ReactNode } from 'react';
import type { TableLayout } from '#editor';
import { useOpenMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Button, Checkbox, matchScore, SearchField } from '#ui';
import { choicesFor } from '#views/grid';
import { TITLE, type ColumnId } from './column.ts';
import { columnMoved, columnShown, columnSized, filteredBy, sortedBy, type LayoutChange } from './layout-changes.ts';
import type { TableModel } from './use-table-model.ts';

export interface ColumnPanelProps {
  readonly column: ColumnId;
  readonly model: TableModel;
  readonly layout: TableLayout;
  readonly onLayout: (change: LayoutChange) => void;
  readonly onClose: () => void;
}

/** What can be done with one column: sorting, filtering by its values, moving, sizing, hiding. */
export function ColumnPanel({ column, model, layout, onLayout, onClose }: ColumnPanelProps): ReactNode {
  const t = useText().table;
  const sorted = layout.sorting.find(({ id }) => id === column);
  const order = model.getVisibleLeafColumns().map(({ id }) => id as ColumnId);
  const at = order.indexOf(column);
  const width = model.getColumn(column)?.getSize() ?? 0;
  const [before, after] = [order[at - 1], order[at + 1]];
  const andClose = (change: LayoutChange) => (): void => {
    onLayout(change);
    onClose();
  };
  return (
    <div className="column-panel">
      <div className="column-panel-actions">
        <Button
          size="s"
          icon={ArrowUp}
          aria-pressed={sorted?.desc === false}
          onClick={andClose(sortedBy(column, false))}
        >
          {t.sortAscending}
        </Button>
        <Button
          size="s"
          icon={ArrowDown}
          aria-pressed={sorted?.desc === true}
          onClick={andClose(sortedBy(column, true))}
        >
          {t.sortDescending}
        </Button>
        {sorted !== undefined && (
          <Button size="s" variant="quiet" icon={X} onClick={andClose(sortedBy(column, null))}>
            {t.sortNone}
          </Button>
        )}
      </div>
      <ValueFilter column={column} model={model} layout={layout} onLayout={onLayout} />
      <div className="column-panel-actions">
        {column !== TITLE && (
          <>
            <Button
              size="s"
              variant="quiet"
              icon={ArrowLeft}
              disabled={before === undefined || before === TITLE}
              onClick={() => before !== undefined && onLayout(columnMoved(column, before))}
            >
              {t.moveLeft}
            </Button>
            <Button
              size="s"
              variant="quiet"
              icon={ArrowRight}
              disabled={after === undefined}
              onClick={() => after !== undefined && onLayout(columnMoved(column, after))}
            >
              {t.moveRight}
            </Button>
          </>
        )}
        <Button
          size="s"
          variant="quiet"
          icon={FoldHorizontal}
          onClick={() => onLayout(columnSized(column, width - 24))}
        >
          {t.narrower}
        </Button>
        <Button
          size="s"
          variant="quiet"
          icon={UnfoldHorizontal}
          onClick={() => onLayout(columnSized(column, width + 24))}
        >
          {t.wider}
        </Button>
        {column !== TITLE && (
          <Button size="s" variant="quiet" icon={EyeOff} onClick={andClose(columnShown(column, false))}>
            {t.hideColumn}
          </Button>
        )}
      </div>
    </div>
  );
}

/** More values than anybody ticks; the search narrows them. */
const SHOWN_VALUES = 60;

function ValueFilter({ column, model, layout, onLayout }: Omit<ColumnPanelProps, 'onClose'>): ReactNode {
  const t = useText().table;
  const [search, setSearch] = useState('');
  const filter = layout.filters[column];
  const { editor } = useOpenMap();
  const language = useLanguage();
  const counts = useMemo(() => {
    const order = choicesFor(column, '', { map: editor.getMap(), language }).map(({ text }) => text);
    return valuesOf(model, column, order);
  }, [model, column, editor, language]);
  const all = [...counts.keys(), ...(filter ?? []).filter((text) => !counts.has(text))];
  const found = search.trim() === '' ? all : all.filter((text) => matchScore(search, [text]) > 0);
  const chosen = filter ?? all;
  const keep = (texts: readonly string[]): void =>
    onLayout(filteredBy(column, all.every((text) => texts.includes(text)) ? null : texts));
  return (
    <fieldset className="column-panel-values">
      <legend className="ui-label">{t.filter}</legend>
      {all.length > 8 && (
        <SearchField value={search} onChange={setSearch} label={t.findValue} clearLabel={t.clearSearch} />
      )}
      <div className="column-panel-all">
        <Button size="s" variant="quiet" onClick={() => keep([...new Set([...chosen, ...found])])}>
          {t.allValues}
        </Button>
        <Button size="s" variant="quiet" onClick={() => keep(chosen.filter((text) => !found.includes(text)))}>
          {t.noValues}
        </Button>
      </div>
      <div className="column-panel-list">
        {found.slice(0, SHOWN_VALUES).map((text) => (
          <Checkbox
            key={text}
            checked={chosen.includes(text)}
            onChange={(isChosen) => keep(isChosen ? [...chosen, text] : chosen.filter((each) => each !== text))}
          >
            <span className="column-panel-value">{text === '' ? t.emptyText : text}</span>{' '}
            <span className="column-panel-count">{counts.get(text) ?? 0}</span>
          </Checkbox>
        ))}
      </div>
      {found.length > SHOWN_VALUES && <p className="ui-hint">{t.moreValues(found.length - SHOWN_VALUES)}</p>}
    </fieldset>
  );
}

/**
 * The texts of a column with how many rows have them, those that the other filters leave; in the order of the choices,
 * the empty one last.
 */
function valuesOf(model: TableModel, column: ColumnId, order: readonly string[]): ReadonlyMap<string, number> {
  const rank = (text: string): number =>
    text === '' ? Infinity : order.includes(text) ? order.indexOf(text) : order.length;
  const counts = [...(model.getColumn(column)?.getFacetedUniqueValues() ?? [])] as [string | undefined, number][];
  return new Map(
    counts
      .map(([text, count]): [string, number] => [text ?? '', count])
      .toSorted(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b, undefined, { numeric: true })),
  );
}
