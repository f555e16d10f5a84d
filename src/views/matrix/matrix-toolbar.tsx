import { Printer, Rows3 } from 'lucide';
import type { ReactNode } from 'react';
import { runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { FIRST_MATRIX } from '#editor';
import { useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Button, isTouch } from '#ui';
import { FieldsButton } from '#views/grid';
import { withMoved, withShown } from '#fields';
import { JourneySelect } from '#controls';
import { ROW_IDS, rowName } from '#matrix';
import { useRows } from './use-matrix.ts';

/** Above the matrix: which journey, which rows, and the way to paper. */
export function MatrixToolbar({ count }: { count: number }): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const { session } = context.openMap;
  const { hidden } = useSession((state) => state.matrix);
  const { all } = useRows();
  return (
    <div className="matrix-toolbar">
      <JourneySelect session={session} label={t.matrix.journey} />
      <span className="matrix-count" role="status">
        {t.matrix.touchpoints(count)}
      </span>
      <span className="matrix-tip">{isTouch() ? t.matrix.tipTouch : t.matrix.tip}</span>
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
        onReset={() => session.setState({ matrix: FIRST_MATRIX })}
      />
    </div>
  );
}
