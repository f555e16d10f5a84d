/**
 * Runs something once a menu or dialog that is closing has given the focus back: it does so in a task of its
 * own, which would take the focus away again from wherever it was put before.
 */
export const afterOverlay = (run: () => void): void => {
  setTimeout(() => setTimeout(run));
};
