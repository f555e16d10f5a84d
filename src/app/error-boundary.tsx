import { Component, type ErrorInfo, type ReactNode } from 'react';
import { textIn, type Text } from '#i18n';
import { LanguageContext } from '#i18n/react';
import { Banner, Button } from '#ui';

/** Catches what should never happen: says that the saved map is safe, and starts the screen anew when asked. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  static override contextType = LanguageContext;
  declare context: React.ContextType<typeof LanguageContext>;
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error(error, info.componentStack);
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const t: Text = textIn(this.context);
    return (
      <div className="app-middle">
        <Banner
          tone="error"
          title={t.app.broken}
          action={
            <>
              <Button variant="primary" onClick={() => this.setState({ error: null })}>
                {t.app.continue}
              </Button>
              <Button onClick={() => location.assign('#/')}>{t.editor.library}</Button>
            </>
          }
        >
          {t.app.brokenHint}
          <code className="app-error">{error.message}</code>
        </Banner>
      </div>
    );
  }
}
