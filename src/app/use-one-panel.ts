import { useEffect } from 'react';
import type { SessionStore } from '#editor';

/** Narrower than this, a panel beside the canvas leaves no room for another. */
export const NARROW = '(width < 860px)';

/** On a small screen opening one side panel closes the other. */
export function useOnePanel(session: SessionStore): void {
  useEffect(
    () =>
      session.subscribe((now, before) => {
        if (!now.isLeftOpen || !now.isRightOpen || !matchMedia(NARROW).matches) return;
        session.setState(before.isLeftOpen ? { isLeftOpen: false } : { isRightOpen: false });
      }),
    [session],
  );
  // A window made smaller keeps the details.
  useEffect(() => {
    const narrow = matchMedia(NARROW);
    const close = (): void => {
      const { isLeftOpen, isRightOpen } = session.getState();
      if (narrow.matches && isLeftOpen && isRightOpen) session.setState({ isLeftOpen: false });
    };
    narrow.addEventListener('change', close);
    return () => narrow.removeEventListener('change', close);
  }, [session]);
}
