import { ok, type Result } from '#model';
import type { StorageProblem } from '#storage';

/** Brings what is only in this window to the device, or says why it cannot. */
type Finish = () => Promise<Result<unknown, StorageProblem>>;

const finishes = new Set<Finish>();

/** Has something finished before the page is reloaded. Returns the way to take that back. */
export function finishBeforeReload(finish: Finish): () => void {
  finishes.add(finish);
  return () => void finishes.delete(finish);
}

/** Finishes everything; the first problem that keeps something from being saved, if any. */
export async function finishAll(): Promise<Result<null, StorageProblem>> {
  // What is being typed is handed over when its field is left.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  for (const finish of finishes) {
    const finished = await finish();
    if (!finished.ok) return finished;
  }
  return ok(null);
}
