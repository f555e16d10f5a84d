import type { ReactNode } from 'react';
import { annotationThreads } from '#model';
import { useText } from '#i18n/react';
import { useMap } from '#editor/react';
import { Checkbox, Field, SegmentedControl } from '#ui';
import type { Exporter, ExportChoices, ExportJob } from './exporter.ts';
import type { PicturePart } from './picture-request.ts';
import { SizeOptions } from './size-options.tsx';
import { SlideOptions } from './slide-options.tsx';

interface ExportOptionsProps {
  /** What the way that is chosen asks. */
  readonly asks: Exporter['asks'];
  readonly choices: ExportChoices;
  readonly onChange: (choices: Partial<ExportChoices>) => void;
  readonly job: ExportJob;
  /** Whether there is a journey with touchpoints. */
  readonly hasMatrix: boolean;
}

/** The questions of the export dialog that matter for what is chosen. */
export function ExportOptions({ asks, choices, onChange, job, hasMatrix }: ExportOptionsProps): ReactNode {
  const t = useText().exporting;
  const common = useText().common;
  const isMap = choices.subject === 'map';
  const isSlide = asks.includes('headline') || choices.subject === 'overview';
  const selected = job.sight.selection.touchpoints.size;
  return (
    <>
      {asks.includes('subject') && hasMatrix && (
        <Field label={t.subject}>
          <SegmentedControl
            fill
            value={choices.subject}
            onChange={(subject) => onChange({ subject })}
            options={(['map', 'matrix', 'overview'] as const).map((value) => ({ value, label: t.subjects[value] }))}
          />
        </Field>
      )}
      {asks.includes('scope') && isMap && selected > 0 && (
        <Field label={t.scope}>
          <SegmentedControl
            fill
            value={choices.scope}
            onChange={(scope) => onChange({ scope })}
            options={[
              { value: 'map', label: t.wholeMap },
              { value: 'selection', label: t.selectionOnly(selected) },
            ]}
          />
        </Field>
      )}
      {asks.includes('subject') && isSlide && <SlideOptions job={job} onChange={onChange} />}
      {asks.includes('scale') && <SizeOptions job={job} onChange={onChange} />}
      {asks.includes('paper') && (
        <Field label={t.paper}>
          <SegmentedControl
            fill
            value={choices.paper}
            onChange={(paper) => onChange({ paper })}
            options={(['A4', 'A3'] as const).map((value) => ({ value, label: t.landscape(value) }))}
          />
        </Field>
      )}
      {asks.includes('theme') && (
        <Field label={t.theme}>
          <SegmentedControl
            fill
            value={choices.theme}
            onChange={(theme) => onChange({ theme })}
            options={(['light', 'dark'] as const).map((value) => ({ value, label: common[value] }))}
          />
        </Field>
      )}
      {asks.includes('parts') && choices.subject !== 'overview' && (
        <PictureParts parts={choices.parts} onChange={(parts) => onChange({ parts })} isMap={isMap} />
      )}
    </>
  );
}

interface PicturePartsProps {
  readonly parts: readonly PicturePart[];
  readonly onChange: (parts: readonly PicturePart[]) => void;
  readonly isMap: boolean;
}

/** What stands around the picture. */
function PictureParts({ parts, onChange, isMap }: PicturePartsProps): ReactNode {
  const t = useText().exporting;
  const hasPersonas = useMap((map) => Object.keys(map.personas).length > 0);
  const annotations = useMap((map) => annotationThreads(map).filter(({ root }) => root.resolvedAt === null).length);
  const part = (label: string, ...named: readonly PicturePart[]): ReactNode => (
    <Checkbox
      checked={named.every((name) => parts.includes(name))}
      onChange={(isIn) => onChange([...parts.filter((name) => !named.includes(name)), ...(isIn ? named : [])])}
    >
      {label}
    </Checkbox>
  );
  return (
    <>
      {part(t.withTitle, 'title', 'date')}
      {isMap && part(t.withLegend, 'legend')}
      {hasPersonas && part(t.withPersonas, 'personas')}
      {isMap && part(t.withExperience, 'experience')}
      {isMap && annotations > 0 && part(t.withAnnotations(annotations), 'annotations')}
    </>
  );
}
