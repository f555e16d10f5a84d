/** Does this work when no other tab of this browser does work of the same name; the others wait for it. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Missing where the page did not come over a secure connection.
  const locks = navigator.locks as LockManager | undefined;
  return locks === undefined ? work() : locks.request(name, work);
}
