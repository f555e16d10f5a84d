import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { goToRecord, type CommandContext, type DialogName } from '#commands';
import { CommandsProvider } from '#commands/react';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import {
  Announcer,
  BlindRound,
  CommandPalette,
  ConnectDialog,
  FirstSteps,
  HelpDialog,
  Inspector,
  LeftPanel,
  NoticeToast,
  RateDialog,
  RatingsDialog,
  RemovePhasesDialog,
  SideColumn,
  TopBar,
  fetchNextPanels,
  type RatingsFile,
} from '#panels';
import { UNDO_TOAST, useUndoToastOf } from '#controls';
import { ExportDialog, saveCopy, useWayOut } from '#export';
import type { Device, Versions } from '#storage';
import { KeepVersionDialog, VersionsDialog } from '#versions';
import type { JourneyMap } from '#model';
import { Part, TextLookContext, useToasts } from '#ui';
import { newId, now } from './clock.ts';
import { leftOutOf } from './left-out.ts';
import { createClipboardSlot } from './clipboard-slot.ts';
import { KeptTextsNotice } from './kept-texts/index.ts';
import { useClipboard } from './use-clipboard.tsx';
import { useFirstSteps } from './use-first-steps.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useBrowserPrint } from './use-browser-print.ts';
import { useLinkedTouchpoint } from './use-linked-touchpoint.ts';
import { usePersonalLook } from './use-personal-look.ts';
import { useOnePanel } from './use-one-panel.ts';
import { usePageActions } from './use-page-actions.ts';
import { usePanelRoom } from './use-panel-room.ts';
import { useShortcuts } from './use-shortcuts.ts';
import type { OpenStoredMap } from './use-stored-map.ts';
import { UpdateNotice } from './update-notice.tsx';
import { MapNotices, SaveStateOf } from './map-notices.tsx';
import { useVisibleHeight } from './use-visible-height.ts';
import { CurrentView } from './views.tsx';
import { whenUsed } from './when-used.ts';

interface EditorScreenProps extends OpenStoredMap {
  readonly device: Device;
  readonly versions: Versions;
  /** Makes a map of its own of a version, and opens it. */
  readonly onCopy: (map: JourneyMap, title: string) => void;
  readonly preferences: ReactNode;
  readonly onLibrary: () => void;
  /** Takes the map out of the trash. */
  readonly onRestore: () => void;
  /** Asks for files, each of which becomes a map. */
  readonly onPickFiles: () => void;
  /** Each becomes a map. */
  readonly openFiles: (files: readonly File[]) => void;
  /** A table of ratings that was dropped on the map. */
  readonly ratings: RatingsFile | null;
  readonly onRatingsTaken: () => void;
}

