/** A part of the program that makes files could not be fetched; asked for again it may come. */
export class NotFetched extends Error {
  constructor(cause: unknown) {
    super('A part of the program could not be fetched.', { cause });
    this.name = 'NotFetched';
  }
}

/** What comes when it is needed; rejects with `NotFetched` where it does not. */
export const fetched = async <T>(part: Promise<T>): Promise<T> =>
  part.catch((cause: unknown) => {
    throw new NotFetched(cause);
  });
