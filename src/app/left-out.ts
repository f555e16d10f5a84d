import type { Damage } from '#storage';

/** What cannot be read of a map and has come from nowhere else either. */
export const leftOutOf = (damages: readonly Damage[]): readonly Damage[] =>
  damages.filter(({ code }) => code === 'unreadable');
