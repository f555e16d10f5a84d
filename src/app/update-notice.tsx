import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { problemText } from '#i18n';
import { useText } from '#i18n/react';
import type { StorageProblem } from '#storage';
import { Banner, Button } from '#ui';
import { reloadWithUpdate, updates } from './updates.ts';

/** Says that a newer version of the program is on the device, and goes over to it when asked. */
export function UpdateNotice(): ReactNode {
  const t = useText();
  const isReady = useSyncExternalStore(updates.subscribe, updates.isReady);
  const [isPutOff, setPutOff] = useState(false);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  if (!isReady || isPutOff) return null;
  const reload = (): void => void reloadWithUpdate().then((refused) => !refused.ok && setProblem(refused.problem));
  return (
    <Banner
      live
      tone={problem === null ? 'info' : 'warning'}
      title={problem === null ? t.updates.ready : t.updates.notYet}
      action={
        <Button variant="primary" onClick={reload}>
          {t.updates.reload}
        </Button>
      }
      onDismiss={() => setPutOff(true)}
      dismissLabel={t.updates.later}
    >
      {problem === null ? t.updates.hint : problemText(t.storage.problems, problem)}
    </Banner>
  );
}
