import { useContext, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { Storage } from '#storage';
import { DraftKeeperContext } from '#ui';
import { now } from '../clock.ts';
import type { KeptTexts } from './kept-texts.ts';

interface LibraryTextsProps {
  /** Null until it is here: nothing is kept before. */
  readonly storage: Storage | null;
  readonly children: ReactNode;
}

interface Keeping {
  readonly texts: KeptTexts;
  readonly Notice: ComponentType<{ readonly texts: KeptTexts }>;
}

/** Keeps what is typed on the library's page, such as another title; it belongs to no open map. */
export function LibraryTexts({ storage, children }: LibraryTextsProps): ReactNode {
  const around = useContext(DraftKeeperContext);
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  useEffect(() => {
    if (storage === null) return;
    let close: (() => void) | null = () => {};
    const begin = async (): Promise<void> => {
      const { createKeptTexts, KeptTextsNotice } = await import('./index.ts');
      if (close === null) return;
      const texts = createKeptTexts({ drafts: storage.openDrafts(''), now, open: null });
      close = texts.close;
      setKeeping({ texts, Notice: KeptTextsNotice });
    };
    // Where it does not come, the page goes on without.
    begin().catch(() => null);
    return () => {
      close?.();
      close = null;
    };
  }, [storage]);
  return (
    <DraftKeeperContext value={keeping?.texts.keeper ?? around}>
      {keeping !== null && <keeping.Notice texts={keeping.texts} />}
      {children}
    </DraftKeeperContext>
  );
}
