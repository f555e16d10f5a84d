import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { LibraryEntry } from '#storage';
import { LibraryStage, NOW, sampleEntries } from './library-stage.tsx';

const show = async (entries: readonly LibraryEntry[] = sampleEntries(4, 'en')) => {
  const onAsk = vi.fn();
  await render(<LibraryStage language="en" entries={entries} onAsk={onAsk} />);
  return onAsk;
};

const titles = (): string[] => [...document.querySelectorAll('.map-card-title')].map((title) => title.textContent);
const link = (name: string | RegExp) => page.getByRole('link', { name });
const hypertension = () => link('Hypertension');

describe('the list', () => {
  test('shows each map with theme, size and the time of its last change, the latest first', async () => {
    await show();

    expect(titles()).toEqual([
      'Type 2 diabetes: from check-up to self-care',
      'Hypertension',
      'Breast cancer: fertility preservation and choice of treatment in young patients, for the regional pathway',
      'Stroke',
    ]);
    const second = page.getByRole('listitem').nth(1);
    await expect.element(second).toHaveTextContent('20 touchpoints');
    await expect.element(second).toHaveTextContent('3 minutes ago');
    await expect.element(page.getByRole('listitem').nth(0)).toHaveTextContent('Type 2 diabetes · 22 touchpoints');
  });

  test('is searched in titles and themes while one types, and says how many were found', async () => {
    await show();

    await page.getByRole('searchbox').fill('diabetes');

    expect(titles()).toEqual(['Type 2 diabetes: from check-up to self-care']);
    await expect.element(page.getByText('1 map', { exact: true })).toBeInTheDocument();
  });

  test('says so when nothing is found, and the search can be cleared', async () => {
    await show();
    await page.getByRole('searchbox').fill('measles');

    await expect.element(page.getByText('No map matches “measles”')).toBeVisible();
    await page.getByRole('main').getByText('Clear the search').click();

    expect(titles()).toHaveLength(4);
  });

  test('of 2,000 maps holds those near the view, says how many there are, and is walked and searched to its end', async () => {
    await show(sampleEntries(2_000, 'en'));
    const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.map-card')];
    const whole = (): number => document.querySelector('.map-grid')!.getBoundingClientRect().height;
    await expect.poll(() => cards().length).toBeLessThan(40);
    expect(document.querySelectorAll('.library *').length).toBeLessThan(1_500);
    expect(cards()[0]!.getAttribute('aria-setsize')).toBe('2000');
    const height = whole();
    expect(height).toBeGreaterThan(50_000);

    link(/^Type 2/)
      .first()
      .element()
      .focus();
    await userEvent.keyboard('{End}');
    const focused = (): HTMLElement | null => document.activeElement!.closest('li');
    await expect.poll(() => focused()?.getAttribute('aria-posinset')).toBe('2000');
    expect(cards().length).toBeLessThan(60);
    await userEvent.keyboard('{ArrowUp}{Home}');
    await expect.poll(() => focused()?.getAttribute('aria-posinset')).toBe('1');

    // What has the focus stays, however far one looks away.
    scrollTo({ top: height / 2 });
    await expect.poll(() => cards().some((card) => Number(card.ariaPosInSet) > 900)).toBe(true);
    expect(focused()?.getAttribute('aria-posinset')).toBe('1');
    expect(cards().length).toBeLessThan(60);

    await page.getByRole('searchbox').fill('1999');
    await expect.poll(() => cards().length).toBe(1);
  });

  test('can be sorted by title', async () => {
    await show();

    await page.getByRole('combobox', { name: 'Sort' }).click();
    await page.getByRole('option', { name: 'title' }).click();

    expect(titles().map((title) => title.split(/\W/)[0])).toEqual(['Breast', 'Hypertension', 'Stroke', 'Type']);
  });

  test('draws a map once it comes into view, and leaves the frame of an unreadable one empty', async () => {
    await show(sampleEntries(60, 'en'));
    const pictures = (): (SVGElement | null)[] =>
      [...document.querySelectorAll('.map-card')].map((card) => card.querySelector('.map-picture > svg'));

    await expect.poll(() => pictures()[0]).not.toBeNull();
    expect(pictures()[5]).toBeNull();
    expect(pictures()[59]).toBeNull();
    document.querySelectorAll('.map-card')[59]!.scrollIntoView();
    await expect.poll(() => pictures()[59]).not.toBeNull();
  });
});

