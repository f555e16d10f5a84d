import { describe, expect, it } from 'vitest';
import { channels } from '#knowledge';
import { advertisingRules, channelKinds, editions, liftingItems, personalKinds, rulePack } from '#knowledge/rules';

describe('the rule pack', () => {
  it('holds R1 to R18 in their order', () => {
    expect(advertisingRules.map(({ id }) => id)).toEqual(Array.from({ length: 18 }, (_, at) => `R${at + 1}`));
  });

  it('says everything that is shown in both languages', () => {
    const shown = [
      rulePack.name,
      rulePack.edition,
      ...Object.values(editions).map(({ edition }) => edition),
      ...advertisingRules.flatMap(({ category, basis, rewrite }) => [category, basis, rewrite]),
      ...[...liftingItems, ...personalKinds].map(({ name }) => name),
    ];
    expect(shown.filter(({ ja, en }) => ja === '' || en === '' || ja === en)).toEqual([]);
  });

  it('dates itself and every edition', () => {
    const dates = [rulePack.date, ...Object.values(editions).map(({ date }) => date)];
    expect(dates.filter((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date))).toEqual([]);
  });

  it('has patterns of both languages in every row', () => {
    const bare = advertisingRules.filter(
      ({ fires }) => !fires.some(({ ja }) => ja !== undefined) || !fires.some(({ en }) => en !== undefined),
    );
    expect(bare).toEqual([]);
  });

  it('fires in inner notes with R16 alone', () => {
    expect(advertisingRules.filter(({ severity }) => severity.none !== null).map(({ id }) => id)).toEqual(['R16']);
  });

  it('takes no channel for less than the table of channels does', () => {
    const belittled = channels.filter(({ id, isAdvertising }) => isAdvertising && channelKinds[id] === 'none');
    expect(belittled).toEqual([]);
  });
});
