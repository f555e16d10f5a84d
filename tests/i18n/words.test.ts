import { expect, test } from 'vitest';
import { textIn } from '#i18n';

const withoutWords = (message: unknown, path = ''): string[] =>
  message !== null && typeof message === 'object'
    ? Object.entries(message).flatMap(([key, inner]) => withoutWords(inner, `${path}.${key}`))
    : typeof message === 'string' && message.trim() === ''
      ? [path]
      : [];

// So what has a name on the screen in English, as axe makes sure, has one in Japanese.
test('what has words in one language has words in the other', () => {
  expect(withoutWords(textIn('ja'))).toEqual(withoutWords(textIn('en')));
});
