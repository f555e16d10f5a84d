import { useEffect, useMemo, type ReactNode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { problemText, textIn } from '#i18n';
import { LanguageContext, useText } from '#i18n/react';
import { PreferenceButtons } from '#controls';
import { Banner, Boundary, Button, ToastProvider, type Broken } from '#ui';
import { BrokenProgram } from './broken-program.tsx';
import { LibraryTexts } from './kept-texts/library-texts.tsx';
import { usePreferences } from './preferences.ts';
import { useHashPath } from './routes.ts';
import { useFolderBackup } from './use-folder-backup.ts';
import { useKeyGuard } from './use-key-guard.ts';
import { useMiddleClick } from './use-middle-click.ts';
import { ReloadButton, StorageTrouble } from './storage-trouble.tsx';
import { useOldTrash } from './use-old-trash.ts';
import { comingStorage, type LibraryStorage } from './library-storage.ts';
import { openStorage, useStorage, type StorageState } from './use-storage.ts';
import { MiddlePage } from './middle-page.tsx';
import { EditorPage, LibraryPage, Starting } from './pages.tsx';

const instead = (broken: Broken): ReactNode => <BrokenProgram {...broken} />;

/** The whole program: language and theme, storage, and which screen is shown. */
export function App(): ReactNode {
  const preferences = usePreferences();
  const { storage, again } = useStorage();
  useOldTrash(storage.state === 'open' ? storage.storage : null);
  useKeyGuard();
  useMiddleClick();
  const t = useMemo(() => textIn(preferences.language), [preferences.language]);
  const buttons = <PreferenceButtons preferences={preferences} />;
  return (
    <LanguageContext value={preferences.language}>
      <ToastProvider dismissLabel={t.common.close}>
        <Boundary instead={instead}>
          <Screens storage={storage} onAgain={again} preferences={buttons} />
        </Boundary>
      </ToastProvider>
    </LanguageContext>
  );
}

interface ScreensProps {
  readonly storage: StorageState;
  /** Tries once more to open the storage of this device. */
  readonly onAgain: () => void;
  readonly preferences: ReactNode;
}

function Screens({ storage, onAgain, preferences }: ScreensProps): ReactNode {
  const t = useText();
  const isOnDevice = storage.state === 'open' && storage.storage.place === 'device';
  const folder = useFolderBackup(isOnDevice ? storage.storage : null);
  const seen = storage.state === 'opening' && !storage.isBlocked ? storage.seen : null;
  const coming = useMemo(() => (seen === null ? null : comingStorage(seen, openStorage)), [seen]);
  if (storage.state === 'failed') {
    const { problem } = storage;
    const title = problem.code === 'notLoaded' ? t.broken.notLoaded.title : t.app.noStorage;
    return (
      <MiddlePage>
        <Banner tone="error" title={title} action={<Button onClick={onAgain}>{t.common.tryAgain}</Button>}>
          {problemText(t.storage.problems, problem)}
        </Banner>
      </MiddlePage>
    );
  }
  const open = storage.state === 'open' ? storage : null;
  if (open === null && coming === null)
    return storage.state === 'opening' && storage.isBlocked ? <Blocked /> : <Starting />;
  const ended = open?.ended ?? null;
  return (
    <Router hook={useHashPath}>
      {open !== null && <StorageTrouble storage={open.storage} trouble={open.trouble} onAgain={onAgain} />}
      {ended !== null && (
        <Banner tone="error" action={<ReloadButton />}>
          {problemText(t.storage.problems, ended)}
        </Banner>
      )}
      <Switch>
        <Route path="/map/:id">
          {({ id }) =>
            open === null ? (
              <Opening />
            ) : (
              <EditorPage key={id} id={id} storage={open.storage} preferences={preferences} />
            )
          }
        </Route>
        <Route>
          <LibraryTexts storage={open?.storage ?? null}>
            <LibraryPage storage={libraryOf(open) ?? coming!} folder={folder} preferences={preferences} />
          </LibraryTexts>
        </Route>
      </Switch>
    </Router>
  );
}

/** What a newer version has taken over can still be read, as far as it is here. */
const libraryOf = (open: Extract<StorageState, { state: 'open' }> | null): LibraryStorage | null =>
  open === null
    ? null
    : { ...open.storage, whole: open.storage, place: open.ended === null ? open.storage.place : 'reading' };

/** A map was asked for before the storage is here. */
function Opening(): ReactNode {
  useEffect(() => void openStorage(), []);
  return <Starting />;
}

function Blocked(): ReactNode {
  const t = useText();
  return (
    <MiddlePage>
      <Banner tone="warning" live title={t.storage.closeTabs}>
        {problemText(t.storage.problems, { code: 'blocked' })}
      </Banner>
    </MiddlePage>
  );
}
