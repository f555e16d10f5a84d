import { useMemo, type ReactNode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { problemText, textIn } from '#i18n';
import { LanguageContext, useText } from '#i18n/react';
import { PreferenceButtons } from '#controls';
import { Banner, Boundary, lazyPart, Spinner, ToastProvider, TooltipProvider, type Broken } from '#ui';
import { BrokenProgram } from './broken-program.tsx';
import { LibraryPage } from './library-page.tsx';
import { usePreferences } from './preferences.ts';
import { useHashPath } from './routes.ts';
import { useKeyGuard } from './use-key-guard.ts';
import { useMiddleClick } from './use-middle-click.ts';
import { useStorage, type StorageState } from './use-storage.ts';
import { MiddlePage } from './middle-page.tsx';

// The library starts without the canvas.
const EditorPage = lazyPart(() => import('./editor-page.tsx').then((module) => module.EditorPage), <Starting />);

const instead = (broken: Broken): ReactNode => <BrokenProgram {...broken} />;

/** The whole program: language and theme, storage, and which screen is shown. */
export function App(): ReactNode {
  const preferences = usePreferences();
  const storage = useStorage();
  useKeyGuard();
  useMiddleClick();
  const t = useMemo(() => textIn(preferences.language), [preferences.language]);
  const buttons = <PreferenceButtons preferences={preferences} />;
  return (
    <LanguageContext value={preferences.language}>
      <TooltipProvider>
        <ToastProvider dismissLabel={t.common.close}>
          <Boundary instead={instead}>
            <Screens storage={storage} preferences={buttons} />
          </Boundary>
        </ToastProvider>
      </TooltipProvider>
    </LanguageContext>
  );
}

function Screens({ storage, preferences }: { storage: StorageState; preferences: ReactNode }): ReactNode {
  const t = useText();
  if (storage.state === 'opening') return <Starting />;
  if (storage.state === 'failed') {
    return (
      <MiddlePage>
        <Banner tone="error" title={t.app.noStorage}>
          {problemText(t.storage.problems, storage.problem)}
        </Banner>
      </MiddlePage>
    );
  }
  const { ended } = storage;
  return (
    <Router hook={useHashPath}>
      {ended !== null && <Banner tone="error">{problemText(t.storage.problems, ended)}</Banner>}
      <Switch>
        <Route path="/map/:id">
          {({ id }) => <EditorPage key={id} id={id} storage={storage.storage} preferences={preferences} />}
        </Route>
        <Route>
          <LibraryPage storage={storage.storage} preferences={preferences} />
        </Route>
      </Switch>
    </Router>
  );
}

function Starting(): ReactNode {
  const t = useText();
  return (
    <MiddlePage>
      <Spinner label={t.app.starting} />
    </MiddlePage>
  );
}
