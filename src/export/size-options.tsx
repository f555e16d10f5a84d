import type { ReactNode } from 'react';
import { isOpenedEverywhere, pixelsFor, type Pixels } from '#scene';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Banner, Field, SegmentedControl } from '#ui';
import type { ExportChoices, ExportJob } from './exporter.ts';
import type { Pictures } from './picture-request.ts';

interface SizeOptionsProps {
  readonly job: ExportJob;
  readonly onChange: (choices: Partial<ExportChoices>) => void;
}

/** How large a picture becomes. Of one that many programs would not open several can be made. */
export function SizeOptions({ job, onChange }: SizeOptionsProps): ReactNode {
  const t = useText().exporting;
  const language = useLanguage();
  const { scale } = job;
  const pieces = job.pieces();
  const shown = job.pictures();
  const number = (value: number): string => formatNumber(language, value, 0);
  const pixels = largest(shown, scale);
  const size = t.size(number(pixels.width), number(pixels.height));
  return (
    <>
      <Field label={t.scale} hint={shown.length === 1 ? size : t.sizes(number(shown.length), size)}>
        <SegmentedControl
          fill
          value={String(scale)}
          onChange={(next) => onChange({ scale: Number(next) })}
          options={['1', '2', '3'].map((value) => ({ value, label: `${value}×` }))}
        />
      </Field>
      {pieces !== null && (
        <Field label={t.cut} hint={t.cutHint}>
          <SegmentedControl
            fill
            value={shown === pieces ? 'several' : 'one'}
            onChange={(cut) => onChange({ cut })}
            options={[
              { value: 'one', label: t.asOne },
              { value: 'several', label: t.asSeveral(number(pieces.length)) },
            ]}
          />
        </Field>
      )}
      {pieces === null && !isOpenedEverywhere(pixels) && <Banner tone="warning">{t.cutHint}</Banner>}
    </>
  );
}

/** Of the picture that becomes largest. */
const largest = (pictures: Pictures, scale: number): Pixels =>
  pictures
    .map((picture) => pixelsFor(picture, scale))
    .reduce((a, b) => (a.width * a.height < b.width * b.height ? b : a));
