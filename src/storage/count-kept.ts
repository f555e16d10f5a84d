// It lies apart from all databases, and says that there were maps when none of them does.
const countKey = (name: string): string => `${name}.maps`;

/** How many maps there were when somebody last looked; 0 where nobody knows. */
export function countKept(name: string): number {
  try {
    const count = Number(localStorage.getItem(countKey(name)) ?? 0);
    return Number.isSafeInteger(count) && count > 0 ? count : 0;
  } catch {
    return 0;
  }
}

/** Takes note of how many maps there are. */
export function keepCount(name: string, maps: number): void {
  try {
    if (maps === 0) localStorage.removeItem(countKey(name));
    else localStorage.setItem(countKey(name), String(maps));
  } catch {
    // Where site data are blocked there is nothing to be told of.
  }
}
