import { Plus } from 'lucide';
import { useId, useMemo, type ReactNode } from 'react';
import { addInterest, moveInterest, removeInterest } from '#commands';
import { useCommandContext } from '#commands/react';
import { inOrder, type Interest } from '#model';
import { interestRelations, nameOf } from '#knowledge';
import { formatDate, formatNumber } from '#i18n';
import { useMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Button } from '#ui';
import { useUndoToast } from '#controls';
import { InterestFields } from './interest-fields.tsx';
import { RecordRow, recordMenu } from './record-row.tsx';
import { useRecords, type Records } from './use-records.ts';

/** What those whose words stand on the map have received from companies; a blank list says nothing, not *none*. */
export function InterestsSection(): ReactNode {
  const context = useCommandContext();
  const t = useText().interests;
  const id = useId();
  const table = useMap((map) => map.interests);
  const interests = useMemo(() => inOrder(table), [table]);
  const records = useRecords();
  return (
    <section id={records.section} className="records" aria-labelledby={id}>
      <h3 className="records-title" id={id}>
        {t.title}
      </h3>
      {interests.length === 0 && <p className="records-empty">{t.empty}</p>}
      {interests.length > 0 && (
        <ul className="records-list">
          {interests.map((interest, index) => (
            <InterestRow
              key={interest.id}
              interest={interest}
              index={index}
              count={interests.length}
              records={records}
            />
          ))}
        </ul>
      )}
      <div className="records-actions">
        <Button
          variant="quiet"
          size="s"
          icon={Plus}
          className="records-add"
          onClick={() => records.add(() => addInterest(context))}
        >
          {t.add}
        </Button>
      </div>
    </section>
  );
}

interface InterestRowProps {
  readonly interest: Interest;
  readonly index: number;
  readonly count: number;
  readonly records: Records;
}

function InterestRow({ interest, index, count, records }: InterestRowProps): ReactNode {
  const t = useText().interests;
  const language = useLanguage();
  const context = useCommandContext();
  const tell = useUndoToast();
  const { id, declaredAt, touchpointIds } = interest;
  const name = interest.role || t.nobody;
  const remove = (): void => {
    if (records.remove(() => removeInterest(context, id))) tell(t.removed(name));
  };
  const facts = [
    nameOf(interestRelations, interest.relation, language),
    interest.counterpart,
    interest.product,
    declaredAt === null ? t.undated : formatDate(language, declaredAt),
    touchpointIds.length === 0 ? '' : t.concerns(touchpointIds.length, formatNumber(language, touchpointIds.length)),
  ];
  return (
    <RecordRow
      id={id}
      isOpen={records.open === id}
      onToggle={() => records.toggle(id)}
      head={
        <>
          <strong>{name}</strong>
          <small>{facts.filter(Boolean).join(t.separator)}</small>
        </>
      }
      moreLabel={t.more(name)}
      menu={recordMenu({
        index,
        count,
        words: t,
        onMove: (to) => void moveInterest(context, id, to),
        onRemove: remove,
      })}
    >
      <InterestFields interest={interest} />
    </RecordRow>
  );
}
