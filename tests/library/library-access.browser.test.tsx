import axe from 'axe-core';
import { beforeAll, describe, expect } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { textIn } from '#i18n';
import { templates } from '#knowledge';
import { ImportDialog } from '#library';
import { paletteCss } from '#scene';
import { FirstVisit, NewMapDialog } from '../../src/library/on-demand.ts';
import { testInPairs, type Pair } from '../support/in-pairs.ts';
import { Around, LibraryStage, mapOf, NOW, sampleEntries } from './library-stage.tsx';

beforeAll(async () => {
  await Promise.all([FirstVisit.fetch(), NewMapDialog.fetch()]);
  const style = document.createElement('style');
  style.textContent = paletteCss();
  document.head.append(style);
});

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const problems = async (): Promise<string[]> => {
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const { violations } = await axe.run(document, { runOnly: WCAG, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

const begin = ({ language, theme }: Pair): void => {
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  document.title = 'Tabiji';
};

const show = async (pair: Pair, count: number): Promise<void> => {
  begin(pair);
  const { language } = pair;
  const entries = sampleEntries(count, language).map((entry, index) =>
    index > 3 ? { ...entry, trashedAt: NOW } : entry,
  );
  await render(<LibraryStage language={language} entries={entries} />);
};

/** All else of the library is looked at end to end. */
describe('nothing stands in the way of anybody', () => {
  testInPairs('in pasting a text', async (pair) => {
    await show(pair, 0);
    await page.getByRole('button', { name: textIn(pair.language).library.pasteText }).click();
    expect(await problems()).toEqual([]);
  });

  testInPairs('before a file becomes a map', async (pair) => {
    await showImport(pair, true);
    expect(await problems()).toEqual([]);
  });
});

const showImport = async (pair: Pair, ok: boolean): Promise<void> => {
  begin(pair);
  const { language } = pair;
  const map = mapOf({ kind: 'template', template: templates[0]! }, language);
  const report = (['commentsDropped', 'order', 'placed'] as const).map((code) => ({ code, count: 1, examples: [] }));
  await render(
    <Around language={language}>
      <main>
        <h1>Tabiji</h1>
        <ImportDialog
          fileName="a.json"
          outcome={ok ? { ok, map, report } : { ok: false, text: 'No.' }}
          onAccept={() => undefined}
          onCancel={() => undefined}
        />
      </main>
    </Around>,
  );
};
