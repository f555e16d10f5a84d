import { expect, test } from 'vitest';
import { commands } from '#commands';
import { LANGUAGES, textIn } from '#i18n';
import { edits } from '#model';

test.each(LANGUAGES)('every command has a name, and no name is left over (%s)', (language) => {
  expect(Object.keys(textIn(language).commands).sort()).toEqual(commands.map(({ id }) => id).sort());
});

test.each(LANGUAGES)('every edit says what it did, and nothing is left over (%s)', (language) => {
  const messages = textIn(language).edits;
  expect(Object.keys(messages).sort()).toEqual(Object.keys(edits).sort());
  for (const message of Object.values(messages)) expect(message(2)).not.toMatch(/undefined|NaN/);
});

test('one and several are told apart in English', () => {
  const { moveTouchpoints } = textIn('en').edits;
  expect([moveTouchpoints(1), moveTouchpoints(3)]).toEqual(['1 touchpoint moved', '3 touchpoints moved']);
});
