import { useCallback } from 'react';
import { problemText } from '#i18n';
import { useText } from '#i18n/react';
import type { StorageProblem } from '#storage';
import { useToasts } from '#ui';

/** Tells what could not be done on this device, until it is read. The answer is false: it is not done. */
export function useProblemToast(): (problem: StorageProblem) => false {
  const t = useText();
  const toasts = useToasts();
  return useCallback(
    (problem) => {
      toasts.show({ text: problemText(t.storage.problems, problem), tone: 'error', duration: 0 });
      return false;
    },
    [toasts, t],
  );
}
