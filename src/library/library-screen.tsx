import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useText } from '#i18n/react';
import { FileDropZone, Part, Spinner, pickFiles } from '#ui';
import { Brand } from './brand.tsx';
import type { LibraryActions } from './library-actions.ts';
import type { LibraryScreenProps, Shelf } from './library-props.ts';
import { BackupReminder } from './backup-reminder.tsx';
import { BackupDialog, FirstVisit, NewMapDialog, PasteTextDialog, RestoreDialog } from './on-demand.ts';
import { AllMapsLost, LostNotices } from './lost-maps.tsx';
import { MapShelf } from './map-shelf.tsx';
import { StartButtons } from './start-buttons.tsx';
import { StorageLine } from './storage-line.tsx';
import { createThumbnails } from './thumbnails.ts';
import { TrashShelf } from './trash-shelf.tsx';
import { usePastedContent } from './use-pasted-content.ts';
import './library-screen.css';

/** All maps of this device: find, open, rename, copy, throw away and bring back; begin a new one. */
export function LibraryScreen(props: LibraryScreenProps): ReactNode {
  const { shelves, usage, lost, backup, preferences, loadMap, actions: given } = props;
  const t = useText();
  const [dialog, setDialog] = useState<'new' | 'paste' | 'backup' | null>(null);
  const [backupFile, setBackupFile] = useState<File | null>(null);
  const actions = useMemo(() => withBackups(given, setBackupFile), [given]);
  const [shelf, setShelf] = useState<Shelf>('maps');
  const thumbnails = useMemo(() => createThumbnails(loadMap), [loadMap]);
  const isWritable = props.place !== 'reading';
  usePastedContent(isWritable && dialog === null && backupFile === null, actions);

  const start = isWritable && (
    <StartButtons actions={actions} onNew={() => setDialog('new')} onPaste={() => setDialog('paste')} />
  );
  // Nobody is greeted where nothing can be begun.
  const isEmpty = isWritable && shelves !== null && shelves.maps.length + shelves.trash.length === 0;
  const areAllLost = isEmpty && lost.maps.length > 0;
  const [isWelcomeHere, setWelcomeHere] = useState(false);
  useEffect(() => {
    if (isEmpty) void FirstVisit.fetch().then(() => setWelcomeHere(true));
  }, [isEmpty]);
  const shared = { ...props, actions, thumbnails, start, isWritable, onShelf: setShelf };
  const chooseBackup = async (): Promise<void> => {
    // Of any name: it may have been renamed, and not every system lets unknown endings be chosen.
    const [file] = await pickFiles();
    if (file !== undefined) setBackupFile(file);
  };
  return (
    <div className="library">
      <header className="library-bar">
        <Brand />
        <div className="library-preferences">{preferences}</div>
      </header>
      <main className="library-main">
        {(shelves === null || (isEmpty && !areAllLost && !isWelcomeHere)) && (
          <div className="library-opening">
            <Spinner label={t.library.opening} />
          </div>
        )}
        <Part>
          {backup !== undefined && !isEmpty && <BackupReminder backup={backup} onBackUp={() => setDialog('backup')} />}
          {shelves !== null && <LostNotices lost={lost} actions={actions} areSomeHere={!isEmpty} />}
          {areAllLost && <AllMapsLost lost={lost} actions={actions} start={start} />}
        </Part>
        <Part key={shelf}>
          {isEmpty && !areAllLost && isWelcomeHere && <FirstVisit start={start} onCreate={actions.create} />}
          {shelves !== null && !isEmpty && shelf === 'maps' && <MapShelf {...shared} shelves={shelves} />}
          {shelves !== null && !isEmpty && shelf === 'trash' && <TrashShelf {...shared} shelves={shelves} />}
        </Part>
      </main>
      <Part>
        <StorageLine
          usage={usage}
          backup={backup}
          onBackUp={() => setDialog('backup')}
          onRestore={() => void chooseBackup()}
          onPersist={actions.persist}
          place={props.place}
        />
      </Part>
      {isWritable && <FileDropZone label={t.library.dropHere} onFiles={actions.openFiles} />}
      <Part onClose={() => setDialog(null)}>
        {dialog === 'new' && <NewMapDialog onCreate={actions.create} onClose={() => setDialog(null)} />}
        {dialog === 'paste' && <PasteTextDialog onContinue={actions.paste} onClose={() => setDialog(null)} />}
        {dialog === 'backup' && backup !== undefined && (
          <BackupDialog backup={backup} onClose={() => setDialog(null)} />
        )}
      </Part>
      <Part onClose={() => setBackupFile(null)}>
        {backupFile !== null && backup !== undefined && (
          <RestoreDialog key={backupFile.name} file={backupFile} backup={backup} onClose={() => setBackupFile(null)} />
        )}
      </Part>
    </div>
  );
}

/** The same actions, where a backup among the files that come is looked at as one. */
const withBackups = (actions: LibraryActions, onBackup: (file: File) => void): LibraryActions => {
  const openFiles = (files: File[]): void => {
    const backup = files.find(({ name }) => name.endsWith('.tabiji-backup'));
    if (backup === undefined) actions.openFiles(files);
    else onBackup(backup);
  };
  return { ...actions, openFiles, pickFiles: () => actions.pickFiles(openFiles) };
};
