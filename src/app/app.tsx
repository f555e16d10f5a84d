import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { problemText, textIn } from '#i18n';
import { LanguageContext, useText } from '#i18n/react';
import { PreferenceButtons } from '#controls';
import { Banner, Spinner, ToastProvider, TooltipProvider } from '#ui';
import { ErrorBoundary } from './error-boundary.tsx';
import { LibraryPage } from './library-page.tsx';
import { usePreferences } from './preferences.ts';
import { useHashPath } from './routes.ts';
import { useStorage, type StorageState } from './use-storage.ts';

// The library starts without the canvas.
const EditorPage = lazy(() => import('./editor-page.tsx').then((module) => ({ default: module.EditorPage })));

/** The whole program: language and theme, storage, and which screen is shown. */
export function App(): ReactNode {
  const preferences = usePreferences();
  const storage = useStorage();
  const t = useMemo(() => textIn(preferences.language), [preferences.language]);
  const buttons = <PreferenceButtons preferences={preferences} />;
  return (
    <LanguageContext value={preferences.language}>
      <TooltipProvider>
        <ToastProvider dismissLabel={t.common.close}>
          <ErrorBoundary>
            <Screens storage={storage} preferences={buttons} />
          </ErrorBoundary>
        </ToastProvider>
      </TooltipProvider>
    </LanguageContext>
  );
}

function Screens({ storage, preferences }: { storage: StorageState; preferences: ReactNode }): ReactNode {
  const t = useText();
  const starting = (
    <main className="app-middle">
      <Spinner label={t.app.starting} />
    </main>
  );
  if (storage.state === 'opening') return starting;
  if (storage.state === 'failed') {
    return (
      <main className="app-middle">
        <Banner tone="error" title={t.app.noStorage}>
          {problemText(t.storage.problems, storage.problem)}
        </Banner>
      </main>
    );
  }
  const { ended } = storage;
  return (
    <Router hook={useHashPath}>
      {ended !== null && <Banner tone="error">{problemText(t.storage.problems, ended)}</Banner>}
      <Suspense fallback={starting}>
        <Switch>
          <Route path="/map/:id">
            {({ id }) => <EditorPage key={id} id={id} storage={storage.storage} preferences={preferences} />}
          </Route>
          <Route>
            <LibraryPage storage={storage.storage} preferences={preferences} />
          </Route>
        </Switch>
      </Suspense>
    </Router>
  );
}