/** One map on the screen: top bar, journeys, canvas, inspector, and the dialogs that commands ask for. */
export function EditorScreen({
  openMap,
  stored,
  keptTexts,
  device,
  versions,
  onCopy,
  preferences,
  onLibrary,
  onRestore,
  onPickFiles,
  openFiles,
  ratings,
  onRatingsTaken,
}: EditorScreenProps): ReactNode {
  const t = useText();
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const [clipboard] = useState(createClipboardSlot);
  const { ask, question } = useWayOut();
  const openContext = useRef<CommandContext | null>(null);
  const askHere = useCallback(
    (map: JourneyMap) =>
      ask({
        map,
        onMend: (place) => {
          setDialog(null);
          if (openContext.current !== null) goToRecord(openContext.current, place);
        },
      }),
    [ask],
  );
  const page = usePageActions(openMap, { stored, pickFiles: onPickFiles, ask: askHere });
  const context = useMemo<CommandContext>(
    () => ({
      openMap,
      newId,
      now,
      openDialog: setDialog,
      page,
      clipboard,
      names: { newPhase: t.editor.newPhase, newJourney: t.editor.newJourney },
    }),
    [openMap, page, clipboard, t],
  );
  useEffect(() => void (openContext.current = context), [context]);
  const toasts = useToasts();
  const undoToast = useUndoToastOf(context);
  // What a toast offers for this map goes with it.
  useEffect(() => () => [UNDO_TOAST, 'notice'].forEach(toasts.dismiss), [openMap, toasts]);
  const isFullScreen = useSyncExternalStore(openMap.session.subscribe, () => openMap.session.getState().isFullScreen);
  useEffect(() => whenUsed(fetchNextPanels), []);
  useShortcuts(context);
  useFullScreen(openMap.session);
  useOnePanel(openMap.session);
  usePanelRoom(openMap.session);
  useVisibleHeight();
  useBrowserPrint(openMap);
  useLinkedTouchpoint(openMap);
  const look = usePersonalLook();
  const pasting = useClipboard(context, { slot: clipboard, device, openFiles, askToLeave: askHere });
  useKeptFocus(openMap, `${dialog} ${isFullScreen}`);
  const firstSteps = useFirstSteps(device, openMap, dialog === 'commandPalette' || dialog === 'help');
  const download = async (): Promise<void> => {
    if (!(await saveCopy(openMap.editor.getMap(), askHere))) return;
    const missing = leftOutOf(stored.damages).length;
    if (missing > 0) toasts.show({ text: t.damage.lacks(missing), tone: 'error', duration: 0 });
  };
  const close = (): void => setDialog(null);
  const closeRatings = (): void => {
    close();
    onRatingsTaken();
  };
  return (
    <CommandsProvider context={context}>
      <TextLookContext value={look}>
        <PageTitle />
        <div className="editor-screen">
          {!isFullScreen && (
            <Part>
              <TopBar
                onLibrary={onLibrary}
                saveState={<SaveStateOf stored={stored} onDownload={() => void download()} />}
                preferences={preferences}
              />
            </Part>
          )}
          {!isFullScreen && <UpdateNotice />}
          <MapNotices
            stored={stored}
            onRestore={onRestore}
            onDownload={() => void download()}
            onVersions={() => setDialog('versions')}
          />
          <Part>
            <KeptTextsNotice texts={keptTexts} onPut={undoToast} />
          </Part>
          <Part>{!isFullScreen && <BlindRound />}</Part>
          <div className="editor-columns">
            <SideColumn side="left" label={t.editor.leftPanel}>
              <Part>
                <LeftPanel>
                  {firstSteps.done !== null && <FirstSteps done={firstSteps.done} onDismiss={firstSteps.dismiss} />}
                </LeftPanel>
              </Part>
            </SideColumn>
            <main className="editor-canvas">
              <Heading />
              <CurrentView />
            </main>
            <SideColumn side="right" label={t.editor.rightPanel}>
              <Part>
                <Inspector />
              </Part>
            </SideColumn>
          </div>
          <Part onClose={closeRatings}>
            {(dialog === 'export' || dialog === 'print') && (
              <ExportDialog
                first={dialog === 'print' ? 'print' : 'slide'}
                missing={leftOutOf(stored.damages).length}
                onClose={close}
              />
            )}
            {dialog === 'connect' && <ConnectDialog onClose={close} />}
            {dialog === 'rate' && <RateDialog onClose={close} />}
            {(dialog === 'importRatings' || ratings !== null) && (
              <RatingsDialog key={ratings?.name} file={ratings} onClose={closeRatings} />
            )}
            {dialog === 'removePhases' && <RemovePhasesDialog onClose={close} />}
            {dialog === 'commandPalette' && <CommandPalette onClose={close} />}
            {dialog === 'help' && <HelpDialog onClose={close} />}
            {dialog === 'versions' && (
              <VersionsDialog
                versions={versions}
                onCopy={onCopy}
                onDownload={(map) => void saveCopy(map, (whole) => ask({ map: whole }))}
                onClose={close}
              />
            )}
            {dialog === 'keepVersion' && <KeepVersionDialog versions={versions} onClose={close} />}
          </Part>
          <Part>{pasting}</Part>
          <Part>{question}</Part>
          <Part>
            <Announcer />
            <NoticeToast />
          </Part>
        </div>
      </TextLookContext>
    </CommandsProvider>
  );
}

/** What the page is about, for those who go from heading to heading; the overview shows it. */
function Heading(): ReactNode {
  const t = useText();
  const title = useMap((map) => map.info.title);
  const isShown = useSession((session) => session.view === 'overview');
  return isShown ? null : <h1 className="visually-hidden">{title === '' ? t.common.untitled : title}</h1>;
}

/** The browser's tab and history show which map this is. */
function PageTitle(): ReactNode {
  const t = useText();
  const title = useMap((map) => map.info.title);
  useEffect(() => {
    document.title = `${title === '' ? t.common.untitled : title} – Tabiji`;
    return () => {
      document.title = 'Tabiji';
    };
  }, [title, t]);
  return null;
}
