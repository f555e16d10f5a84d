import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useText } from '#i18n/react';
import { FileDropZone, Part, Spinner, whenIdle } from '#ui';
import { PasteTextDialog } from './paste-text-dialog.tsx';
import { Brand } from './brand.tsx';
import type { LibraryScreenProps, Shelf } from './library-props.ts';
import { FirstVisit, NewMapDialog } from './on-demand.ts';
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
  const { shelves, usage, lost, backup, preferences, loadMap, previewOf, actions } = props;
  const t = useText();
  const [dialog, setDialog] = useState<'new' | 'paste' | null>(null);
  const [shelf, setShelf] = useState<Shelf>('maps');
  const thumbnails = useMemo(() => createThumbnails(loadMap), [loadMap]);
  usePastedContent(dialog === null, actions);

  const start = <StartButtons actions={actions} onNew={() => setDialog('new')} onPaste={() => setDialog('paste')} />;
  const isEmpty = shelves !== null && shelves.maps.length + shelves.trash.length === 0;
  const areAllLost = isEmpty && lost.maps.length > 0;
  const [isWelcomeHere, setWelcomeHere] = useState(false);
  useEffect(() => {
    if (isEmpty) void FirstVisit.fetch().then(() => setWelcomeHere(true));
  }, [isEmpty]);
  useEffect(() => whenIdle(() => void NewMapDialog.fetch()), []);
  const shared = { ...props, thumbnails, start, onShelf: setShelf };
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
          {shelves !== null && <LostNotices lost={lost} actions={actions} areSomeHere={!isEmpty} />}
          {areAllLost && <AllMapsLost lost={lost} actions={actions} start={start} />}
        </Part>
        <Part key={shelf}>
          {isEmpty && !areAllLost && isWelcomeHere && (
            <FirstVisit start={start} previewOf={previewOf} onCreate={actions.create} />
          )}
          {shelves !== null && !isEmpty && shelf === 'maps' && <MapShelf {...shared} shelves={shelves} />}
          {shelves !== null && !isEmpty && shelf === 'trash' && <TrashShelf {...shared} shelves={shelves} />}
        </Part>
      </main>
      <Part>
        <StorageLine usage={usage} backup={backup} onPersist={actions.persist} />
      </Part>
      <FileDropZone label={t.library.dropHere} onFiles={actions.openFiles} />
      <Part onClose={() => setDialog(null)}>
        {dialog === 'new' && (
          <NewMapDialog previewOf={previewOf} onCreate={actions.create} onClose={() => setDialog(null)} />
        )}
        {dialog === 'paste' && <PasteTextDialog onContinue={actions.paste} onClose={() => setDialog(null)} />}
      </Part>
    </div>
  );
}
