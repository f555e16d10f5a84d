import axe from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LANGUAGES, textIn, type Language } from '#i18n';
import { templates } from '#knowledge';
import { ImportDialog } from '#library';
import { paletteCss } from '#scene';
import { Around, LibraryStage, mapOf, NOW, sampleEntries } from './library-stage.tsx';

beforeAll(() => {
  const style = document.createElement('style');
  style.textContent = paletteCss();
  document.head.append(style);
});

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const problems = async (): Promise<string[]> => {
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const { violations } = await axe.run(document, { runOnly: WCAG });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

const cases = LANGUAGES.flatMap((language) => (['light', 'dark'] as const).map((theme) => ({ language, theme })));

describe.each(cases)('in $language, $theme', ({ language, theme }) => {
  const t = textIn(language);
  const show = async (count: number): Promise<void> => {
    document.documentElement.lang = language;
    document.documentElement.dataset['theme'] = theme;
    document.title = 'Tabiji';
    const entries = sampleEntries(count, language).map((entry, index) =>
      index > 3 ? { ...entry, trashedAt: NOW } : entry,
    );
    await render(<LibraryStage language={language} entries={entries} />);
  };

  test('nothing stands in the way of anybody among the maps', async () => {
    await show(6);
    expect(await problems()).toEqual([]);
  });

  test('… in the trash', async () => {
    await show(6);
    await page.getByRole('radio', { name: t.library.trash }).click();
    expect(await problems()).toEqual([]);
  });

  test('… at the first visit', async () => {
    await show(0);
    expect(await problems()).toEqual([]);
  });

  test('… in choosing what to begin with', async () => {
    await show(0);
    await page.getByRole('button', { name: t.library.newMap }).click();
    expect(await problems()).toEqual([]);
  });

  test('… in pasting a text', async () => {
    await show(0);
    await page.getByRole('button', { name: t.library.pasteText }).click();
    expect(await problems()).toEqual([]);
  });

  test('… before a file becomes a map', async () => {
    await showImport(language, true);
    expect(await problems()).toEqual([]);
  });

  test('… when a file is refused', async () => {
    await showImport(language, false);
    expect(await problems()).toEqual([]);
  });
});

const showImport = (language: Language, ok: boolean) => {
  const map = mapOf({ kind: 'template', template: templates[0]! }, language);
  const notes = (['lost', 'repaired', 'guessed'] as const).map((kind) => ({ kind, text: kind }));
  return render(
    <Around language={language}>
      <main>
        <h1>Tabiji</h1>
        <ImportDialog
          fileName="a.json"
          outcome={ok ? { ok, map, notes } : { ok: false, text: 'No.' }}
          onAccept={() => undefined}
          onCancel={() => undefined}
        />
      </main>
    </Around>,
  );
};
