import { Plus } from 'lucide';
import { useId, type ReactNode } from 'react';
import type { Id } from '#model';
import { Button, type MenuItem } from '#ui';
import { useUndoToast } from '#controls';
import { RecordRow, recordMenu } from './record-row.tsx';
import { useRecords } from './use-records.ts';

/** What is said of a kind of record wherever its records are listed. */
interface RecordWords {
  readonly title: string;
  /** Where there is none yet. */
  readonly empty: string;
  readonly add: string;
  readonly more: (name: string) => string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly remove: string;
  readonly removed: (name: string) => string;
}

/** A record as it is listed, and what can be done with it. */
interface ListedRecord {
  readonly name: string;
  readonly head: ReactNode;
  readonly fields: ReactNode;
  readonly onMove: (to: number) => void;
  /** False where it is refused. */
  readonly onRemove: () => boolean;
  readonly extra?: readonly MenuItem[];
}

interface RecordsSectionProps<R extends { readonly id: Id }> {
  /** In their order. */
  readonly rows: readonly R[];
  readonly words: RecordWords;
  readonly renderRecord: (row: R) => ListedRecord;
  /** Adds one; its id. */
  readonly onAdd: () => Id;
  /** Beside the button that adds one. */
  readonly actions?: ReactNode;
  /** As long as none is open. */
  readonly note?: string;
}

/** Records that stand in an order of their own, each of which opens into its fields; one more, moved, deleted. */
export function RecordsSection<R extends { readonly id: Id }>({
  rows,
  words,
  renderRecord,
  onAdd,
  actions,
  note,
}: RecordsSectionProps<R>): ReactNode {
  const id = useId();
  const records = useRecords();
  const tell = useUndoToast();
  return (
    <section id={records.section} className="records" aria-labelledby={id}>
      <h3 className="records-title" id={id}>
        {words.title}
      </h3>
      {rows.length === 0 && <p className="records-empty">{words.empty}</p>}
      {rows.length > 0 && (
        <ul className="records-list">
          {rows.map((row, index) => {
            const { name, head, fields, onMove, onRemove, extra = [] } = renderRecord(row);
            const remove = (): void => {
              if (records.remove(onRemove)) tell(words.removed(name));
            };
            return (
              <RecordRow
                key={row.id}
                id={row.id}
                isOpen={records.open === row.id}
                onToggle={() => records.toggle(row.id)}
                head={head}
                moreLabel={words.more(name)}
                menu={recordMenu({ index, count: rows.length, words, onMove, onRemove: remove, extra })}
              >
                {fields}
              </RecordRow>
            );
          })}
        </ul>
      )}
      <div className="records-actions">
        <Button variant="quiet" size="s" icon={Plus} className="records-add" onClick={() => records.add(onAdd)}>
          {words.add}
        </Button>
        {actions}
      </div>
      {note !== undefined && records.open === null && <p className="records-note">{note}</p>}
    </section>
  );
}
