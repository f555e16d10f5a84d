import { useEffect, type ReactNode } from 'react';
import { problemText } from '#i18n';
import { useText } from '#i18n/react';
import type { Storage, StorageProblem } from '#storage';
import { Banner, Button } from '#ui';
import { reloadAnyhow } from './updates.ts';

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
  if (place === 'reading') {
    const { title, hint } = t.storage.places.reading;
    return (
      <Banner tone="warning" title={title} action={<ReloadButton />}>
        {hint}
      </Banner>
    );
  }
  const words = t.storage.places[place];
  return (
    <Banner
      tone={place === 'copy' ? 'info' : 'warning'}
      title={words.title}
      action={<Button onClick={onAgain}>{t.common.tryAgain}</Button>}
    >
      <p>{problemText(t.storage.problems, trouble)}</p>
      <p>{words.hint}</p>
    </Banner>
  );
}

/** The way to a newer version that has taken the maps over; the browser asks where something is not saved. */
export function ReloadButton(): ReactNode {
  const t = useText();
  return (
    <Button variant="primary" onClick={() => void reloadAnyhow()}>
      {t.storage.places.reading.reload}
    </Button>
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
