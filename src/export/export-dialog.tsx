import { Copy, Download, Printer } from 'lucide';
import { useState, type ReactNode } from 'react';
import { pixelsFor, type Picture } from '#scene';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { useMap, useSession } from '#editor/react';
import { Banner, Button, Dialog, Field, Icon, SegmentedControl, Spinner, useToasts } from '#ui';
import { copyPng } from './copy-png.ts';
import { ExportOptions } from './export-options.tsx';
import type { ExportChoices } from './exporter.ts';
import { exporters, fileExporter, type ExporterId } from './exporters.ts';
import { PLAIN } from './job.ts';
import { makeFile } from './make-file.ts';
import { hasMatrix } from './matrix-pictures.ts';
import { PicturePreview } from './picture-preview.tsx';
import { saveFile } from './save-file.ts';
import { useJob } from './use-job.ts';
import './export-dialog.css';

export interface ExportDialogProps {
  /** What is chosen at first. */
  readonly first: ExporterId;
  readonly onClose: () => void;
}

/** Nothing to be drawn, where no picture is asked for. */
const BLANK: Picture = { width: 1, height: 1, background: 'paper', items: [] };

const offered = exporters.filter(({ isInDialog }) => isInDialog);

/** Chooses how a map leaves, and shows it before. */
export function ExportDialog({ first, onClose }: ExportDialogProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const toasts = useToasts();
  const view = useSession((session) => session.view);
  const activeJourney = useSession((session) => session.activeJourney);
  const isMatrixThere = useMap((map) => hasMatrix(map, activeJourney));
  const [chosen, setChosen] = useState(first);
  const [choices, setChoices] = useState<ExportChoices>({
    ...PLAIN,
    subject: (view === 'matrix' || view === 'overview') && isMatrixThere ? view : 'map',
    parts: ['title', 'date', 'legend', 'experience'],
  });
  const [problem, setProblem] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const exporter = offered.find(({ id }) => id === chosen) ?? offered[0]!;
  const isPicture = exporter.holds === 'picture';
  const job = useJob(exporter, choices);
  const pictures = isPicture ? job.pictures() : [];
  const pixels = pixelsFor(pictures[0] ?? BLANK, choices.scale);

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
  const leave = (): Promise<void> =>
    exporter.to === 'file'
      ? run(async () => {
          const files: string[] = [];
          // Each slide is a picture of its own, to be put on a slide of its own.
          const count = exporter.isSlide === true ? pictures.length : 1;
          for (let page = 0; page < count; page++) files.push(saveFile(await makeFile(exporter, job, page)));
          return count === 1 ? t.exporting.saved(files[0]!) : t.exporting.savedSlides(count);
        }, t.exporting.failed)
      : run(async () => {
          const { print } = await exporter.load();
          await print(job);
          return null;
        }, t.exporting.printFailed);
  const copy = (): Promise<void> =>
    run(() => copyPng(makeFile(fileExporter('png'), job)).then(() => t.exporting.copied), t.exporting.copyFailed);
  const multiple = (value: number): string => `${formatNumber(language, value, 2)}×`;

  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t.exporting.title}
      size="xl"
      closeLabel={t.common.close}
      footer={
        <>
          {isWorking && <Spinner label={t.exporting.working} />}
          {isPicture && exporter.to === 'file' && pictures.length === 1 && (
            <Button onClick={() => void copy()} disabled={isWorking}>
              <Icon icon={Copy} /> {t.exporting.copy}
            </Button>
          )}
          <Button variant="primary" onClick={() => void leave()} disabled={isWorking}>
            {exporter.to === 'paper' ? (
              <>
                <Icon icon={Printer} /> {t.exporting.printPages(pictures.length)}
              </>
            ) : (
              <>
                <Icon icon={Download} /> {t.exporting.save}
              </>
            )}
          </Button>
        </>
      }
    >
      <div className="export-dialog">
        <div className="export-options">
          <Field label={t.exporting.format} hint={t.exporting.formats[exporter.id].hint}>
            <SegmentedControl
              fill
              value={exporter.id}
              onChange={setChosen}
              options={offered.map(({ id }) => ({ value: id, label: t.exporting.formats[id].name }))}
            />
          </Field>
          <ExportOptions
            asks={exporter.asks}
            choices={choices}
            onChange={(next) => setChoices((before) => ({ ...before, ...next }))}
            job={job}
            hasMatrix={isMatrixThere}
            pixels={pixels}
          />
          {exporter.asks.includes('scale') && pixels.scale < choices.scale && (
            <Banner tone="warning">{t.exporting.tooLarge(multiple(choices.scale), multiple(pixels.scale))}</Banner>
          )}
          {problem !== null && <Banner tone="error">{problem}</Banner>}
        </div>
        {isPicture ? (
          <PicturePreview pictures={pictures} theme={choices.theme} label={t.exporting.preview} />
        ) : (
          <p className="picture-preview">{t.exporting.noPreview}</p>
        )}
      </div>
    </Dialog>
  );
}
