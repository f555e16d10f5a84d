import { useCallback, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { restartSession } from '#editor';
import { useText } from '#i18n/react';
import type { RatingsFile } from '#panels';
import type { Storage } from '#storage';
import { Boundary, DraftKeeperContext, FileDropZone, type Broken } from '#ui';
import { exportJson } from '#export';
import { BrokenBanner } from './broken-banner.tsx';
import { InsteadOfParts } from './instead-of-parts.tsx';
import { EditorScreen } from './editor-screen.tsx';
import { NotOpened } from './not-opened.tsx';
import { OpeningMap } from './opening-map.tsx';
import { useIncoming } from './use-incoming.tsx';
import { useProblemToast } from './use-problem-toast.ts';
import { useStoredMap } from './use-stored-map.ts';

interface EditorPageProps {
  readonly id: string;
  readonly storage: Storage;
  readonly preferences: ReactNode;
}

/** Opens one map, or says why it cannot. A file dropped here becomes a map of its own, a table of ratings part of this one. */
export function EditorPage({ id, storage, preferences }: EditorPageProps): ReactNode {
  const t = useText();
  const tell = useProblemToast();
  const [, go] = useLocation();
  const { result, again } = useStoredMap(storage, id);
  const [ratings, setRatings] = useState<readonly RatingsFile[]>([]);
  const takeRatings = useCallback((file: RatingsFile) => setRatings((waiting) => [...waiting, file]), []);
  const { take, pick, store, dialogs } = useIncoming(storage, takeRatings);
  const openFiles = useCallback((files: readonly File[]) => take({ files }), [take]);
  if (result === null) return <OpeningMap onAgain={again} onLibrary={() => go('/')} />;
  if (!result.ok) return <NotOpened id={id} problem={result.problem} onAgain={again} onLibrary={() => go('/')} />;
  const { openMap, stored, keptTexts } = result.value;
  const copy = (): string => exportJson(openMap.editor.getMap());
  const instead = ({ error, onAgain }: Broken): ReactNode => {
    const goOn = (): void => {
      restartSession(openMap.session, openMap.editor.getMap());
      onAgain();
    };
    return <BrokenBanner extent="screen" error={error} onAgain={goOn} onCopy={copy} onLibrary={() => go('/')} />;
  };
  return (
    <DraftKeeperContext value={keptTexts.keeper}>
      <InsteadOfParts onCopy={copy} onLibrary={() => go('/')}>
        <Boundary instead={instead}>
          <EditorScreen
            openMap={openMap}
            stored={stored}
            keptTexts={keptTexts}
            device={storage.device}
            versions={storage.versions}
            onCopy={(map, title) => void store({ ...map, info: { ...map.info, title } }, true)}
            preferences={preferences}
            onLibrary={() => go('/')}
            onRestore={() => void storage.library.restore(id).then((restored) => restored.ok || tell(restored.problem))}
            onPickFiles={pick}
            openFiles={openFiles}
            ratings={ratings[0] ?? null}
            onRatingsTaken={() => setRatings((waiting) => waiting.slice(1))}
          />
        </Boundary>
        <FileDropZone label={t.editor.dropFile} onFiles={openFiles} />
        {dialogs}
      </InsteadOfParts>
    </DraftKeeperContext>
  );
}
