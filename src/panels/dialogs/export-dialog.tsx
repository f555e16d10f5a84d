import { Copy, Download } from 'lucide';
import { useState, type ReactNode } from 'react';
import { pixelsFor, type Picture, type Pixels, type Theme } from '#scene';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { useMap, useSession } from '#editor/react';
import { annotationThreads } from '#model';
import { Banner, Button, Checkbox, Dialog, Field, Icon, SegmentedControl, Spinner, useToasts } from '#ui';
import { PicturePreview } from './picture-preview.tsx';
import { usePicture } from './use-picture.ts';
import './export-dialog.css';

export type ExportFormat = 'png' | 'svg' | 'json';

/** What `app` makes a file of. */
export interface ExportRequest {
  readonly format: ExportFormat;
  readonly picture: Picture;
  readonly pixels: Pixels;
  readonly theme: Theme;
}

export interface ExportDialogProps {
  readonly onClose: () => void;
  /** Saves a file and answers with its name; rejects if it could not be made. */
  readonly onSave: (request: ExportRequest) => Promise<string>;
  readonly onCopy: (request: ExportRequest) => Promise<void>;
}

/** Chooses what to take home and shows it before. */
export function ExportDialog({ onClose, onSave, onCopy }: ExportDialogProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const toasts = useToasts();
  const selected = useSession((session) => session.selection.touchpoints);
  const [format, setFormat] = useState<ExportFormat>('png');
  const [scope, setScope] = useState<'map' | 'selection'>('map');
  const [scale, setScale] = useState<'1' | '2' | '3'>('2');
  const [theme, setTheme] = useState<Theme>('light');
  const [withTitle, setTitle] = useState(true);
  const [withLegend, setLegend] = useState(true);
  const [withPersonas, setPersonas] = useState(false);
  const hasPersonas = useMap((map) => Object.keys(map.personas).length > 0);
  const [withExperience, setExperience] = useState(false);
  const [withAnnotations, setAnnotations] = useState(false);
  const annotations = useMap((map) => annotationThreads(map).filter(({ root }) => root.resolvedAt === null).length);
  const [problem, setProblem] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const only = scope === 'selection' && selected.size > 0 ? selected : null;
  const picture = usePicture({ only, withTitle, withLegend, withPersonas, withExperience, withAnnotations });
  const pixels = pixelsFor(picture, Number(scale));
  const isPicture = format !== 'json';

  const run = async (work: () => Promise<string>, failure: string): Promise<void> => {
    setProblem(null);
    setWorking(true);
    try {
      toasts.show({ text: await work() });
      onClose();
    } catch {
      setProblem(failure);
    } finally {
      setWorking(false);
    }
  };
  const request: ExportRequest = { format, picture, pixels, theme };
  const save = (): Promise<void> => run(async () => t.exporting.saved(await onSave(request)), t.exporting.failed);
  const copy = (): Promise<void> => run(() => onCopy(request).then(() => t.exporting.copied), t.exporting.copyFailed);
  const multiple = (value: number): string => `${formatNumber(language, value, 2)}×`;

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t.exporting.title}
      size="l"
      closeLabel={t.common.close}
      footer={
        <>
          {isWorking && <Spinner label={t.exporting.working} />}
          {isPicture && (
            <Button onClick={() => void copy()} disabled={isWorking}>
              <Icon icon={Copy} /> {t.exporting.copy}
            </Button>
          )}
          <Button variant="primary" onClick={() => void save()} disabled={isWorking}>
            <Icon icon={Download} /> {t.exporting.save}
          </Button>
        </>
      }
    >
      <div className="export-dialog">
        <div className="export-options">
          <Field label={t.exporting.format} hint={t.exporting[`${format}Hint`]}>
            <SegmentedControl
              fill
              value={format}
              onChange={setFormat}
              options={(['png', 'svg', 'json'] as const).map((value) => ({ value, label: value.toUpperCase() }))}
            />
          </Field>
          {isPicture && (
            <>
              {selected.size > 0 && (
                <Field label={t.exporting.scope}>
                  <SegmentedControl
                    fill
                    value={scope}
                    onChange={setScope}
                    options={[
                      { value: 'map', label: t.exporting.wholeMap },
                      { value: 'selection', label: t.exporting.selectionOnly(selected.size) },
                    ]}
                  />
                </Field>
              )}
              {format === 'png' && (
                <Field
                  label={t.exporting.scale}
                  hint={t.exporting.size(formatNumber(language, pixels.width), formatNumber(language, pixels.height))}
                >
                  <SegmentedControl
                    fill
                    value={scale}
                    onChange={setScale}
                    options={(['1', '2', '3'] as const).map((value) => ({ value, label: `${value}×` }))}
                  />
                </Field>
              )}
              <Field label={t.exporting.theme}>
                <SegmentedControl
                  fill
                  value={theme}
                  onChange={setTheme}
                  options={[
                    { value: 'light', label: t.common.light },
                    { value: 'dark', label: t.common.dark },
                  ]}
                />
              </Field>
              <Checkbox checked={withTitle} onChange={setTitle}>{t.exporting.withTitle}</Checkbox>
              <Checkbox checked={withLegend} onChange={setLegend}>{t.exporting.withLegend}</Checkbox>
              {hasPersonas && <Checkbox checked={withPersonas} onChange={setPersonas}>{t.exporting.withPersonas}</Checkbox>}
              <Checkbox checked={withExperience} onChange={setExperience}>{t.exporting.withExperience}</Checkbox>
              {annotations > 0 && <Checkbox checked={withAnnotations} onChange={setAnnotations}>{t.exporting.withAnnotations(annotations)}</Checkbox>}
            </>
          )}
          {format === 'png' && pixels.scale < Number(scale) && (
            <Banner tone="warning">{t.exporting.tooLarge(multiple(Number(scale)), multiple(pixels.scale))}</Banner>
          )}
          {problem !== null && <Banner tone="error">{problem}</Banner>}
        </div>
        {isPicture && <PicturePreview picture={picture} theme={theme} label={t.exporting.preview} />}
      </div>
    </Dialog>
  );
}
