import { useEffect, useState, type ReactNode } from 'react';
import { problemText } from '#i18n';
import { useText } from '#i18n/react';
import type { StorageProblem } from '#storage';
import { Banner, Button, NotLoaded, type Broken } from '#ui';
import { MiddlePage } from './middle-page.tsx';
import { reloadWithUpdate, whatIsServed } from './updates.ts';

interface BrokenBannerProps extends Broken {
  /** A part of the screen, or all of it. */
  readonly extent: 'part' | 'screen';
  /** Saves a copy of the map; absent where there is none. */
  readonly onCopy?: (() => void) | undefined;
  /** Goes to the library; absent where one is in it. */
  readonly onLibrary?: (() => void) | undefined;
  /** Closes the dialog that broke; absent elsewhere. */
  readonly onClose?: (() => void) | undefined;
}

/** Says that something broke or could not be loaded, that the map is safe, and what can be done. */
export function BrokenBanner({ extent, error, onAgain, ...ways }: BrokenBannerProps): ReactNode {
  const banner =
    error instanceof NotLoaded ? (
      <NotLoadedBanner error={error} onAgain={onAgain} {...ways} />
    ) : (
      <ThrownBanner extent={extent} error={error} onAgain={onAgain} {...ways} />
    );
  return extent === 'screen' ? <MiddlePage>{banner}</MiddlePage> : <div className="app-middle">{banner}</div>;
}

type Ways = Pick<BrokenBannerProps, 'onCopy' | 'onLibrary' | 'onClose'>;

function ThrownBanner({ extent, error, onAgain, ...ways }: BrokenBannerProps): ReactNode {
  const t = useText();
  const { title, hint } = t.broken[extent];
  return (
    <Banner
      tone="error"
      title={title}
      action={
        <>
          <Button variant="primary" onClick={onAgain}>
            {t.broken.goOn}
          </Button>
          <OtherWays {...ways} />
        </>
      }
    >
      {hint}
      <code className="app-error">{error.message}</code>
    </Banner>
  );
}

/** Fetches the part again by itself, and shows it when it has come. */
function NotLoadedBanner({ error, onAgain, ...ways }: Broken & Ways & { readonly error: NotLoaded }): ReactNode {
  const t = useText();
  const [served, setServed] = useState<Awaited<ReturnType<typeof whatIsServed>> | null>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  useEffect(() => {
    void whatIsServed().then(setServed);
    return fetchUntilItComes(error, onAgain, () => void whatIsServed().then(setServed));
  }, [error, onAgain]);
  const isReplaced = served === 'otherBuild';
  const reload = (): void => void reloadWithUpdate().then((refused) => !refused.ok && setProblem(refused.problem));
  const hint =
    served === 'otherBuild'
      ? t.broken.notLoaded.replaced
      : served === 'nothing'
        ? t.broken.notLoaded.unreachable
        : t.broken.notLoaded.hint;
  return (
    <Banner
      tone="error"
      title={problem === null ? t.broken.notLoaded.title : t.updates.notYet}
      action={
        <>
          {isReplaced && (
            <Button variant="primary" onClick={reload}>
              {t.updates.reload}
            </Button>
          )}
          <Button variant={isReplaced ? undefined : 'primary'} onClick={onAgain}>
            {t.common.tryAgain}
          </Button>
          <OtherWays {...ways} />
        </>
      }
    >
      {problem === null ? hint : problemText(t.storage.problems, problem)}
    </Banner>
  );
}

function OtherWays({ onCopy, onLibrary, onClose }: Ways): ReactNode {
  const t = useText();
  return (
    <>
      {onCopy !== undefined && <Button onClick={onCopy}>{t.common.downloadCopy}</Button>}
      {onLibrary !== undefined && <Button onClick={onLibrary}>{t.common.allMaps}</Button>}
      {onClose !== undefined && <Button onClick={onClose}>{t.common.close}</Button>}
    </>
  );
}

/** Milliseconds between two attempts: the first, and the longest. */
const SOONEST = 2_000;
const LATEST = 30_000;

/** Tries at once when the network is back, and now and then, for a server that was stopped says nothing. Returns the way to stop. */
function fetchUntilItComes(part: NotLoaded, onCome: () => void, onFailed: () => void): () => void {
  let delay = SOONEST;
  let timer = setTimeout(attempt, delay);
  let isStopped = false;
  function attempt(): void {
    clearTimeout(timer);
    void part.fetchAgain().then((hasCome) => {
      if (isStopped) return;
      if (hasCome) return onCome();
      onFailed();
      delay = Math.min(delay * 2, LATEST);
      timer = setTimeout(attempt, delay);
    });
  }
  addEventListener('online', attempt);
  return () => {
    isStopped = true;
    clearTimeout(timer);
    removeEventListener('online', attempt);
  };
}
