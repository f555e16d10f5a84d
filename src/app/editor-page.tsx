import { useCallback, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { JourneyMap } from '#model';
import { restartSession } from '#editor';
import { fileEndings } from '#format';
import { problemText } from '#i18n';
import { useText } from '#i18n/react';
import { Importing, type Incoming } from '#library';
import type { RatingsFile } from '#panels';
import type { Storage, StorageProblem } from '#storage';
import { Boundary, DraftKeeperContext, FileDropZone, Part, pickFiles, useToasts, type Broken } from '#ui';
import { exportJson } from '#export';
import { BrokenBanner } from './broken-banner.tsx';
import { newId, now } from './clock.ts';
import { InsteadOfParts } from './instead-of-parts.tsx';
import { EditorScreen } from './editor-screen.tsx';
import { NotOpened } from './not-opened.tsx';
import { OpeningMap } from './opening-map.tsx';
import { useStoredMap } from './use-stored-map.ts';

interface EditorPageProps {
  readonly id: string;
  readonly storage: Storage;
  readonly preferences: ReactNode;
}

/** Opens one map, or says why it cannot. A file dropped here becomes a map of its own, a table of ratings part of this one. */
export function EditorPage({ id, storage, preferences }: EditorPageProps): ReactNode {
  const t = useText();
  const toasts = useToasts();
  const [, go] = useLocation();
  const { result, again } = useStoredMap(storage, id);
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [ratings, setRatings] = useState<readonly RatingsFile[]>([]);
  const openFiles = useCallback((files: readonly File[]) => setIncoming({ files }), []);
  const pickMaps = useCallback(
    () =>
      void pickFiles({ accept: fileEndings.join(','), multiple: true }).then(
        (files) => files.length > 0 && openFiles(files),
      ),
    [openFiles],
  );
  const tell = (problem: StorageProblem): void =>
    void toasts.show({ text: problemText(t.storage.problems, problem), tone: 'error', duration: 0 });
  const store = (map: JourneyMap, isLast: boolean): void =>
    void storage.library.create(map).then((created) => {
      if (!created.ok) tell(created.problem);
      else if (isLast) go(`/map/${created.value}`);
    });
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
            onCopy={(map, title) => store({ ...map, info: { ...map.info, title } }, true)}
            preferences={preferences}
            onLibrary={() => go('/')}
            onRestore={() => void storage.library.restore(id).then((restored) => restored.ok || tell(restored.problem))}
            onPickFiles={pickMaps}
            openFiles={openFiles}
            ratings={ratings[0] ?? null}
            onRatingsTaken={() => setRatings((waiting) => waiting.slice(1))}
          />
        </Boundary>
        <FileDropZone label={t.editor.dropFile} onFiles={openFiles} />
        <Part onClose={() => setIncoming(null)}>
          {incoming !== null && (
            <Importing
              incoming={incoming}
              newId={newId}
              now={now}
              onMap={store}
              onRatings={(file) => setRatings((waiting) => [...waiting, file])}
              onEnd={() => setIncoming(null)}
            />
          )}
        </Part>
      </InsteadOfParts>
    </DraftKeeperContext>
  );
}
