import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TagInput } from '#ui';
import { show } from './show.tsx';

const onChange = vi.fn();

const Actors = ({ start = [] }: { readonly start?: readonly string[] }) => {
  const [value, setValue] = useState(start);
  return (
    <TagInput
      label="Actors"
      value={value}
      onChange={(next) => {
        onChange(next);
        setValue(next);
      }}
      suggestions={['Physician', 'Pharmacist', 'Nurse']}
      suggestionsLabel="Suggestions"
      removeLabel={(tag) => `Remove ${tag}`}
    />
  );
};

const input = () => page.getByRole('combobox', { name: 'Actors' });
const start = async (tags?: readonly string[]): Promise<void> => {
  onChange.mockClear();
  await show(tags === undefined ? <Actors /> : <Actors start={tags} />);
  await input().click();
};

test('Enter adds what was typed, known or not', async () => {
  await start();
  await userEvent.keyboard('Midwife{Enter}');
  expect(onChange.mock.calls).toEqual([[['Midwife']]]);
  await expect.element(input()).toHaveValue('');
  await expect.element(input()).toHaveFocus();
});

test('the arrows choose among the suggestions that fit', async () => {
  await start();
  await userEvent.keyboard('ph');
  expect(
    page
      .getByRole('option')
      .elements()
      .map((each) => each.textContent),
  ).toEqual(['Physician', 'Pharmacist']);
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  await expect.element(page.getByRole('option', { name: 'Pharmacist' })).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  expect(onChange.mock.calls).toEqual([[['Pharmacist']]]);
});

test('ArrowUp begins at the end of the list', async () => {
  await start();
  await userEvent.keyboard('{ArrowUp}{Enter}');
  expect(onChange.mock.calls).toEqual([[['Nurse']]]);
});

test('a pressed suggestion is added', async () => {
  await start();
  await page.getByRole('option', { name: 'Nurse' }).click();
  expect(onChange.mock.calls).toEqual([[['Nurse']]]);
});

test('commas of both scripts separate', async () => {
  await start();
  await userEvent.fill(input(), '医師、看護師、');
  expect(onChange.mock.calls).toEqual([[['医師', '看護師']]]);
});

test('leaving adds what was typed; the same text twice stays one', async () => {
  await start(['Nurse']);
  await userEvent.keyboard('Midwife');
  (document.activeElement as HTMLElement).blur();
  expect(onChange.mock.calls).toEqual([[['Nurse', 'Midwife']]]);
  await input().click();
  await userEvent.keyboard('Nurse{Enter}');
  expect(onChange).toHaveBeenCalledOnce();
});

test('Backspace in the empty field takes the last one away', async () => {
  await start(['Nurse', 'Physician']);
  await userEvent.keyboard('{Backspace}');
  expect(onChange.mock.calls).toEqual([[['Nurse']]]);
});

test('the cross takes its own away', async () => {
  await start(['Nurse', 'Physician']);
  await page.getByRole('button', { name: 'Remove Nurse' }).click();
  expect(onChange.mock.calls).toEqual([[['Physician']]]);
  await expect.element(input()).toHaveFocus();
});

test('the Enter of an input method adds nothing', async () => {
  await start();
  await userEvent.fill(input(), 'いし');
  input()
    .element()
    .dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, isComposing: true }));
  expect(onChange).not.toHaveBeenCalled();
});
