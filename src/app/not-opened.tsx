import type { ReactNode } from 'react';
import { problemText } from '#i18n';
import { useText } from '#i18n/react';
import type { Id } from '#model';
import { Button, EmptyState } from '#ui';
import type { OpeningProblem } from './use-stored-map.ts';
import { useStoredCopy } from './use-stored-copy.ts';
import { MiddlePage } from './middle-page.tsx';

interface NotOpenedProps {
  readonly id: Id;
  readonly problem: OpeningProblem;
  readonly onAgain: () => void;
  readonly onLibrary: () => void;
}

/** Says why a map is not on the screen, and what can be done: try again, save what can be read, or go to the others. */
export function NotOpened({ id, problem, onAgain, onLibrary }: NotOpenedProps): ReactNode {
  const t = useText();
  const saveCopy = useStoredCopy();
  const library = (
    <Button variant={problem.code === 'notFound' ? 'primary' : undefined} onClick={onLibrary}>
      {t.common.allMaps}
    </Button>
  );
  if (problem.code === 'notFound') {
    return (
      <MiddlePage>
        <EmptyState title={t.editor.notFound} actions={library}>
          {t.editor.notFoundHint}
        </EmptyState>
      </MiddlePage>
    );
  }
  return (
    <MiddlePage>
      <EmptyState
        title={t.broken.notOpened.title}
        actions={
          <>
            <Button variant="primary" onClick={onAgain}>
              {t.common.tryAgain}
            </Button>
            <Button onClick={() => saveCopy(id)}>{t.broken.saveReadable}</Button>
            {library}
          </>
        }
      >
        {problem.code === 'thrown' ? t.broken.notOpened.hint : problemText(t.storage.problems, problem)}
        {problem.code === 'thrown' && <code className="app-error">{problem.reason}</code>}
      </EmptyState>
    </MiddlePage>
  );
}