describe('opening', () => {
  test('Enter on a card opens its map', async () => {
    const onAsk = await show();

    hypertension().element().focus();
    await userEvent.keyboard('{Enter}');

    expect(onAsk).toHaveBeenCalledExactlyOnceWith('open', 'map-1');
  });

  test('arrow keys walk from card to card', async () => {
    await page.viewport(1000, 800);
    await show(sampleEntries(6, 'en'));
    hypertension().element().focus();

    await userEvent.keyboard('{ArrowLeft}{ArrowDown}');
    await expect.element(link('Stroke')).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(link(/^Dementia/)).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(link(/^Dementia/)).toHaveFocus();
  });

  test('a click on the picture opens its map', async () => {
    const onAsk = await show();

    await page
      .getByRole('listitem')
      .nth(1)
      .click({ position: { x: 80, y: 40 } });

    expect(onAsk).toHaveBeenCalledExactlyOnceWith('open', 'map-1');
  });

  test('a card is a true link, for another tab', async () => {
    await show();

    await expect.element(hypertension()).toHaveAttribute('href', '#/map/map-1');
  });

  test('what is pasted outside of a field is opened, inside of one it is not', async () => {
    const onAsk = await show();
    const paste = (target: Element): boolean => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'journey\n  title Knee');
      return target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    };

    paste(page.getByRole('searchbox').element());
    expect(onAsk).not.toHaveBeenCalled();
    paste(document.body);
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('paste', 'journey\n  title Knee', '');
  });

  test('files are opened wherever they are dropped', async () => {
    const onAsk = await show();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{}'], 'a.tabiji.json'));

    page
      .getByRole('main')
      .element()
      .dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    await expect.element(page.getByText('Drop to open')).toBeVisible();
    page
      .getByRole('main')
      .element()
      .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));

    expect(onAsk.mock.calls[0]).toMatchObject(['openFiles', [{ name: 'a.tabiji.json' }]]);
  });
});

describe('renaming in place', () => {
  const field = () => page.getByRole('textbox', { name: 'Title of the map' });
  const begin = async (): Promise<void> => {
    hypertension().element().focus();
    await userEvent.keyboard('{F2}');
    await expect.element(field()).toHaveFocus();
  };

  test('Enter keeps the new title and gives the focus back to the card', async () => {
    const onAsk = await show();
    await begin();

    await userEvent.keyboard('High blood pressure{Enter}');

    expect(onAsk).toHaveBeenCalledExactlyOnceWith('rename', 'map-1', 'High blood pressure');
    await expect.element(link('High blood pressure')).toHaveFocus();
  });

  test('the menu opens the field, and the field keeps the focus', async () => {
    await show();

    await page.getByRole('button', { name: 'More for “Hypertension”' }).click();
    await page.getByRole('menuitem', { name: 'Rename' }).click();

    await expect.element(field()).toHaveFocus();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect.element(field()).toHaveFocus();
  });

  test('Esc keeps the old title', async () => {
    const onAsk = await show();
    await begin();

    await userEvent.keyboard('Other{Escape}');

    await expect.element(hypertension()).toHaveFocus();
    expect(onAsk).not.toHaveBeenCalled();
  });

  test('an input method’s Enter does not commit', async () => {
    const onAsk = await show();
    await begin();
    await field().fill('こうけつあつ');

    const composing = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    field().element().dispatchEvent(new KeyboardEvent('keydown', composing));
    await expect.element(field()).toHaveFocus();
    expect(onAsk).not.toHaveBeenCalled();

    await field().fill('高血圧');
    await userEvent.keyboard('{Enter}');
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('rename', 'map-1', '高血圧');
  });

  test('leaving the field keeps the new title, an empty one is none', async () => {
    const onAsk = await show();
    await begin();
    await field().fill('Pressure');
    await page.getByRole('searchbox').click();
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('rename', 'map-1', 'Pressure');

    onAsk.mockClear();
    link('Pressure').element().focus();
    await userEvent.keyboard('{F2}');
    await field().fill('  ');
    await userEvent.keyboard('{Enter}');
    await expect.element(link('Pressure')).toHaveFocus();
    expect(onAsk).not.toHaveBeenCalled();
  });

  test('leaving without typing closes the field', async () => {
    await show();
    await begin();

    await page.getByRole('searchbox').click();

    await expect.element(hypertension()).toBeVisible();
  });
});

