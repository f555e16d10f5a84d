import { useMemo, useState, type ReactNode } from 'react';
import { MAX_TOUCHPOINTS } from '#model';
import { planItems, planRows, readingOf, type PastePlan, type PasteSpot, type PlannedItems } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Banner, Button, Dialog } from '#ui';
import { ImportReport, type ImportNote } from '#controls';
import { PasteColumns } from './paste-dialog-columns.tsx';
import { PastePhases } from './paste-dialog-phases.tsx';
import './paste-dialog.css';

/** What was found on the clipboard. */
export type PasteContent =
  | { readonly kind: 'items'; readonly items: PlannedItems; readonly notes: readonly ImportNote[] }
  | { readonly kind: 'rows'; readonly cells: readonly (readonly string[])[] };

export interface PasteDialogProps {
  readonly content: PasteContent;
  /** Where the pointer was. */
  readonly spot: PasteSpot;
  /** Pastes what was planned and closes. */
  readonly onPaste: (plan: PastePlan) => void;
  readonly onClose: () => void;
}

/** Shows what a list or a table would make, and lets the columns of a table be chosen. */
export const PasteDialog = (props: PasteDialogProps): ReactNode =>
  props.content.kind === 'rows' ? (
    <RowsDialog {...props} cells={props.content.cells} />
  ) : (
    <ItemsDialog {...props} {...props.content} />
  );

type ItemsDialogProps = PasteDialogProps & { readonly items: PlannedItems; readonly notes: readonly ImportNote[] };

function ItemsDialog({ items, notes, spot, onPaste, onClose }: ItemsDialogProps): ReactNode {
  const context = useCommandContext();
  const [plan] = useState(() => planItems(context, items, spot));
  return (
    <PlanDialog plan={plan} onPaste={onPaste} onClose={onClose}>
      {notes.length > 0 && <ImportReport notes={notes} />}
    </PlanDialog>
  );
}

function RowsDialog({
  cells,
  spot,
  onPaste,
  onClose,
}: PasteDialogProps & { cells: readonly (readonly string[])[] }): ReactNode {
  const context = useCommandContext();
  const { pasting } = useText();
  const [reading, setReading] = useState(() => readingOf(context, cells));
  const plan = useMemo(() => planRows(context, cells, { reading, spot }), [context, cells, reading, spot]);
  const hasTitle = reading.columns.includes('title');
  return (
    <PlanDialog
      plan={plan}
      onPaste={onPaste}
      onClose={onClose}
      isReady={hasTitle}
      before={<PasteColumns cells={cells} reading={reading} onChange={setReading} />}
    >
      {!hasTitle && (
        <Banner tone="warning" live>
          {pasting.noTitle}
        </Banner>
      )}
      {plan.isRescaled && <Banner>{pasting.rescaled}</Banner>}
    </PlanDialog>
  );
}

interface PlanDialogProps extends Pick<PasteDialogProps, 'onPaste' | 'onClose'> {
  readonly plan: PastePlan;
  readonly isReady?: boolean;
  readonly before?: ReactNode;
  readonly children: ReactNode;
}

function PlanDialog({ plan, isReady = true, before, children, onPaste, onClose }: PlanDialogProps): ReactNode {
  const t = useText();
  const { pasting } = t;
  const count = plan.ids.length;
  const room = useMap((map) => MAX_TOUCHPOINTS - Object.keys(map.touchpoints).length);
  const canPaste = isReady && count > 0 && count <= room;
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={count === 0 ? pasting.titleNone : pasting.title(count)}
      size={before === undefined ? 'm' : 'l'}
      closeLabel={t.common.close}
      footer={
        <>
          <Button onClick={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" autoFocus disabled={!canPaste} onClick={() => onPaste(plan)}>
            {pasting.confirm}
          </Button>
        </>
      }
    >
      {before}
      {count > room && <Banner tone="error">{pasting.noRoom(count, room)}</Banner>}
      {children}
      {canPaste && <PastePhases plan={plan} />}
    </Dialog>
  );
}
