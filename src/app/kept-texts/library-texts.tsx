import { useContext, useEffect, useState, type ReactNode } from 'react';
import type { Storage } from '#storage';
import { DraftKeeperContext } from '#ui';
import { now } from '../clock.ts';
import { KeptTextsNotice } from './kept-texts-notice.tsx';
import { createKeptTexts, type KeptTexts } from './kept-texts.ts';

/** Keeps what is typed on the library's page, such as another title; it belongs to no open map. */
export function LibraryTexts({ storage, children }: { storage: Storage; children: ReactNode }): ReactNode {
  const around = useContext(DraftKeeperContext);
  const [texts, setTexts] = useState<KeptTexts | null>(null);
  useEffect(() => {
    const made = createKeptTexts({ drafts: storage.openDrafts(''), now, open: null });
    setTexts(made);
    return made.close;
  }, [storage]);
  return (
    <DraftKeeperContext value={texts?.keeper ?? around}>
      {texts !== null && <KeptTextsNotice texts={texts} />}
      {children}
    </DraftKeeperContext>
  );
}
