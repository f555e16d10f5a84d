/** What the promise gives, or `late` where that takes longer than `limit` ms; it goes on behind. */
export const within = <T, L>(promise: Promise<T>, limit: number, late: L): Promise<T | L> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late), limit);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
