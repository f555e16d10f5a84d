import { FileInput, Table2 } from 'lucide';
import { useEffect, useState, type ReactNode } from 'react';
import {
  addReadRatings,
  readRatingsFile,
  readRatingsFor,
  runCommand,
  type RatingsChoice,
  type RatingsRead,
} from '#commands';
import { useCommandContext } from '#commands/react';
import { problemText } from '#i18n';
import { useText } from '#i18n/react';
import { EncodingChoice, HowRead, ScaleChoice, useUndoToast } from '#controls';
import { Banner, Button, Dialog, Field, Spinner, TextArea, pickFiles } from '#ui';
import { RatingsPreview } from './ratings-preview.tsx';
import './ratings-dialog.css';

/** A file of ratings that somebody dropped or chose. */
export interface RatingsFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RatingsDialogProps {
  /** What was dropped on the map; null to be asked for it. */
  readonly file: RatingsFile | null;
  readonly onClose: () => void;
}

type Outcome = Awaited<ReturnType<typeof readRatingsFor>>;
type Problem = Extract<Outcome, { ok: false }>['problem'];

/** Takes ratings from a file or from what is pasted, shows what would come of every row, and adds them in one undo step. */
export function RatingsDialog({ file: given, onClose }: RatingsDialogProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const tell = useUndoToast();
  const [file, setFile] = useState(given);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<Problem | null>(null);
  const [choice, setChoice] = useState<RatingsChoice>({});
  const outcome = useOutcome(file === null ? text : file.bytes, choice);
  const read = outcome !== null && outcome !== 'reading' && outcome.ok ? outcome.value : null;
  const count = read?.ratings.length ?? 0;

  const choose = async (): Promise<void> => {
    const [chosen] = await pickFiles({ accept: '.csv,.tsv,.txt,text/csv' });
    setChoice({});
    if (chosen === undefined) return;
    const content = await readRatingsFile(chosen);
    setRefused(content.ok ? null : content.problem);
    if (content.ok) setFile(content.value);
  };
  const add = (result: RatingsRead): void => {
    onClose();
    if (!addReadRatings(context, result)) return;
    tell(t.ratings.added(result.ratings.length));
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      size="l"
      title={t.ratings.importTitle}
      description={file === null && read === null ? t.ratings.importHint : undefined}
      closeLabel={t.common.close}
      footer={
        <>
          <Button onClick={onClose}>{t.common.cancel}</Button>
          <Button variant="primary" disabled={count === 0} onClick={() => read !== null && add(read)}>
            {t.ratings.confirm(count)}
          </Button>
        </>
      }
    >
      {file === null ? (
        <>
          <div className="ratings-source">
            <Button icon={FileInput} onClick={() => void choose()}>
              {t.ratings.chooseFile}
            </Button>
            <Button icon={Table2} variant="quiet" onClick={() => runCommand('exportRatingForm', context)}>
              {t.ratings.form}
            </Button>
          </div>
          <Field label={t.ratings.paste}>
            <TextArea
              autoFocus
              value={text}
              onDraft={setText}
              onCommit={setText}
              minRows={3}
              maxRows={6}
              spellCheck={false}
              className="ratings-paste"
            />
          </Field>
        </>
      ) : (
        <div className="ratings-source">
          <strong>{t.ratings.fromFile(file.name)}</strong>
          <Button
            size="s"
            onClick={() => {
              setFile(null);
              setChoice({});
            }}
          >
            {t.ratings.forget}
          </Button>
        </div>
      )}
      {refused !== null && <Banner tone="error">{problemText(t.problems, refused)}</Banner>}
      {outcome === 'reading' && <Spinner label={t.ratings.reading} />}
      {outcome !== null && outcome !== 'reading' && !outcome.ok && (
        <Banner tone="error">{problemText(t.problems, outcome.problem)}</Banner>
      )}
      {read !== null && (
        <>
          <HowRead>
            <ScaleChoice scale={read.scale} onChange={(scale) => setChoice({ ...choice, scale })} />
            {read.encoding !== null && (
              <EncodingChoice encoding={read.encoding} onChange={(encoding) => setChoice({ ...choice, encoding })} />
            )}
          </HowRead>
          <RatingsPreview read={read} />
        </>
      )}
    </Dialog>
  );
}

/** What the source holds; null while it is empty. */
function useOutcome(source: string | Uint8Array, choice: RatingsChoice): Outcome | 'reading' | null {
  const context = useCommandContext();
  const [outcome, setOutcome] = useState<Outcome | 'reading' | null>(null);
  useEffect(() => {
    let isStale = false;
    if (typeof source === 'string' && source.trim() === '') {
      setOutcome(null);
      return undefined;
    }
    setOutcome((before) => before ?? 'reading');
    void readRatingsFor(context, source, choice).then((result) => isStale || setOutcome(result));
    return () => {
      isStale = true;
    };
  }, [context, source, choice]);
  return outcome;
}
