import { useEffect, useState, type ReactNode } from 'react';
import { exportJson } from '#export';
import type { Broken } from '#ui';
import { BrokenBanner } from './broken-banner.tsx';
import { onScreen } from './on-screen.ts';
import { mapInAddress } from './routes.ts';
import { useStoredCopy } from './use-stored-copy.ts';

/** Stands in the place of the whole program. What it offers needs nothing of what broke. */
export function BrokenProgram({ error, onAgain }: Broken): ReactNode {
  const saveStored = useStoredCopy();
  // As it is in memory, with what could not be saved: asked while what broke is still on the screen.
  const [open] = useState(() => onScreen.current);
  const id = mapInAddress();
  // Whoever goes elsewhere by the browser's own buttons is let go there.
  useEffect(() => {
    addEventListener('hashchange', onAgain);
    return () => removeEventListener('hashchange', onAgain);
  }, [onAgain]);
  const copy = (): void => {
    if (open !== null) exportJson(open.editor.getMap());
    else if (id !== null) saveStored(id);
  };
  const toLibrary = (): void => {
    if (id === null) onAgain();
    else location.hash = '#/';
  };
  return (
    <BrokenBanner
      extent="screen"
      error={error}
      onAgain={onAgain}
      onCopy={open === null && id === null ? undefined : copy}
      onLibrary={toLibrary}
    />
  );
}
