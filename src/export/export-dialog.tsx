import { Copy, Download, Printer } from 'lucide';
import { useState, type ReactNode } from 'react';
import { useText } from '#i18n/react';
import { useMap, useOpenMap, useSession } from '#editor/react';
import { Banner, Button, Dialog, Field, Icon, SegmentedControl, Spinner, useToasts } from '#ui';
import { copyPng } from './copy-png.ts';
import { ExportOptions } from './export-options.tsx';
import { exporters, fileExporter, type ExporterId } from './exporters.ts';
import { makeFile } from './make-file.ts';
import { hasMatrix } from './matrix-pictures.ts';
import { PicturePreview } from './picture-preview.tsx';
import { fetched, NotFetched } from './not-fetched.ts';
import { saveFile } from './save-file.ts';
import { useJob } from './use-job.ts';
import { usualChoices } from './usual-choices.ts';
import './export-dialog.css';

export interface ExportDialogProps {
  /** What is chosen at first. */
  readonly first: ExporterId;
  /** How many records of the map cannot be read on this device. */
  readonly missing?: number;
  readonly onClose: () => void;
}

const offered = exporters.filter(({ isInDialog }) => isInDialog);

/** Chooses how a map leaves, and shows it before. */
export function ExportDialog({ first, missing = 0, onClose }: ExportDialogProps): ReactNode {
  const t = useText();
  const toasts = useToasts();
  const { editor, session } = useOpenMap();
  const activeJourney = useSession((state) => state.activeJourney);
  const isMatrixThere = useMap((map) => hasMatrix(map, activeJourney));
  const [chosen, setChosen] = useState(first);
  const [choices, setChoices] = useState(() => usualChoices(editor.getMap(), session.getState()));
  const [problem, setProblem] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);
  const exporter = offered.find(({ id }) => id === chosen) ?? offered[0]!;
  const isPicture = exporter.holds === 'picture';
  const job = useJob(exporter, choices);
  const pictures = isPicture ? job.pictures() : [];

  const run = async (work: () => Promise<string | null>, failure: string): Promise<void> => {
    setProblem(null);
    setWorking(true);
    try {
      const text = await work();
      if (text !== null) toasts.show({ text });
      onClose();
    } catch (error) {
      setProblem(error instanceof NotFetched ? t.exporting.notFetched : failure);
    } finally {
      setWorking(false);
    }
  };
  const leave = (): Promise<void> =>
    exporter.to === 'file'
      ? run(async () => {
          const files: string[] = [];
          // Each picture is a file of its own, to be put on a slide of its own.
          const count = isPicture ? pictures.length : 1;
          for (let page = 0; page < count; page++) files.push(saveFile(await makeFile(exporter, job, page)));
          return count === 1
            ? t.exporting.saved(files[0]!)
            : exporter.isSlide === true
              ? t.exporting.savedSlides(count)
              : t.exporting.savedPictures(count);
        }, t.exporting.failed)
      : run(async () => {
          const { print } = await fetched(exporter.load());
          await print(job);
          return null;
        }, t.exporting.printFailed);
  const copy = (): Promise<void> =>
    run(async () => {
      const file = makeFile(fileExporter('png'), job);
      try {
        await copyPng(file);
      } catch (error) {
        // The clipboard does not pass on why there was no picture.
        await file;
        throw error;
      }
      return t.exporting.copied;
    }, t.exporting.copyFailed);

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
          />
          {missing > 0 && <Banner tone="warning">{t.damage.lacks(missing)}</Banner>}
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
