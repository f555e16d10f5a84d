import type { ReactNode } from 'react';
import { annotationThreads } from '#model';
import type { Paper, Pixels, Theme } from '#scene';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { useMap } from '#editor/react';
import { Checkbox, Field, SegmentedControl } from '#ui';

export type ExportFormat = 'png' | 'svg' | 'print' | 'json';

/** What is chosen in the export dialog. */
export interface ExportChoices {
  readonly format: ExportFormat;
  /** The map as it lies on the canvas, or the active journey as a matrix. */
  readonly subject: 'map' | 'matrix';
  readonly scope: 'map' | 'selection';
  readonly scale: '1' | '2' | '3';
  readonly paper: Paper;
  readonly theme: Theme;
  readonly withTitle: boolean;
  readonly withLegend: boolean;
  readonly withPersonas: boolean;
  readonly withExperience: boolean;
  readonly withAnnotations: boolean;
}

interface ExportOptionsProps {
  readonly choices: ExportChoices;
  readonly onChange: (choices: Partial<ExportChoices>) => void;
  /** How many touchpoints are selected. */
  readonly selected: number;
  /** Whether there is a journey with touchpoints. */
  readonly hasMatrix: boolean;
  /** Of the picture as it will be. */
  readonly pixels: Pixels;
}

/** The fields of the export dialog; only those that matter for what is chosen. */
export function ExportOptions({ choices, onChange, selected, hasMatrix, pixels }: ExportOptionsProps): ReactNode {
  const t = useText().exporting;
  const common = useText().common;
  const language = useLanguage();
  const { format, subject } = choices;
  const isMap = subject === 'map';
  return (
    <>
      <Field label={t.format} hint={t[`${format}Hint`]}>
        <SegmentedControl
          fill
          value={format}
          onChange={(next) => onChange({ format: next })}
          options={(['png', 'svg', 'print', 'json'] as const).map((value) => ({
            value,
            label: value === 'print' ? t.print : value.toUpperCase(),
          }))}
        />
      </Field>
      {format !== 'json' && (
        <>
          {hasMatrix && (
            <Field label={t.subject}>
              <SegmentedControl
                fill
                value={subject}
                onChange={(next) => onChange({ subject: next })}
                options={(['map', 'matrix'] as const).map((value) => ({ value, label: t.subjects[value] }))}
              />
            </Field>
          )}
          {isMap && selected > 0 && (
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
          {format === 'png' && (
            <Field
              label={t.scale}
              hint={t.size(formatNumber(language, pixels.width), formatNumber(language, pixels.height))}
            >
              <SegmentedControl
                fill
                value={choices.scale}
                onChange={(scale) => onChange({ scale })}
                options={(['1', '2', '3'] as const).map((value) => ({ value, label: `${value}×` }))}
              />
            </Field>
          )}
          {format === 'print' && (
            <Field label={t.paper}>
              <SegmentedControl
                fill
                value={choices.paper}
                onChange={(paper) => onChange({ paper })}
                options={(['A4', 'A3'] as const).map((value) => ({ value, label: t.landscape(value) }))}
              />
            </Field>
          )}
          <Field label={t.theme}>
            <SegmentedControl
              fill
              value={choices.theme}
              onChange={(theme) => onChange({ theme })}
              options={[
                { value: 'light', label: common.light },
                { value: 'dark', label: common.dark },
              ]}
            />
          </Field>
          <PictureParts choices={choices} onChange={onChange} isMap={isMap} />
        </>
      )}
    </>
  );
}

/** What stands around the picture. */
function PictureParts({
  choices,
  onChange,
  isMap,
}: Pick<ExportOptionsProps, 'choices' | 'onChange'> & { readonly isMap: boolean }): ReactNode {
  const t = useText().exporting;
  const hasPersonas = useMap((map) => Object.keys(map.personas).length > 0);
  const annotations = useMap((map) => annotationThreads(map).filter(({ root }) => root.resolvedAt === null).length);
  return (
    <>
      <Checkbox checked={choices.withTitle} onChange={(withTitle) => onChange({ withTitle })}>
        {t.withTitle}
      </Checkbox>
      {isMap && (
        <Checkbox checked={choices.withLegend} onChange={(withLegend) => onChange({ withLegend })}>
          {t.withLegend}
        </Checkbox>
      )}
      {hasPersonas && (
        <Checkbox checked={choices.withPersonas} onChange={(withPersonas) => onChange({ withPersonas })}>
          {t.withPersonas}
        </Checkbox>
      )}
      {isMap && (
        <Checkbox checked={choices.withExperience} onChange={(withExperience) => onChange({ withExperience })}>
          {t.withExperience}
        </Checkbox>
      )}
      {isMap && annotations > 0 && (
        <Checkbox checked={choices.withAnnotations} onChange={(withAnnotations) => onChange({ withAnnotations })}>
          {t.withAnnotations(annotations)}
        </Checkbox>
      )}
    </>
  );
}
