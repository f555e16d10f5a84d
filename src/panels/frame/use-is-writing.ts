import { useSyncExternalStore } from 'react';
import { DIRTY } from '#ui';

/** Whether any field holds typed text that is not in the map yet. What is searched for never will be. */
export const useIsWriting = (): boolean => useSyncExternalStore(watchFields, isWriting);

const isWriting = (): boolean => document.querySelector(`[${DIRTY}]:not([role='searchbox'])`) !== null;

function watchFields(onChange: () => void): () => void {
  let wasWriting = isWriting();
  const observer = new MutationObserver((records) => {
    // Cards come and go while the canvas moves; only a field that was dirty can end anything by going.
    if (!wasWriting && records.every(({ type }) => type === 'childList')) return;
    wasWriting = isWriting();
    onChange();
  });
  observer.observe(document.body, { attributeFilter: [DIRTY], childList: true, subtree: true });
  return () => observer.disconnect();
}
