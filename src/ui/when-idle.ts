/** Does something once the page stands and nothing more urgent waits, or after `atLatest` ms. Returns how to call it off. */
export function whenIdle(task: () => void, atLatest?: number): () => void {
  // Not every browser says when it is idle.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(task, Math.min(1_000, atLatest ?? Infinity));
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(task, atLatest === undefined ? {} : { timeout: atLatest });
  return () => cancelIdleCallback(request);
}
