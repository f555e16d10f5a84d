import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Checkbox, Field, Resizer, SearchList, SegmentedControl, Select, ToggleChips } from '#ui';
import { show } from './show.tsx';

const options = [
  { value: 'real', label: 'As is' },
  { value: 'planned', label: 'Planned' },
] as const;

test('a field names and describes the control inside it', async () => {
  await show(
    <Field label="State" hint="One of two" error="Please choose">
      <Select value={null} placeholder="(several)" onChange={() => undefined} options={options} />
    </Field>,
  );
  const select = page.getByRole('combobox', { name: 'State' });
  await expect.element(select).toHaveAccessibleDescription('Please choose One of two');
  await expect.element(select).toHaveAttribute('aria-invalid', 'true');
  await expect.element(select).toHaveTextContent('(several)');
});

test('a select can offer the empty value as a choice', async () => {
  const onChange = vi.fn();
  await show(
    <Select
      label="Stage"
      value="a"
      onChange={onChange}
      options={[
        { value: '', label: 'None' },
        { value: 'a', label: 'A' },
      ]}
    />,
  );
  await page.getByRole('combobox').click();
  await page.getByRole('option', { name: 'None' }).click();
  expect(onChange.mock.calls).toEqual([['']]);
});

test('pressing the chosen segment changes nothing unless it may be cleared', async () => {
  const onChange = vi.fn();
  const onClear = vi.fn();
  const result = await show(<SegmentedControl label="State" value="real" onChange={onChange} options={options} />);
  await page.getByRole('radio', { name: 'As is' }).click();
  expect(onChange).not.toHaveBeenCalled();
  await result.rerender(
    <SegmentedControl label="State" value="real" onChange={onChange} onClear={onClear} options={options} />,
  );
  await page.getByRole('radio', { name: 'As is' }).click();
  expect(onClear).toHaveBeenCalledOnce();
  await page.getByRole('radio', { name: 'Planned' }).click();
  expect(onChange.mock.calls).toEqual([['planned']]);
});

test('chips come back in the order they are offered; a mixed one is switched on', async () => {
  const onChange = vi.fn();
  await show(<ToggleChips label="State" value={['planned']} mixed={['real']} onChange={onChange} options={options} />);
  const mixed = page.getByRole('button', { name: 'As is' });
  await expect.element(mixed).toHaveAttribute('aria-pressed', 'mixed');
  await mixed.click();
  expect(onChange.mock.calls).toEqual([[['real', 'planned']]]);
});

test('a mixed box is ticked by pressing its text', async () => {
  const onChange = vi.fn();
  await show(
    <Checkbox checked="mixed" onChange={onChange}>
      Planned
    </Checkbox>,
  );
  await expect.element(page.getByRole('checkbox')).toHaveAttribute('aria-checked', 'mixed');
  await page.getByText('Planned').click();
  expect(onChange.mock.calls).toEqual([[true]]);
});

test('a panel grows away from its edge', async () => {
  const onChange = vi.fn();
  await show(<Resizer panel="right" label="Width" value={300} min={200} max={310} onChange={onChange} />);
  page.getByRole('separator').element().focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowRight}{Home}');
  expect(onChange.mock.calls).toEqual([[310], [284], [200]]);
});

test('a list is searched by label, detail and keyword, and the best fit is chosen with Enter', async () => {
  const onChoose = vi.fn();
  const groups = [
    {
      id: 'a',
      heading: 'Visit',
      items: [
        { id: '1', label: 'Radial test' },
        { id: '2', label: 'Diagnosis', detail: 'Clinic' },
      ],
    },
    { id: 'b', heading: 'Home', items: [{ id: '3', label: '療養', keywords: ['りょうよう', 'care'] }] },
  ];
  await show(
    <SearchList autoFocus label="Find" placeholder="Find" empty="Nothing" groups={groups} onChoose={onChoose} />,
  );
  await userEvent.keyboard('dia');
  await expect
    .poll(() =>
      page
        .getByRole('option')
        .elements()
        .map((each) => each.textContent),
    )
    .toEqual(['DiagnosisClinic', 'Radial test']);
  await userEvent.keyboard('{Enter}');
  expect(onChoose.mock.calls).toEqual([['2']]);
  await page.getByRole('combobox').fill('リョウ');
  await expect.element(page.getByRole('option', { name: '療養' })).toBeVisible();
  await page.getByRole('combobox').fill('zzz');
  await expect.element(page.getByText('Nothing')).toBeVisible();
});

test('of thousands only the first are shown, and the rest is counted', async () => {
  const items = Array.from({ length: 3000 }, (_, index) => ({ id: `${index}`, label: `Item ${index}` }));
  await show(
    <SearchList
      label="Find"
      placeholder="Find"
      empty="Nothing"
      more={(hidden) => `${hidden} more`}
      groups={[{ id: 'a', items }]}
      onChoose={() => undefined}
    />,
  );
  await expect.element(page.getByText('2920 more')).toBeInTheDocument();
});
