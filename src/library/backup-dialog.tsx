import { useState, type ReactNode } from 'react';
import { problemText } from '#i18n';
import { useText } from '#i18n/react';
import { Banner, Button, Checkbox, Dialog, Field, PasswordField, Spinner, useToasts } from '#ui';
import type { Backup } from './library-props.ts';

interface BackupDialogProps {
  readonly backup: Backup;
  readonly onClose: () => void;
}

/** Asks what the file of all maps shall hold, and whether it is locked. */
export function BackupDialog({ backup, onClose }: BackupDialogProps): ReactNode {
  const text = useText();
  const t = text.backup;
  const toasts = useToasts();
  const [withVersions, setWithVersions] = useState(true);
  const [isLocked, setLocked] = useState(false);
  const [words, setWords] = useState({ first: '', second: '' });
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isSame = words.first === words.second;
  const isReady = !isLocked || (words.first !== '' && isSame);

  const save = async (): Promise<void> => {
    setWorking(true);
    setProblem(null);
    try {
      if (!(await backup.mayLeave())) return;
      const result = await backup.onSave({ withVersions, passphrase: isLocked ? words.first : null });
      if (!result.ok) return setProblem(problemText(text.storage.problems, result.problem));
      toasts.show({ text: t.saved(result.value.maps, result.value.name) });
      onClose();
    } catch {
      setProblem(t.failed);
    } finally {
      setWorking(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t.title}
      description={t.hint}
      closeLabel={text.common.close}
      footer={
        <>
          {isWorking && <Spinner label={t.writing} />}
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button variant="primary" autoFocus disabled={!isReady || isWorking} onClick={() => void save()}>
            {t.save}
          </Button>
        </>
      }
    >
      <Checkbox checked={withVersions} onChange={setWithVersions} hint={t.withVersionsHint}>
        {t.withVersions}
      </Checkbox>
      <Checkbox
        checked={isLocked}
        onChange={setLocked}
        disabled={!backup.canLock}
        hint={backup.canLock ? t.lockHint : t.cannotLock}
      >
        {t.lock}
      </Checkbox>
      {isLocked && (
        <>
          <Field label={t.passphrase}>
            <PasswordField isNew value={words.first} onChange={(first) => setWords({ ...words, first })} />
          </Field>
          <Field label={t.again} error={words.second !== '' && !isSame ? t.notSame : undefined}>
            <PasswordField
              isNew
              value={words.second}
              onChange={(second) => setWords({ ...words, second })}
              onEnter={() => isReady && !isWorking && void save()}
            />
          </Field>
        </>
      )}
      {problem !== null && <Banner tone="error">{problem}</Banner>}
    </Dialog>
  );
}
