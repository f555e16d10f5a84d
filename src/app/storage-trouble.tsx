import { useEffect, type ReactNode } from 'react';
import { problemText } from '#i18n';
import { useText } from '#i18n/react';
import type { Storage, StorageProblem } from '#storage';
import { Banner, Button } from '#ui';

interface StorageTroubleProps {
  readonly storage: Storage;
  readonly trouble: StorageProblem | null;
  readonly onAgain: () => void;
}

/** Says on every page that maps are not kept where they should be: why, what is safe, and what to do. */
export function StorageTrouble({ storage, trouble, onAgain }: StorageTroubleProps): ReactNode {
  const t = useText();
  const { place, library } = storage;
  useEffect(() => (place === 'window' ? warnOfClosing(library) : undefined), [place, library]);
  if (trouble === null || place === 'device') return null;
  const words = t.storage.places[place];
  return (
    <Banner
      tone={place === 'copy' ? 'info' : 'warning'}
      title={words.title}
      action={place !== 'reading' && <Button onClick={onAgain}>{t.editor.tryAgain}</Button>}
    >
      <p>{problemText(t.storage.problems, trouble)}</p>
      <p>{words.hint}</p>
    </Banner>
  );
}

/** Asks before a window goes that holds the only copy of a map. Returns the way to stop. */
function warnOfClosing(library: Storage['library']): () => void {
  let count = 0;
  const stop = library.watch((result) => (count = result.ok ? result.value.maps.length : count));
  const ask = (event: BeforeUnloadEvent): void => {
    if (count > 0) event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  return () => {
    stop();
    window.removeEventListener('beforeunload', ask);
  };
}
