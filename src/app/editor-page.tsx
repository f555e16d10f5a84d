import { useCallback, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { problemText } from '#i18n';
import { useText } from '#i18n/react';
import type { RatingsFile } from '#panels';
import type { Storage } from '#storage';
import { FileDropZone, Spinner, useToasts } from '#ui';
import { exportJson } from '#export';
import { Boundary, type Broken } from './boundary.tsx';
import { BrokenBanner } from './broken-banner.tsx';
import { EditorScreen } from './editor-screen.tsx';
import { NotOpened } from './not-opened.tsx';
import { pickMapFiles } from './pick-map-files.ts';
import { useImport } from './use-import.tsx';
import { useStoredMap } from './use-stored-map.ts';

interface EditorPageProps {
  readonly id: string;
  readonly storage: Storage;
  readonly preferences: ReactNode;
}

/** A table, as spreadsheets save it. */
const TABLE = /\.(?:csv|tsv)$/i;

/** Opens one map, or says why it cannot. A file dropped here becomes a map of its own, a table of ratings part of this one. */
export function EditorPage({ id, storage, preferences }: EditorPageProps): ReactNode {
  const t = useText();
  const toasts = useToasts();
  const [, go] = useLocation();
  const { result, again } = useStoredMap(storage, id);
  const { openFiles, dialog } = useImport((map, isLast) => {
    void storage.library.create(map).then((created) => {
      if (!created.ok)
        toasts.show({ text: problemText(t.storage.problems, created.problem), tone: 'error', duration: 0 });
      else if (isLast) go(`/map/${created.value}`);
    });
  });
  const [ratings, setRatings] = useState<RatingsFile | null>(null);
  const drop = (files: readonly File[]): void => {
    const [table] = files.filter(({ name }) => TABLE.test(name));
    if (table !== undefined)
      void table.arrayBuffer().then((bytes) => setRatings({ name: table.name, bytes: new Uint8Array(bytes) }));
    const others = files.filter((file) => file !== table);
    if (others.length > 0) openFiles(others);
  };
  const pickFiles = useCallback(
    () => void pickMapFiles().then((files) => files.length > 0 && openFiles(files)),
    [openFiles],
  );
  if (result === null) {
    return (
      <main className="app-middle">
        <Spinner label={t.editor.opening} />
      </main>
    );
  }
  if (!result.ok) return <NotOpened id={id} problem={result.problem} onAgain={again} onLibrary={() => go('/')} />;
  const { openMap, stored } = result.value;
  const copy = (): string => exportJson(openMap.editor.getMap());
  const instead = (broken: Broken): ReactNode => (
    <BrokenBanner extent="screen" {...broken} onCopy={copy} onLibrary={() => go('/')} />
  );
  return (
    <>
      <Boundary instead={instead}>
        <EditorScreen
          openMap={openMap}
          stored={stored}
          device={storage.device}
          preferences={preferences}
          onLibrary={() => go('/')}
          onPickFiles={pickFiles}
          openFiles={openFiles}
          ratings={ratings}
          onRatingsTaken={() => setRatings(null)}
        />
      </Boundary>
      <FileDropZone label={t.editor.dropFile} onFiles={drop} />
      {dialog}
    </>
  );
}
