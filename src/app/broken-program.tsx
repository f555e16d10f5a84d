import type { ReactNode } from 'react';
import type { Broken } from './boundary.tsx';
import { BrokenBanner } from './broken-banner.tsx';
import { mapInAddress } from './routes.ts';
import { useStoredCopy } from './use-stored-copy.ts';

/** Stands in the place of the whole program. What it offers needs nothing of what broke. */
export function BrokenProgram({ error, onAgain }: Broken): ReactNode {
  const saveCopy = useStoredCopy();
  const id = mapInAddress();
  const toLibrary = (): void => {
    location.hash = '#/';
    onAgain();
  };
  return (
    <BrokenBanner
      extent="screen"
      error={error}
      onAgain={onAgain}
      onCopy={id === null ? undefined : () => saveCopy(id)}
      onLibrary={toLibrary}
    />
  );
}
