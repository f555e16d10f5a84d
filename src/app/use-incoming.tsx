import { useCallback, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { JourneyMap } from '#model';
import { fileEndings, type FileBytes } from '#format';
import { useText } from '#i18n/react';
import { Importing, type Incoming } from '#library';
import { Part, pickFiles, useToasts } from '#ui';
import { newId, now } from './clock.ts';
import type { LibraryStorage } from './library-storage.ts';
import { useProblemToast } from './use-problem-toast.ts';

interface IncomingMaps {
  /** Reads what has come, and asks before it is stored. */
  readonly take: (incoming: Incoming) => void;
  /** Asks for files, also of these endings, and gives them to `take` or to whom one likes; called directly in a press. */
  readonly pick: (options?: {
    readonly besides?: string;
    readonly onFiles?: ((files: File[]) => void) | undefined;
  }) => void;
  /** Stores a map, and opens it if that is wanted. */
  readonly store: (map: JourneyMap, isOpened: boolean) => Promise<void>;
  readonly dialogs: ReactNode;
}

/** How files and texts become maps of this device. `onRatings` takes tables of ratings, where a map is open for them. */
export function useIncoming(
  { library, place }: Pick<LibraryStorage, 'library' | 'place'>,
  onRatings?: (file: FileBytes) => void,
): IncomingMaps {
  const t = useText();
  const toasts = useToasts();
  const [, go] = useLocation();
  const tell = useProblemToast();
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const take = useCallback(
    (next: Incoming): void => {
      // Not asked about first what cannot be stored then.
      if (place === 'reading') toasts.show({ text: t.storage.places.reading.title, tone: 'error', duration: 0 });
      else setIncoming(next);
    },
    [place, toasts, t],
  );
  const pick = useCallback<IncomingMaps['pick']>(
    ({ besides, onFiles = (files: File[]) => take({ files }) } = {}) => {
      const accept = besides === undefined ? fileEndings : [...fileEndings, besides];
      void pickFiles({ accept: accept.join(','), multiple: true }).then((files) => files.length > 0 && onFiles(files));
    },
    [take],
  );
  const store = useCallback(
    async (map: JourneyMap, isOpened: boolean): Promise<void> => {
      const created = await library.create(map);
      if (!created.ok) tell(created.problem);
      else if (isOpened) go(`/map/${created.value}`);
    },
    [library, tell, go],
  );
  const end = (): void => setIncoming(null);
  const dialogs = (
    <Part onClose={end}>
      {incoming !== null && (
        <Importing
          incoming={incoming}
          newId={newId}
          now={now}
          onMap={(map, isLast) => void store(map, isLast)}
          onRatings={onRatings}
          onEnd={end}
        />
      )}
    </Part>
  );
  return { take, pick, store, dialogs };
}