describe('the trash', () => {
  const trashed = (): LibraryEntry[] =>
    sampleEntries(4, 'en').map((entry, index) => (index >= 2 ? { ...entry, trashedAt: NOW } : entry));
  const openTrash = (count: number) => page.getByRole('radio', { name: `Trash ${count}` }).click();

  test('takes a map with Delete, the next card gets the focus, and Undo brings the map back', async () => {
    const onAsk = await show();
    hypertension().element().focus();

    await userEvent.keyboard('{Delete}');

    await expect.element(page.getByText('“Hypertension” is now in the trash.')).toBeVisible();
    await expect.element(link(/^Breast/)).toHaveFocus();
    await expect.element(hypertension()).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(hypertension()).toBeVisible();
    expect(onAsk.mock.calls).toEqual([
      ['trash', 'map-1'],
      ['restore', 'map-1'],
    ]);
  });

  test('takes a map from its menu, and the focus is not lost', async () => {
    await show();

    await page.getByRole('button', { name: 'More for “Hypertension”' }).click();
    await page.getByRole('menuitem', { name: 'Move to trash' }).click();

    await expect.element(link(/^Breast/)).toHaveFocus();
  });

  test('gives a map back', async () => {
    const onAsk = await show(trashed());
    await openTrash(2);

    await page.getByRole('button', { name: 'Restore “Stroke”' }).click();

    await expect.element(page.getByText('“Stroke” is back among your maps.')).toBeVisible();
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('restore', 'map-3');
  });

  test('asks before it deletes for good', async () => {
    const onAsk = await show(trashed());
    await openTrash(2);

    await page.getByRole('button', { name: 'Delete “Stroke” for good' }).click();
    await expect.element(page.getByRole('alertdialog', { name: 'Delete “Stroke” for good?' })).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(onAsk).not.toHaveBeenCalled();

    await page.getByRole('button', { name: 'Delete “Stroke” for good' }).click();
    await page.getByRole('button', { name: 'Delete for good', exact: true }).click();
    expect(onAsk).toHaveBeenCalledExactlyOnceWith('remove', 'map-3');
    await expect.element(page.getByRole('button', { name: /^Restore “Breast/ })).toHaveFocus();
  });

  test('is emptied after a question that names the number', async () => {
    const onAsk = await show(trashed());
    await openTrash(2);

    await page.getByRole('button', { name: 'Empty trash…' }).click();
    await expect.element(page.getByRole('alertdialog', { name: 'Delete 2 maps for good?' })).toBeVisible();
    await page.getByRole('button', { name: 'Delete for good', exact: true }).click();

    expect(onAsk).toHaveBeenCalledExactlyOnceWith('emptyTrash');
    await expect.element(page.getByText('The trash is empty')).toBeVisible();
  });
});

describe('the first visit', () => {
  test('says what Tabiji is, and begins with an example at one press', async () => {
    const onAsk = await show([]);

    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('See the patient’s whole journey');
    expect(page.getByText('Illustrative', { exact: true }).elements()).toHaveLength(5);
    await page.getByRole('button', { name: 'Stroke' }).click();

    expect(onAsk.mock.calls).toMatchObject([['create', { kind: 'template', template: { id: 'stroke' } }]]);
  });
});

test('the foot says whether the browser keeps the maps, and asks it to', async () => {
  const onAsk = await show();
  await expect.element(page.getByText('3.4 MB of 1,000 MB used')).toBeVisible();

  await page.getByRole('button', { name: 'Ask the browser to keep them' }).click();

  expect(onAsk).toHaveBeenCalledExactlyOnceWith('persist');
  await expect.element(page.getByText('The browser keeps them until you delete them.')).toBeVisible();
});

describe('maps that can only be read', () => {
  const showForReading = (entries: readonly LibraryEntry[]) =>
    render(<LibraryStage language="en" entries={entries} place="reading" />);
  const buttons = (): (string | null)[] =>
    page
      .getByRole('button')
      .elements()
      .map((button) => button.textContent);

  test('are opened and taken home, and nothing else is offered', async () => {
    await showForReading(sampleEntries(2, 'en'));

    expect(buttons().filter((name) => /New map|Open file|Paste|Ask the browser/.test(name ?? ''))).toEqual([]);
    await page.getByRole('button', { name: 'More for “Hypertension”' }).click();
    const items = page.getByRole('menuitem').elements();
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringMatching(/^Open/),
      expect.stringMatching(/JSON/),
    ]);
  });

  test('are neither renamed nor thrown away by keys, and those in the trash stay there', async () => {
    const onAsk = vi.fn();
    const [kept, thrown] = sampleEntries(2, 'en');
    const entries = [kept!, { ...thrown!, trashedAt: NOW }];
    await render(<LibraryStage language="en" entries={entries} place="reading" onAsk={onAsk} />);

    link(/^Type 2/)
      .element()
      .focus();
    await userEvent.keyboard('{F2}{Delete}');
    expect(page.getByRole('textbox', { name: /title/i }).elements()).toEqual([]);
    await page.getByRole('radio', { name: 'Trash 1' }).click();
    await expect.element(page.getByRole('heading', { name: 'Hypertension' })).toBeVisible();

    expect(buttons().filter((name) => /Restore|Empty/.test(name ?? ''))).toEqual([]);
    expect(onAsk).not.toHaveBeenCalled();
  });

  test('greet nobody where there are none', async () => {
    await showForReading([]);

    await expect.element(page.getByText('No maps here')).toBeVisible();
    expect(page.getByText('Illustrative', { exact: true }).elements()).toEqual([]);
  });
});
