import { useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { JourneyCanvas } from '#canvas';
import type { CommandContext, DialogName } from '#commands';
import { OpenMapContext, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import {
  Announcer,
  ConnectDialog,
  ExportDialog,
  HelpDialog,
  Inspector,
  JourneysPanel,
  Palette,
  RemovePhaseDialog,
  TopBar,
  type SaveStateProps,
} from '#panels';
import type { Storage, StoredMap } from '#storage';
import { Banner, Button, EmptyState, Spinner } from '#ui';
import { newId, now } from './clock.ts';
import { copyPicture, exportJson, exportMap } from './export-map.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useStoredMap, type OpenStoredMap } from './use-stored-map.ts';

interface EditorPageProps {
  readonly id: string;
  readonly storage: Storage;
  readonly preferences: ReactNode;
}

/** One map on the screen. */
export function EditorPage({ id, storage, preferences }: EditorPageProps): ReactNode {
  const t = useText();
  const [, go] = useLocation();
  const result = useStoredMap(storage, id);
  if (result === null) return <div className="app-middle"><Spinner label={t.editor.opening} /></div>;
  if (!result.ok) {
    const { problem } = result;
    const isMissing = problem.code === 'notFound';
    return (
      <div className="app-middle">
        <EmptyState
          title={isMissing ? t.editor.notFound : t.storage.problems[problem.code](problem as never)}
          actions={<Button variant="primary" onClick={() => go('/')}>{t.editor.library}</Button>}
        >
          {isMissing && t.editor.notFoundHint}
        </EmptyState>
      </div>
    );
  }
  return <EditorScreen {...result.value} preferences={preferences} onLibrary={() => go('/')} />;
}

function EditorScreen({ openMap, stored, preferences, onLibrary }: OpenStoredMap & { preferences: ReactNode; onLibrary: () => void }): ReactNode {
  const t = useText();
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const context = useMemo<CommandContext>(
    () => ({
      openMap,
      newId,
      now,
      openDialog: setDialog,
      names: { newPhase: t.editor.newPhase, newJourney: t.editor.newJourney },
    }),
    [openMap, t],
  );
  useShortcuts(context);
  const save = useSaveState(stored, () => exportJson(openMap.editor.getMap()));
  const close = (): void => {
    setDialog(null);
    openMap.camera.current?.takeFocus();
  };
  const map = openMap.editor.getMap;
  return (
    <OpenMapContext value={openMap}>
      <div className="editor-screen">
        <TopBar context={context} onLibrary={onLibrary} save={save} preferences={preferences} />
        <Notices stored={stored} onDownload={save.onDownload} />
        <div className="editor-columns">
          <LeftColumn context={context} />
          <main className="editor-canvas"><JourneyCanvas context={context} /></main>
          <RightColumn context={context} />
        </div>
        {dialog === 'export' && <ExportDialog onClose={close} onSave={(request) => exportMap(map(), request)} onCopy={(request) => copyPicture(map(), request)} />}
        {dialog === 'connect' && <ConnectDialog context={context} onClose={close} />}
        {dialog === 'removePhase' && <RemovePhaseDialog context={context} onClose={close} />}
        {dialog === 'help' && <HelpDialog onClose={close} />}
        <Announcer />
      </div>
    </OpenMapContext>
  );
}

function LeftColumn({ context }: { context: CommandContext }): ReactNode {
  const t = useText();
  const isOpen = useSession((session) => session.isLeftOpen);
  if (!isOpen) return null;
  return (
    <aside className="editor-left" aria-label={t.editor.leftPanel}>
      <JourneysPanel context={context} />
      <Palette context={context} />
    </aside>
  );
}

function RightColumn({ context }: { context: CommandContext }): ReactNode {
  const t = useText();
  const isOpen = useSession((session) => session.isRightOpen);
  if (!isOpen) return null;
  return (
    <aside className="editor-right" aria-label={t.editor.rightPanel}>
      <Inspector context={context} />
    </aside>
  );
}

/** What the person should know about where this map is kept. */
function Notices({ stored, onDownload }: { stored: StoredMap; onDownload: () => void }): ReactNode {
  const t = useText();
  const presence = useSyncExternalStore(stored.onPresence, stored.presence);
  const [isRead, setRead] = useState(false);
  const count = stored.damages.length;
  return (
    <>
      {presence === 'trashed' && <Banner tone="warning">{t.editor.inTrash}</Banner>}
      {presence === 'removed' && <Banner tone="error" action={<Button onClick={onDownload}>{t.editor.downloadCopy}</Button>}>{t.editor.removed}</Banner>}
      {count > 0 && !isRead && (
        <Banner tone="info" onDismiss={() => setRead(true)} dismissLabel={t.common.close}>{t.editor.mended(count)}</Banner>
      )}
    </>
  );
}

function useSaveState(stored: StoredMap, onDownload: () => void): SaveStateProps {
  const t = useText();
  const status = useSyncExternalStore(stored.onStatus, stored.status);
  return {
    state: status.state,
    reason: status.state === 'failed' ? t.storage.problems[status.problem.code](status.problem as never) : '',
    onRetry: () => void stored.flush(),
    onDownload,
  };
}
