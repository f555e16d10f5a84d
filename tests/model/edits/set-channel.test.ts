import { expect, test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { channel, map, phase } from '../../support/map-builder.ts';

const usual = map('Map', phase('A'));
const before = map('Map', phase('A'), channel('web', { credibility: 2 }));

test('a channel gets another character here', () => {
  const fields = { credibility: 2, immediacy: 5, isAdvertising: false };
  expectEdit(usual, 'setChannel', { id: 'web', channel: ' web ', ...fields }).gives(
    map('Map', phase('A'), channel('web', fields)),
  );
});

test('a channel that knowledge has no word for can have one too', () => {
  expectEdit(usual, 'setChannel', { id: 'c1', channel: '回覧板', empathy: 4 }).gives((after) => {
    expect(after.channels['c1']).toMatchObject({ channel: '回覧板', empathy: 4, credibility: null });
  });
});

test('what is said already is kept, in the row that says it', () => {
  expectEdit(before, 'setChannel', { id: 'another', channel: 'web', empathy: 9 }).gives(
    map('Map', phase('A'), channel('web', { credibility: 2, empathy: 5 })),
  );
});

test('taking everything back leaves no row', () => {
  expectEdit(before, 'setChannel', { id: 'another', channel: 'web', credibility: null }).gives(usual);
});

test('saying nothing, nothing new, or without a channel or a free id is refused', () => {
  expectEdit(usual, 'setChannel', { id: 'c1', channel: 'web', empathy: null }).refused();
  expectEdit(before, 'setChannel', { id: 'c1', channel: 'web', credibility: 2 }).refused();
  expectEdit(before, 'setChannel', { id: 'c1', channel: ' ', credibility: 1 }).refused();
  expectEdit(before, 'setChannel', { id: 'web', channel: 'sns', credibility: 1 }).refused();
});
