import { expect, test } from 'vitest';
import { channelCharacter } from '#analysis';
import { channel, map, phase } from '../support/map-builder.ts';

const here = map(
  'Map',
  phase('A'),
  channel('web', { credibility: 2, isAdvertising: false }),
  channel('回覧板', { empathy: 4 }),
);

test('is what the map says, and the usual for the rest', () => {
  expect(channelCharacter(here, 'web')).toEqual({
    credibility: 2,
    immediacy: 3,
    empathy: 2,
    isAdvertising: false,
    own: here.channels['web'],
  });
});

test('is the usual where the map says nothing', () => {
  expect(channelCharacter(here, 'ad')).toEqual({
    credibility: 1,
    immediacy: 4,
    empathy: 1,
    isAdvertising: true,
    own: null,
  });
});

test('of a channel that nobody knows is unknown, but for what the map says', () => {
  expect(channelCharacter(here, '回覧板')).toMatchObject({ credibility: null, empathy: 4, isAdvertising: false });
  expect(channelCharacter(here, 'constructor')).toMatchObject({ credibility: null, own: null });
});
