import { Copy, Download, Printer } from 'lucide';
import { useState, type ReactNode } from 'react';
import { pixelsFor, type Paper, type Picture, type Pixels, type Theme } from '#scene';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { useSession } from '#editor/react';
import { Banner, Button, Dialog, Icon, Spinner, useToasts } from '#ui';
import { ExportOptions, type ExportChoices, type ExportFormat } from './export-options.tsx';
import { PicturePreview } from './picture-preview.tsx';
import { useHasMatrix, usePictures } from './use-pictures.ts';
import './export-dialog.css';

/** What `app` makes a file of. */
export interface ExportRequest {
  readonly format: Exclude<ExportFormat, 'print'>;
  readonly picture: Picture;
  readonly pixels: Pixels;
  readonly theme: Theme;
}

/** What `app` prints, a picture a page. */
export interface PrintRequest {
  readonly pages: readonly Picture[];
  readonly paper: Paper;
  readonly theme: Theme;
}

export interface ExportDialogProps {
  /** What is chosen at first. */
  readonly format?: ExportFormat;
  readonly onClose: () => void;
  /** Saves a file and answers with its name; rejects if it could not be made. */
  readonly onSave: (request: ExportRequest) => Promise<string>;
  readonly onCopy: (request: ExportRequest) => Promise<void>;
  /** Resolves when the browser's own print dialog is closed. */
  readonly onPrint: (request: PrintRequest) => Promise<void>;
}

const FIRST: ExportChoices = {
  format: 'png',
  subject: 'map',
  scope: 'map',
  scale: '2',
  paper: 'A4',
  theme: 'light',
  withTitle: true,
  withLegend: true,
  withPersonas: false,
  withExperience: false,
  withAnnotations: false,
};

/** Nothing to be drawn, where no picture is asked for. */
const BLANK: Picture = { width: 1, height: 1, background: 'paper', items: [] };

/** Chooses what to take home or to print, and shows it before. */
export function ExportDialog({
  format: first = 'png',
  onClose,
  onSave,
  onCopy,
  onPrint,
}: ExportDialogProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const toasts = useToasts();
  const selected = useSession((session) => session.selection.touchpoints);
  const view = useSession((session) => session.view);
  const hasMatrix = useHasMatrix();
  const [choices, setChoices] = useState<ExportChoices>({
    ...FIRST,
    format: first,
    subject: view === 'matrix' && hasMatrix ? 'matrix' : 'map',
  });
  const [problem, setProblem] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const { format, paper, theme } = choices;
  const only = choices.scope === 'selection' && selected.size > 0 ? selected : null;
  const pictures = usePictures(choices, only);
  const picture = pictures[0] ?? BLANK;
  const pixels = pixelsFor(picture, Number(choices.scale));

  const run = async (work: () => Promise<string | null>, failure: string): Promise<void> => {
    setProblem(null);
    setWorking(true);
    try {
      const text = await work();
      if (text !== null) toasts.show({ text });
      onClose();
    } catch {
      setProblem(failure);
    } finally {
      setWorking(false);
    }
  };
  const request = { picture, pixels, theme };
  const save = (as: ExportRequest['format']): Promise<void> =>
    run(async () => t.exporting.saved(await onSave({ ...request, format: as })), t.exporting.failed);
  const copy = (): Promise<void> =>
    run(() => onCopy({ ...request, format: 'png' }).then(() => t.exporting.copied), t.exporting.copyFailed);
  const print = (): Promise<void> =>
    run(() => onPrint({ pages: pictures, paper, theme }).then(() => null), t.exporting.printFailed);
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
          {(format === 'png' || format === 'svg') && (
            <Button onClick={() => void copy()} disabled={isWorking}>
              <Icon icon={Copy} /> {t.exporting.copy}
            </Button>
          )}
          {format === 'print' ? (
            <Button variant="primary" onClick={() => void print()} disabled={isWorking}>
              <Icon icon={Printer} /> {t.exporting.printPages(pictures.length)}
            </Button>
          ) : (
            <Button variant="primary" onClick={() => void save(format)} disabled={isWorking}>
              <Icon icon={Download} /> {t.exporting.save}
            </Button>
          )}
        </>
      }
    >
      <div className="export-dialog">
        <div className="export-options">
          <ExportOptions
            choices={choices}
            onChange={(next) => setChoices((before) => ({ ...before, ...next }))}
            selected={selected.size}
            hasMatrix={hasMatrix}
            pixels={pixels}
          />
          {format === 'png' && pixels.scale < Number(choices.scale) && (
            <Banner tone="warning">
              {t.exporting.tooLarge(multiple(Number(choices.scale)), multiple(pixels.scale))}
            </Banner>
          )}
          {problem !== null && <Banner tone="error">{problem}</Banner>}
        </div>
        {pictures.length > 0 && <PicturePreview pictures={pictures} theme={theme} label={t.exporting.preview} />}
      </div>
    </Dialog>
  );
}
