import { useMemo, useState, type ReactNode } from 'react';
import { MAX_TOUCHPOINTS } from '#model';
import type { Scales } from '#fields';
import {
  planDrafts,
  planItems,
  planRows,
  readingOf,
  type DraftsPlan,
  type PastePlan,
  type PasteSpot,
  type PastedDraft,
  type PlannedItems,
  type ReportEntry,
} from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Banner, Button, Checkbox, Dialog } from '#ui';
import { ColumnsChoice, HowRead, ImportReport, ScalesChoice } from '#controls';
import { PastePhases } from './paste-dialog-phases.tsx';
import './paste-dialog.css';

/** What was found on the clipboard. */
export type PasteContent =
  | { readonly kind: 'items'; readonly items: PlannedItems; readonly report: readonly ReportEntry[] }
  | { readonly kind: 'list'; readonly drafts: readonly PastedDraft[]; readonly report: readonly ReportEntry[] }
  | RowsContent;

interface RowsContent {
  readonly kind: 'rows';
  readonly cells: readonly (readonly string[])[];
  readonly report: readonly ReportEntry[];
}

export interface PasteDialogProps {
  readonly content: PasteContent;
  /** Where the pointer was. */
  readonly spot: PasteSpot;
  /** Pastes what was planned, in place of the phases that are replaceable if so chosen, and closes. */
  readonly onPaste: (plan: PastePlan, choice: { readonly isReplacing: boolean }) => void;
  readonly onClose: () => void;
}

/** Shows what a list or a table would make, and lets the columns of a table and the scale of scores be chosen. */
export function PasteDialog({ content, ...rest }: PasteDialogProps): ReactNode {
  switch (content.kind) {
    case 'items':
      return <ItemsDialog {...rest} {...content} />;
    case 'list':
      return <ListDialog {...rest} {...content} />;
    case 'rows':
      return <RowsDialog {...rest} {...content} />;
  }
}

type PartProps<C> = Omit<PasteDialogProps, 'content'> & Omit<C, 'kind'>;

function ItemsDialog({ items, report, spot, ...rest }: PartProps<Extract<PasteContent, { kind: 'items' }>>): ReactNode {
  const context = useCommandContext();
  const [plan] = useState(() => planItems(context, items, spot));
  return (
    <PlanDialog {...rest} plan={plan}>
      {report.length > 0 && <ImportReport report={report} />}
    </PlanDialog>
  );
}

function ListDialog({ drafts, report, spot, ...rest }: PartProps<Extract<PasteContent, { kind: 'list' }>>): ReactNode {
  const context = useCommandContext();
  const [scales, setScales] = useState<Scales>({});
  const plan = useMemo(() => planDrafts(context, drafts, { scales, spot }), [context, drafts, scales, spot]);
  return (
    <PlanDialog {...rest} plan={plan}>
      <ReadDrafts plan={plan} found={report} onScales={setScales} />
    </PlanDialog>
  );
}

function RowsDialog({ cells, report, spot, ...rest }: PartProps<RowsContent>): ReactNode {
  const context = useCommandContext();
  const { pasting } = useText();
  const [reading, setReading] = useState(() => readingOf(context, cells));
  const [scales, setScales] = useState<Scales>({});
  const plan = useMemo(
    () => planRows(context, cells, { reading, scales, spot }),
    [context, cells, reading, scales, spot],
  );
  const hasTitle = reading.columns.includes('title');
  return (
    <PlanDialog
      {...rest}
      plan={plan}
      isReady={hasTitle}
      before={<ColumnsChoice cells={cells} reading={reading} onChange={setReading} />}
    >
      {!hasTitle && (
        <Banner tone="warning" live>
          {pasting.noTitle}
        </Banner>
      )}
      <ReadDrafts plan={plan} found={report} onScales={setScales} />
    </PlanDialog>
  );
}

interface ReadDraftsProps {
  readonly plan: DraftsPlan;
  /** What was left out before. */
  readonly found: readonly ReportEntry[];
  readonly onScales: (scales: Scales) => void;
}

/** How scores were counted, to be changed, and what was not understood. */
const ReadDrafts = ({ plan: { scales, report }, found, onScales }: ReadDraftsProps): ReactNode => (
  <>
    {Object.keys(scales).length > 0 && (
      <HowRead>
        <ScalesChoice scales={scales} onChange={onScales} />
      </HowRead>
    )}
    {found.length + report.length > 0 && <ImportReport report={[...found, ...report]} />}
  </>
);

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
  const [chosen, setChosen] = useState<boolean | null>(null);
  const canReplace = plan.replaceable.length > 0;
  // Whoever brings phases of their own hardly wants the standard ones beside them.
  const isReplacing = canReplace && (chosen ?? plan.phases.some(({ isNew }) => isNew));
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
          <Button variant="primary" autoFocus disabled={!canPaste} onClick={() => onPaste(plan, { isReplacing })}>
            {pasting.confirm}
          </Button>
        </>
      }
    >
      {before}
      {count > room && <Banner tone="error">{pasting.noRoom(count, room)}</Banner>}
      {children}
      {canPaste && <PastePhases plan={plan} />}
      {canPaste && canReplace && (
        <Checkbox checked={isReplacing} onChange={setChosen} hint={pasting.replaceHint}>
          {pasting.replace(plan.replaceable.length)}
        </Checkbox>
      )}
    </Dialog>
  );
}
