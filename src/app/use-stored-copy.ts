import { exportJson } from '#export';
import { problemText } from '#i18n';
import { useText } from '#i18n/react';
import type { Id } from '#model';
import { useToasts } from '#ui';
import { leftOutOf } from './left-out.ts';
import { openStorage } from './use-storage.ts';

/** Saves what can be read of a stored map as a file, and says so if nothing can. Needs no map that is open. */
export function useStoredCopy(): (id: Id) => void {
  const t = useText();
  const toasts = useToasts();
  const save = async (id: Id): Promise<void> => {
    const storage = await openStorage();
    const loaded = storage.ok ? await storage.value.library.load(id) : storage;
    if (loaded.ok) {
      exportJson(loaded.value.map);
      const missing = leftOutOf(loaded.value.damages).length;
      if (missing > 0) toasts.show({ text: t.damage.lacks(missing), tone: 'error', duration: 0 });
    } else toasts.show({ text: problemText(t.storage.problems, loaded.problem), tone: 'error', duration: 0 });
  };
  return (id) => void save(id);
}
