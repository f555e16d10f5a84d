/** Whether the page may be going: it is hidden, or has been told that it is left. */
export interface Leaving {
  isLeaving(): boolean;
  stop(): void;
}

/** Calls back whenever the page may be going, which is the last moment that it surely runs. It may come back. */
export function watchLeaving(onLeave: () => void): Leaving {
  const isHidden = (): boolean => document.visibilityState === 'hidden';
  let isLeft = false;
  const onHide = (): void => {
    if (isHidden()) onLeave();
  };
  const onPageHide = (): void => {
    isLeft = true;
    onLeave();
  };
  const onPageShow = (): void => {
    isLeft = false;
  };
  document.addEventListener('visibilitychange', onHide);
  addEventListener('pagehide', onPageHide);
  addEventListener('pageshow', onPageShow);
  return {
    isLeaving: () => isLeft || isHidden(),
    stop: () => {
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', onPageHide);
      removeEventListener('pageshow', onPageShow);
    },
  };
}
