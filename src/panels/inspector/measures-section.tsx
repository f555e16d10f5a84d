import { Plus } from 'lucide';
import { useId, useMemo, type ReactNode } from 'react';
import { addMeasure, moveMeasure, removeMeasure } from '#commands';
import { useCommandContext } from '#commands/react';
import { inOrder, type Measure } from '#model';
import { measureKinds, nameOf } from '#knowledge';
import { formatDate, formatNumber, measureText } from '#i18n';
import { useMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Button } from '#ui';
import { useUndoToast } from '#controls';
import { RecordRow, recordMenu } from './record-row.tsx';
import { useRecords, type Records } from './use-records.ts';
import { MeasureFields } from './measure-fields.tsx';

/** Satisfaction, adherence, outcome and figures of one's own, each with value, date, source and n. */
export function MeasuresSection(): ReactNode {
  const context = useCommandContext();
  const t = useText().measures;
  const id = useId();
  const table = useMap((map) => map.measures);
  const measures = useMemo(() => inOrder(table), [table]);
  const records = useRecords();
  const add = (): void => records.add(() => addMeasure(context));
  return (
    <section id={records.section} className="records" aria-labelledby={id}>
      <h3 className="records-title" id={id}>
        {t.title}
      </h3>
      {measures.length === 0 && <p className="records-empty">{t.empty}</p>}
      {measures.length > 0 && (
        <ul className="records-list">
          {measures.map((measure, index) => (
            <MeasureRow key={measure.id} measure={measure} index={index} count={measures.length} records={records} />
          ))}
        </ul>
      )}
      <div className="records-actions">
        <Button variant="quiet" size="s" icon={Plus} className="records-add" onClick={add}>
          {t.add}
        </Button>
      </div>
    </section>
  );
}

interface MeasureRowProps {
  readonly measure: Measure;
  readonly index: number;
  readonly count: number;
  readonly records: Records;
}

function MeasureRow({ measure, index, count, records }: MeasureRowProps): ReactNode {
  const t = useText().measures;
  const language = useLanguage();
  const context = useCommandContext();
  const tell = useUndoToast();
  const { id } = measure;
  const kind = nameOf(measureKinds, measure.kind, language);
  const name = measure.title || kind;
  const remove = (): void => {
    if (records.remove(() => removeMeasure(context, id))) tell(t.removed(name));
  };
  const facts = [
    measure.title === '' ? '' : kind,
    measure.measuredAt === null ? '' : formatDate(language, measure.measuredAt),
    measure.sampleSize === null ? '' : t.counted(formatNumber(language, measure.sampleSize)),
    measure.sources,
  ];
  return (
    <RecordRow
      id={id}
      isOpen={records.open === id}
      onToggle={() => records.toggle(id)}
      head={
        <>
          <span className="measure-line">
            <strong>{name}</strong>
            <span className="measure-value">{measureText(measure, language) ?? t.noValue}</span>
          </span>
          <small>{facts.filter(Boolean).join(t.separator)}</small>
        </>
      }
      moreLabel={t.more(name)}
      menu={recordMenu({
        index,
        count,
        words: t,
        onMove: (to) => void moveMeasure(context, id, to),
        onRemove: remove,
      })}
    >
      <MeasureFields measure={measure} />
    </RecordRow>
  );
}
