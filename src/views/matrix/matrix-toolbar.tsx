import { FoldVertical, Printer, Rows3, UnfoldVertical } from 'lucide';
import type { ReactNode } from 'react';
import { runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { FIRST_MATRIX, MATRIX_WIDTHS, type MatrixLayout } from '#editor';
import { useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import type { MatrixContent } from '#scene';
import { Button, SegmentedControl, isTouch } from '#ui';
import { FieldsButton } from '#views/grid';
import { withMoved, withShown } from '#fields';
import { JourneySelect } from '#controls';
import { ROW_IDS, rowName } from '#matrix';
import { emptyRows, withEmptied, withoutEmptied } from './empty-rows.ts';
import { useRows } from './use-matrix.ts';

/** Above the matrix: which journey, which rows, and the way to paper. */
export function MatrixToolbar({ content }: { content: MatrixContent | null }): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const { session } = context.openMap;
  const { hidden, emptied, width } = useSession((state) => state.matrix);
  const count = content?.columns.length ?? 0;
  // What was shown again one by one is no longer counted.
  const away = emptied.filter((id) => hidden.includes(id)).length;
  const empty = content === null || count === 0 ? [] : emptyRows(content);
  const arrange = (next: (layout: MatrixLayout) => MatrixLayout): void =>
    session.setState(({ matrix }) => ({ matrix: next(matrix) }));
  const { all } = useRows();
  return (
    <div className="matrix-toolbar">
      <JourneySelect session={session} label={t.matrix.journey} />
      <span className="matrix-count" role="status">
        {t.matrix.touchpoints(count)}
      </span>
      <span className="matrix-tip">{isTouch() ? t.matrix.tipTouch : t.matrix.tip}</span>
      <SegmentedControl
        label={t.matrix.width}
        value={width}
        onChange={(next) => arrange((layout) => ({ ...layout, width: next }))}
        options={MATRIX_WIDTHS.map((id) => ({ value: id, label: t.matrix.widths[id] }))}
      />
      {empty.length > 0 ? (
        <Button
          size="s"
          variant="quiet"
          icon={FoldVertical}
          onClick={() => arrange((layout) => withEmptied(layout, empty))}
        >
          {t.matrix.hideEmpty(empty.length)}
        </Button>
      ) : (
        away > 0 && (
          <Button size="s" variant="quiet" icon={UnfoldVertical} onClick={() => arrange(withoutEmptied)}>
            {t.matrix.showEmpty(away)}
          </Button>
        )
      )}
      <Button
        size="s"
        variant="quiet"
        icon={Printer}
        disabled={count === 0}
        onClick={() => runCommand('print', context)}
      >
        {t.matrix.print}
      </Button>
      <FieldsButton
        label={t.matrix.chooseRows}
        icon={Rows3}
        fields={all.map((id) => ({ id, name: rowName(id, t, language), isShown: !hidden.includes(id) }))}
        onShow={(id, isShown) => session.setState(({ matrix }) => ({ matrix: withShown(matrix, id, isShown) }))}
        onMove={(id, to) => session.setState(({ matrix }) => ({ matrix: withMoved(matrix, ROW_IDS, { id, to }) }))}
        onReset={() => arrange((layout) => ({ ...FIRST_MATRIX, width: layout.width }))}
      />
    </div>
  );
}
