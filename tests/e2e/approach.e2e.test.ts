import { expect, test } from 'vitest';
import { inOrder } from '#model';
import { stageCaveat } from '#knowledge';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { linesOf, visitMap } from './pages/index.ts';
import { svgFacts } from './pictures.ts';

const quitting = map(
  'Quitting',
  phase('Visit', 'a1 a2'),
  phase('Home', 'b1'),
  journey('Main', 'a1 > a2 > b1'),
  card('a1', { stage: 'precontemplation' }),
  card('a2', { channel: 'web' }),
  card('b1', { stage: 'contemplation' }),
  rating('a2', 'psychological', -2),
);

test('a behaviour is named, a stage found by asking, an approach planned; personas, measures and channels are written down and taken home', async () => {
  const screens = await visitMap(quitting, {
    viewport: { width: 1440, height: 900 },
    maps: [map('Another', phase('A', 't1'))],
  });
  const { page, editor, exporting, inspector, t } = screens;
  await editor.hasCards(3);
  const journeyMenu = async (item: string): Promise<void> => {
    await page.getByRole('button', { name: t.journeys.more('Main') }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };

  await journeyMenu(t.approach.editBehaviour);
  await page.getByRole('dialog').getByRole('textbox').fill('Not smoking');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  await editor.select('a2');
  await inspector.panel.getByRole('tab', { name: t.approach.title }).click();
  await inspector.button(t.approach.help).click();
  const question = page.getByRole('dialog', { name: t.approach.helpTitle });
  await expect.poll(() => question.innerText()).toContain('Not smoking');
  await question.getByRole('button', { name: /less than 6 months/ }).click();
  await expect
    .poll(() => inspector.panel.getByRole('status').innerText())
    .toBe(t.approach.moves.skip('Precontemplation', 2));
  await expect
    .poll(() => page.locator('.experience-stages').innerText())
    .toContain(t.experience.marked.relapse('Contemplation'));
  await expect.poll(() => inspector.panel.innerText()).toContain(t.approach.clinicalReason('Psychological'));
  await inspector.panel.getByText(t.approach.caveat).click();
  await inspector.panel.getByText(stageCaveat.text.en).waitFor();

  await inspector.panel
    .getByRole('button', { name: /^Add as planned touchpoint/ })
    .first()
    .click();
  await editor.hasCards(4);
  await editor.undo();
  await editor.hasCards(3);
  await editor.redo();
  await editor.hasCards(4);
  await editor.saved();

  await inspector.tab('content');
  await inspector.button(t.channels.editNamed('Website')).click();
  await page.getByRole('radiogroup', { name: t.channels.traits.credibility }).getByRole('radio', { name: '2' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => inspector.panel.innerText()).toContain(t.channels.here('4', '2'));

  await editor.canvas.focus();
  await page.keyboard.press('Escape');
  await inspector.button(t.personas.add).click();
  await inspector.write(t.personas.fields.name, 'Kenichi');
  await inspector.write(t.personas.fields.economic, 'Hard to take time off');
  await journeyMenu(t.personas.ofJourney);
  await page.getByRole('menuitemradio', { name: 'Kenichi' }).click();
  await page.locator('.persona-card').waitFor();
  await inspector.button(t.measures.add).click();
  await inspector.write(t.measures.value, '72.5');
  await inspector.write(t.measures.unit, '%');

  await exporting.open();
  await exporting.choose('SVG');
  await page.getByRole('checkbox', { name: t.exporting.withPersonas }).check();
  await exporting.dialog.getByRole('button', { name: t.exporting.save, exact: true }).click();
  // The persona has a name; only a person knows that nobody is called so.
  const asItIs = page
    .getByRole('dialog', { name: t.personalData.title })
    .getByRole('button', { name: t.personalData.asItIs });
  const { texts } = await svgFacts(page, await screens.app.download(() => asItIs.click()));
  expect(texts).toEqual(expect.arrayContaining(['Kenichi', 'fictitious', 'Hard to take time off']));

  const made = await editor.map();
  const planned = Object.values(made.touchpoints).find(({ status }) => status === 'planned')!;
  expect(planned).toMatchObject({ phaseId: 'Visit', stage: 'action' });
  expect(linesOf(made)).toContain(`a2 > ${planned.title}`);
  const [persona] = inOrder(made.personas);
  expect(made.journeys['Main']).toMatchObject({ behaviour: 'Not smoking', personaId: persona!.id });
  expect(inOrder(made.measures)).toMatchObject([{ kind: 'satisfaction', value: 72.5, unit: '%' }]);
  expect(Object.values(made.channels)).toMatchObject([{ channel: 'web', credibility: 2 }]);

  await inspector.button(t.personas.more('Kenichi')).click();
  await page.getByRole('menuitem', { name: t.personas.copy }).click();
  await asItIs.click();
  await page.getByText(t.personas.copied).waitFor();
  await editor.toLibrary();
  await screens.library.open('Another');
  await editor.hasCards(1);
  await inspector.button(t.personas.paste).click();
  await page.getByText(t.personas.pasted(1)).waitFor();
  expect(inOrder((await editor.map()).personas)).toMatchObject([
    { name: 'Kenichi', economic: 'Hard to take time off' },
  ]);
});
