import { useEffect, useState, type ReactNode } from 'react';
import { withAllWords } from '#i18n';
import { useSession } from '#editor/react';
import { InsteadContext, lazyPart, Part, whenIdle } from '#ui';
import { FIRST_PAGE } from './when-at-rest.ts';

const FindingsFinder = lazyPart(() => withAllWords(import('#views/findings')).then((module) => module.FindingsFinder));

/** Milliseconds after which a map that was just opened is there, and what only reads it may come. */
const REST = 2_000;

/** Looks for what deserves attention once the map is there, or as soon as somebody reads it. Where it cannot come, the screens that read it say so. */
export function BackgroundFindings(): ReactNode {
  const isRead = useSession(({ view, findings }) => findings.isWalking || view === 'findings' || view === 'overview');
  const isAtRest = useRest();
  if (!isRead && !isAtRest) return null;
  return (
    // Another key tries again.
    <InsteadContext key={String(isRead)} value={nothing}>
      <Part>
        <FindingsFinder isRead={isRead} />
      </Part>
    </InsteadContext>
  );
}

const nothing = (): ReactNode => null;

function useRest(): boolean {
  const [isAtRest, setAtRest] = useState(false);
  useEffect(() => {
    let callOff = (): void => {};
    const timer = setTimeout(() => {
      performance.mark(FIRST_PAGE);
      callOff = whenIdle(() => setAtRest(true));
    }, REST);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, []);
  return isAtRest;
}
