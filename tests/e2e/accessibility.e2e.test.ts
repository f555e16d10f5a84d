import { expect, test } from 'vitest';
import { nameOf, perspectives, templates } from '#knowledge';
import { card, journey, map, measure, note, persona, phase, rating } from '../support/map-builder.ts';
import { accessibilityProblems } from './accessibility.ts';
import { hayFever } from './fixtures/index.ts';
import { fileOf, openMapFile, visit } from './pages/index.ts';
import { fieldHeads } from '../support/field-words.ts';

const line = map(
  'Access',
  phase('Before', 'a1 a2'),
  phase('After', 'b1'),
  journey('Main', 'a1 > a2 > b1, a2 > a1', { aspects: ['medical', 'social'], personaId: 'Aki' }),
  persona('Aki', { ageBand: '50', economic: 'Works shifts' }),
  measure('Refills', { kind: 'adherence', value: 62, unit: '%' }),
  card('a1', { stage: 'action', status: 'planned', moment: true, channel: 'home', actors: ['patient'] }),
  note('n1', { kind: 'touchpoint', id: 'a1' }, { author: 'Sato', perspective: 'clinical' }),
  note('n2', { kind: 'touchpoint', id: 'a1' }, { parentId: 'n1' }),
  note('n3', { kind: 'phase', id: 'After' }),
  rating('a1', 'medical', -2, { reason: 'It hurts' }),
  rating('a1', 'medical', 2, { perspective: 'clinical' }),
);

