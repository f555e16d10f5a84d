import { Copy, Download, Printer } from 'lucide';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { LEGIBLE } from '#scene';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { goToRecord } from '#commands';
import { useCommandContext } from '#commands/react';
import type { TextPlace } from '#compliance';
import { useMap, useOpenMap, useSession } from '#editor/react';
import { Banner, Button, Dialog, Field, Icon, SegmentedControl, Spinner, useToasts } from '#ui';
import { ON_CLIPBOARD } from './clip-picture.ts';
import { copyPng } from './copy-png.ts';
import { ExportOptions } from './export-options.tsx';
import { exporters, type ExporterId } from './exporters.ts';
import type { ExportJob } from './exporter.ts';
import { useWayOut } from './leaving/use-way-out.tsx';
import { Stayed } from './leaving/way-out.ts';
import { makeFile } from './make-file.ts';
import { hasMatrix } from './matrix-pictures.ts';
import { PicturePreview } from './picture-preview.tsx';
import { fetched, NotFetched } from './not-fetched.ts';
import { rasterise, type Watch } from './png/rasterise.ts';
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
  const language = useLanguage();
  const toasts = useToasts();
  const context = useCommandContext();
  const { editor, session } = useOpenMap();
  const activeJourney = useSession((state) => state.activeJourney);
  const isMatrixThere = useMap((map) => hasMatrix(map, activeJourney));
  const [chosen, setChosen] = useState(first);
  const [choices, setChoices] = useState(() => usualChoices(editor.getMap(), session.getState()));
  const [problem, setProblem] = useState<string | null>(null);
  const work = useRef(new AbortController());
  /** The share that is done of what is being made; null while nothing is. */
  const [share, setShare] = useState<number | null>(null);
  const isWorking = share !== null;
  useEffect(() => () => work.current.abort(), []);
  const exporter = offered.find(({ id }) => id === chosen) ?? offered[0]!;
  const isPicture = exporter.holds === 'picture';
  const { job, jobFor } = useJob(exporter, choices);
  const { ask, question } = useWayOut();
  const pictures = isPicture ? job.pictures() : [];

  const mend = (place: TextPlace): void => {
    onClose();
    goToRecord(context, place);
  };
  const run = async (
    make: (leaving: Promise<ExportJob>, watch: Required<Watch>) => Promise<string | null>,
    failure: string,
  ): Promise<void> => {
    const { signal } = (work.current = new AbortController());
    setProblem(null);
    setShare(0);
    try {
      const text = await make(ask({ map: job.map, onMend: mend }).then(jobFor), { signal, onProgress: setShare });
      if (text !== null) toasts.show({ text });
      onClose();
    } catch (error) {
      if (error instanceof Stayed) return;
      if (!signal.aborted) setProblem(error instanceof NotFetched ? t.exporting.notFetched : failure);
    } finally {
      setShare(null);
    }
  };
  const leave = (): Promise<void> =>
    exporter.to === 'file'
      ? run(async (leaving, { signal, onProgress }) => {
          const out = await leaving;
          const files: string[] = [];
          // Each picture is a file of its own, to be put on a slide of its own.
          const count = isPicture ? out.pictures().length : 1;
          for (let page = 0; page < count; page++) {
            const watch = { signal, onProgress: (done: number) => onProgress((page + done) / count) };
            files.push(saveFile(await makeFile(exporter, out, { ...watch, page: count === 1 ? null : page })));
          }
          return count === 1
            ? t.exporting.saved(files[0]!)
            : exporter.isSlide === true
              ? t.exporting.savedSlides(count)
              : t.exporting.savedPictures(count);
        }, t.exporting.failed)
      : run(async (leaving) => {
          const out = await leaving;
          const { print } = await fetched(exporter.load());
          await print(out);
          return null;
        }, t.exporting.printFailed);
  const copy = (): Promise<void> =>
    run(async (leaving, watch) => {
      const { theme, scale } = choices;
      const most = { ...ON_CLIPBOARD, leastScale: LEGIBLE };
      const png = leaving.then((out) => rasterise({ request: out.request(), page: 0, theme, scale, most }, watch));
      try {
        await copyPng(png.then(({ blob }) => blob));
      } catch (error) {
        // The clipboard does not pass on why there was no picture.
        await png;
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
          {isWorking && (
            <>
              <Spinner label={t.exporting.working(formatNumber(language, Math.floor(share * 100)))} />
              <Button onClick={() => work.current.abort()}>{t.common.cancel}</Button>
            </>
          )}
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
      {question}
    </Dialog>
  );
}
