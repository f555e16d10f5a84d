import { Columns3 } from 'lucide';
import type { ReactNode } from 'react';
import { fieldHead } from '#fields';
import type { TableLayout } from '#editor';
import { useLanguage, useText } from '#i18n/react';
import { FieldsButton } from '#views/grid';
import { TITLE } from './column.ts';
import { columnMoved, columnShown, columnsReset, type LayoutChange } from './layout-changes.ts';
import { orderOf } from './table-model.ts';

interface ColumnsButtonProps {
  readonly layout: TableLayout;
  readonly onLayout: (change: LayoutChange) => void;
}

/** Which columns are shown, and in which order. */
export function ColumnsButton({ layout, onLayout }: ColumnsButtonProps): ReactNode {
  const t = useText().table;
  const language = useLanguage();
  const columns = orderOf(layout.order).filter((id) => id !== TITLE);
  return (
    <FieldsButton
      label={t.chooseColumns}
      icon={Columns3}
      fields={columns.map((id) => ({ id, name: fieldHead(id, language), isShown: !layout.hidden.includes(id) }))}
      hint={t.columnsHint}
      onShow={(id, isShown) => onLayout(columnShown(id, isShown))}
      onMove={(id, to) => onLayout(columnMoved(id, to))}
      onReset={() => onLayout(columnsReset)}
    />
  );
}
