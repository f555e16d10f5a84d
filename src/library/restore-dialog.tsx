import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { formatDate, problemText } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import type { BackupContent, BackupProblem, RestoreMode, RestorePlan } from '#storage';
import { Banner, Button, Dialog, Field, PasswordField, SegmentedControl, Spinner, useToasts } from '#ui';
import type { Backup } from './library-props.ts';
import { isAnyChange, RestorePlanList } from './restore-plan-list.tsx';
import './restore-dialog.css';

interface RestoreDialogProps {
  readonly file: File;
  readonly backup: Backup;
  readonly onClose: () => void;
}

type State =
  | { readonly state: 'working'; readonly label: string }
  | { readonly state: 'locked'; readonly problem: BackupProblem | null }
  | { readonly state: 'refused'; readonly text: string }
  | { readonly state: 'planned'; readonly content: BackupContent; readonly plan: RestorePlan };

/** Reads a backup and shows what restoring it would do, before anything is done. */
export function RestoreDialog({ file, backup, onClose }: RestoreDialogProps): ReactNode {
  const text = useText();
  const t = text.backup.restore;
  const language = useLanguage();
  const toasts = useToasts();
  const [state, setState] = useState<State>({ state: 'working', label: t.reading });
  const [passphrase, setPassphrase] = useState('');
  const [mode, setMode] = useState<RestoreMode>('merge');

  const refuse = (problem: string): void => setState({ state: 'refused', text: problem });
  const read = async (words: string | null): Promise<void> => {
    setState({ state: 'working', label: t.reading });
    const result = await backup.backups.read(file, words);
    if (result.ok) {
      const plan = await backup.backups.plan(result.value);
      if (plan.ok) setState({ state: 'planned', content: result.value, plan: plan.value });
      else refuse(problemText(text.storage.problems, plan.problem));
    } else if (result.problem.code === 'locked') setState({ state: 'locked', problem: null });
    else if (result.problem.code === 'wrongPassphrase') setState({ state: 'locked', problem: result.problem });
    else refuse(problemText(text.backup.problems, result.problem));
  };
  // A file that has gone meanwhile, or whatever else nobody foresaw.
  const attempt = (work: Promise<void>): void => void work.catch(() => refuse(text.backup.problems.damaged));
  const start = useEffectEvent(() => attempt(read(null)));
  useEffect(() => start(), [file]);
  const restore = async (content: BackupContent): Promise<void> => {
    setState({ state: 'working', label: t.restoring });
    const result = await backup.backups.restore(content, mode);
    if (!result.ok) return refuse(problemText(text.storage.problems, result.problem));
    toasts.show({ text: t.done(result.value) });
    onClose();
  };
  const open = (): void => {
    if (passphrase !== '') attempt(read(passphrase));
  };
  return (
    <Dialog
      open
      size="l"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t.title}
      description={
        state.state === 'planned' ? t.from(formatDate(language, state.content.createdAt, 'dateTime')) : file.name
      }
      closeLabel={text.common.close}
      footer={
        <>
          <Button onClick={onClose}>{state.state === 'refused' ? text.common.close : text.common.cancel}</Button>
          {state.state === 'locked' && (
            <Button variant="primary" disabled={passphrase === ''} onClick={open}>
              {t.open}
            </Button>
          )}
          {state.state === 'planned' && (
            <Button
              variant="primary"
              autoFocus
              disabled={!isAnyChange(state.plan, mode)}
              onClick={() => void restore(state.content)}
            >
              {t.confirm}
            </Button>
          )}
        </>
      }
    >
      {state.state === 'working' && <Spinner label={state.label} />}
      {state.state === 'refused' && <Banner tone="error">{state.text}</Banner>}
      {state.state === 'locked' && (
        <Field
          label={text.backup.passphrase}
          hint={t.ask}
          error={state.problem === null ? undefined : problemText(text.backup.problems, state.problem)}
        >
          <PasswordField autoFocus value={passphrase} onChange={setPassphrase} onEnter={open} />
        </Field>
      )}
      {state.state === 'planned' && (
        <>
          <Field label={t.mode} hint={mode === 'merge' ? t.mergeHint : t.replaceHint}>
            <SegmentedControl
              fill
              value={mode}
              onChange={setMode}
              options={[
                { value: 'merge', label: t.merge },
                { value: 'replace', label: t.replace },
              ]}
            />
          </Field>
          {state.content.mended > 0 && <Banner tone="warning">{t.mended(state.content.mended)}</Banner>}
          {!isAnyChange(state.plan, mode) && <Banner live>{t.nothing}</Banner>}
          <h3 className="restore-head">{t.plan}</h3>
          <RestorePlanList plan={state.plan} mode={mode} />
        </>
      )}
    </Dialog>
  );
}
