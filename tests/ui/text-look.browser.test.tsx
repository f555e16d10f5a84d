import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MessageField, TextArea, TextField, TextLookContext, type TextLook } from '#ui';
import { show } from './show.tsx';

const NOTHING: TextLook = { marks: [], note: '' };

/** Finds the first “secret” of a text. */
const look = (text: string): TextLook => {
  const start = text.indexOf('secret');
  return start === -1 ? NOTHING : { marks: [{ start, end: start + 6, tone: 'warning' }], note: 'Says a secret' };
};

test('what strikes about a text is underlined while it is typed, and told as the description of its field', async () => {
  await show(
    <TextLookContext value={look}>
      <TextArea label="Area" value="" onCommit={() => undefined} />
      <TextField label="Line" value="a secret" onCommit={() => undefined} />
      <MessageField label="Message" value="no secret here" onChange={() => undefined} onSend={() => undefined} />
    </TextLookContext>,
  );
  const area = page.getByRole('textbox', { name: 'Area' });
  const marks = () => [...document.querySelectorAll('.ui-marked-text mark')].map(({ textContent }) => textContent);
  for (const name of ['Line', 'Message'])
    await expect.element(page.getByRole('textbox', { name })).toHaveAttribute('aria-description', 'Says a secret');
  await expect.element(area).not.toHaveAttribute('aria-description');
  expect(marks()).toEqual(['secret']);

  await userEvent.fill(area, 'the secret is out');
  await expect.element(area).toHaveAttribute('aria-description', 'Says a secret');
  expect(marks()).toEqual(['secret', 'secret']);
  await userEvent.fill(area, 'nothing to see');
  await expect.element(area).not.toHaveAttribute('aria-description');
});
