import type { ReactNode } from 'react';
import { isLegible, pixelsFor, type Pixels } from '#scene';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Banner, Field, SegmentedControl } from '#ui';
import type { ExportChoices, ExportJob } from './exporter.ts';
import type { Pictures } from './picture-request.ts';

interface SizeOptionsProps {
  readonly job: ExportJob;
  /** Whether several pictures may be made of one. */
  readonly mayBeCut: boolean;
  readonly onChange: (choices: Partial<ExportChoices>) => void;
}

/** How large a picture becomes. One that no browser could draw so large is made smaller, or several are made of it. */
export function SizeOptions({ job, mayBeCut, onChange }: SizeOptionsProps): ReactNode {
  const t = useText().exporting;
  const language = useLanguage();
  const { scale } = job;
  const pieces = mayBeCut ? job.pieces() : null;
  const shown = job.pictures();
  const number = (value: number, digits = 0): string => formatNumber(language, value, digits);
  const times = (value: number): string => `${number(value, 2)}×`;
  const pixels = largest(shown, scale);
  const size = t.size(number(pixels.width), number(pixels.height));
  const says = [
    shown.length === 1 ? size : t.sizes(number(shown.length), size),
    ...(mayBeCut ? [isLegible(pixels) ? t.legible : t.illegible] : []),
  ];
  return (
    <>
      <Field label={t.scale} hint={says.join(t.sizeSeparator)}>
        <SegmentedControl
          fill
          value={String(scale)}
          onChange={(next) => onChange({ scale: Number(next) })}
          options={['1', '2', '3'].map((value) => ({ value, label: `${value}×` }))}
        />
      </Field>
      {pieces !== null && (
        <Field label={t.cut} hint={t.cutHint(times(scale))}>
          <SegmentedControl
            fill
            value={shown === pieces ? 'several' : 'one'}
            onChange={(cut) => onChange({ cut })}
            options={[
              { value: 'one', label: t.asOne(times(largest(job.whole(), scale).scale)) },
              { value: 'several', label: t.asSeveral(number(pieces.length), times(largest(pieces, scale).scale)) },
            ]}
          />
        </Field>
      )}
      {pieces === null && pixels.scale < scale && (
        <Banner tone="warning">{t.tooLarge(times(scale), times(pixels.scale))}</Banner>
      )}
    </>
  );
}

/** Of the picture that becomes largest. */
const largest = (pictures: Pictures, scale: number): Pixels =>
  pictures
    .map((picture) => pixelsFor(picture, scale))
    .reduce((a, b) => (a.width * a.height < b.width * b.height ? b : a));
