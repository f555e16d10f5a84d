import { useMemo, type ReactNode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { problemText, textIn } from '#i18n';
import { LanguageContext } from '#i18n/react';
import { PreferenceButtons } from '#panels';
import { Banner, Spinner, ToastProvider, TooltipProvider } from '#ui';
import { EditorPage } from './editor-page.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { LibraryPage } from './library-page.tsx';
import { usePreferences } from './preferences.ts';
import { useStorage } from './use-storage.ts';

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
            {storage.state === 'opening' && <div className="app-middle"><Spinner label={t.app.starting} /></div>}
            {storage.state === 'failed' && (
              <div className="app-middle">
                <Banner tone="error" title={t.app.noStorage}>{problemText(t.storage.problems, storage.problem)}</Banner>
              </div>
            )}
            {storage.state === 'open' && storage.ended !== null && <Banner tone="error">{problemText(t.storage.problems, storage.ended)}</Banner>}
            {storage.state === 'open' && (
              <Router hook={useHashLocation}>
                <Switch>
                  <Route path="/map/:id">{({ id }) => <EditorPage key={id} id={id} storage={storage.storage} preferences={buttons} />}</Route>
                  <Route><LibraryPage storage={storage.storage} preferences={buttons} /></Route>
                </Switch>
              </Router>
            )}
          </ErrorBoundary>
        </ToastProvider>
      </TooltipProvider>
    </LanguageContext>
  );
}