test('no screen and no dialog has an accessibility problem in either theme', async () => {
  const screens = await visit({ language: 'en' });
  const { page, t, library, importing, editor, exporting, table } = screens;
  const found: Record<string, readonly string[]> = {};
  const look = async (place: string): Promise<void> => {
    const problems = await accessibilityProblems(page, 'all');
    await page.emulateMedia({ colorScheme: 'dark' });
    problems.push(...(await accessibilityProblems(page, 'colours')));
    await page.emulateMedia({ colorScheme: 'light' });
    if (problems.length > 0) found[place] = problems;
  };
  const leave = async (): Promise<void> => {
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };

  await library.ready();
  await look('first visit');
  await library.button(t.library.newMap).click();
  await library.newMap.waitFor();
  await look('new map');
  await leave();
  await library.openFiles(hayFever);
  await importing.dialog.waitFor();
  await look('import');
  await leave();
  await library.openFiles({ name: 'bad.json', mimeType: '', content: '{' });
  await page.getByRole('dialog').waitFor();
  await look('import refused');
  await leave();

  await library.create(templates[0]!.title.en);
  await editor.ready();
  await look('editor');
  await editor.toLibrary();
  await openMapFile(screens, fileOf(line));
  await editor.hasCards(3);
  await page.getByRole('button', { name: /^Refills/ }).click();
  await page.getByRole('complementary', { name: t.editor.rightPanel }).getByRole('button', { name: /^Aki/ }).click();
  await look('personas and measures of the map');
  await page.getByRole('button', { name: t.journeys.more('Main') }).click();
  await page.getByRole('menuitem', { name: t.approach.editBehaviour }).click();
  await page.getByRole('dialog').waitFor();
  await look('target behaviour');
  await leave();
  await editor.select('a1');
  await look('touchpoint');
  await page.keyboard.press('c');
  await page.locator('.annotation-bubble').getByRole('textbox', { name: t.annotations.write }).waitFor();
  await look('a thread and the writing of another');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+C');
  await look('all annotations');
  await page.keyboard.press('Shift+C');
  await page.getByRole('tab', { name: new RegExp(`^${t.annotations.annotations}`) }).click();
  await look('annotations of a touchpoint');
  await editor.canvas.focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await page.getByText(t.annotations.choose).waitFor();
  await look('annotate mode');
  await page.keyboard.press('Escape');
  await editor.select('a1');
  await page.getByRole('tab', { name: t.inspector.experience }).click();
  await look('experience of a touchpoint');
  await page.getByRole('tab', { name: t.approach.title }).click();
  await look('approach to a touchpoint');
  await page.getByRole('button', { name: t.approach.help }).click();
  await page.getByRole('dialog', { name: t.approach.helpTitle }).waitFor();
  await look('staging question');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: t.inspector.content }).click();
  await page.locator('.inspector-picker').click();
  await page.getByRole('option').first().waitFor();
  await look('channels');
  await page.keyboard.press('Escape');
  await page.locator('.channel-side').getByRole('button').click();
  await page.getByRole('dialog', { name: t.channels.character }).waitFor();
  await look('character of a channel');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: t.inspector.experience }).click();
  await page.locator('.rating-head').first().click();
  await look('a rating opened');
  await editor.canvas.focus();
  await page.keyboard.press('r');
  await page.getByRole('dialog').waitFor();
  await look('who rates');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: nameOf(perspectives, 'clinical', 'en') })
    .click();
  await look('quick rating');
  await leave();
  await page.keyboard.press('Alt+Shift+6');
  await page.locator('.disagreement-row').first().waitFor();
  await look('disagreement');
  await page.keyboard.press('Alt+Shift+1');
  await editor.hasCards(3);
  await editor.canvas.focus();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t.commands.startBlindRound }).click();
  await look('blind round');
  await page.getByRole('button', { name: t.commands.importRatings }).click();
  await page
    .getByRole('textbox', { name: t.ratings.paste })
    .fill('title,aspect,score\nb1,social,1.3\nnowhere,social,1');
  await page.locator('.ratings-group').first().waitFor();
  await look('import of ratings');
  await leave();
  await editor.select('a1');
  await page.keyboard.press('l');
  await page.getByRole('dialog').waitFor();
  await look('connect');
  await leave();
  await page.keyboard.press('Alt+o');
  const row = page.getByRole('treeitem', { name: /^a1/ });
  await row.waitFor();
  await row.click();
  await page.keyboard.press('*');
  await look('outline, a row selected');
  await page.keyboard.press('F2');
  await page.locator('.outline-field').waitFor();
  await look('outline, a name being typed');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  await look('menu of the outline');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+j');
  await editor.journeys.waitFor();
  await editor.canvas.focus();
  await page.keyboard.press('Escape');
  const at = await editor.onLink('Main-a2-b1');
  await page.mouse.click(at.x, at.y);
  await page.getByRole('button', { name: t.canvas.insertTouchpoint }).waitFor();
  await look('link');
  await editor.heads.locator('.phase-title').first().click();
  await look('phase');
  await exporting.open();
  await look('export');
  await exporting.choose('JSON');
  await look('export of JSON');
  await leave();
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await look('help');
  await leave();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await look('command palette');
  await leave();
  await page.keyboard.press('Control+f');
  await page.getByRole('searchbox', { name: t.find.title }).fill('b1');
  await page.getByRole('toolbar', { name: t.find.aspects }).getByRole('button').first().click();
  await look('find bar and filter');
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Alt+Shift+2');
  await page.getByRole('grid', { name: t.matrix.matrix }).getByRole('textbox').waitFor();
  await look('matrix');
  await page.keyboard.press('Control+p');
  await exporting.dialog.waitFor();
  await look('printing');
  await leave();
  await page.keyboard.press('Alt+Shift+3');
  await table.field.waitFor();
  await look('table');
  await table.cell(0, 1).click();
  await page.keyboard.press('Alt+ArrowDown');
  await table.choices.waitFor();
  await look('choices of a cell');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t.table.columnMenu(fieldHeads('en').phase) }).click();
  await look('head of a column');
  await leave();
  await page.getByRole('button', { name: t.table.chooseColumns, exact: true }).click();
  await look('columns of the table');
  await leave();

  await editor.toLibrary();
  await library.ready();
  await look('library');
  const [title] = await library.titles();
  await library.moveToTrash(title!);
  await library.show('trash');
  await look('trash');

  expect(found).toEqual({});
});
