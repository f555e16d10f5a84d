import { useMemo, type ReactNode } from 'react';
import { addMeasure, moveMeasure, removeMeasure } from '#commands';
import { useCommandContext } from '#commands/react';
import { inOrder, type Measure } from '#model';
import { measureKinds, nameOf } from '#knowledge';
import { formatDate, formatNumber, measureText } from '#i18n';
import { useMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { MeasureFields } from './measure-fields.tsx';
import { RecordsSection } from './records-section.tsx';

/** Satisfaction, adherence, outcome and figures of one's own, each with value, date, source and n. */
export function MeasuresSection(): ReactNode {
  const context = useCommandContext();
  const t = useText().measures;
  const language = useLanguage();
  const table = useMap((map) => map.measures);
  const measures = useMemo(() => inOrder(table), [table]);
  const factsOf = ({ title, kind, measuredAt, sampleSize, sources }: Measure): string =>
    [
      title === '' ? '' : nameOf(measureKinds, kind, language),
      measuredAt === null ? '' : formatDate(language, measuredAt),
      sampleSize === null ? '' : t.counted(formatNumber(language, sampleSize)),
      sources,
    ]
      .filter(Boolean)
      .join(t.separator);
  return (
    <RecordsSection
      rows={measures}
      words={t}
      onAdd={() => addMeasure(context)}
      renderRecord={(measure) => {
        const name = measure.title || nameOf(measureKinds, measure.kind, language);
        return {
          name,
          head: (
            <>
              <span className="measure-line">
                <strong>{name}</strong>
                <span className="measure-value">{measureText(measure, language) ?? t.noValue}</span>
              </span>
              <small>{factsOf(measure)}</small>
            </>
          ),
          fields: <MeasureFields measure={measure} />,
          onMove: (to) => void moveMeasure(context, measure.id, to),
          onRemove: () => removeMeasure(context, measure.id),
        };
      }}
    />
  );
}
