import { formats } from '#format';
import { pickFiles } from '#ui';

const ACCEPTED = formats
  .filter(({ read }) => read !== undefined)
  .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
  .join(',');

/** Asks the person for files that can become maps; none where they change their mind. */
export const pickMapFiles = (): Promise<readonly File[]> => pickFiles({ accept: ACCEPTED, multiple: true });
