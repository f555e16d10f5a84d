import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { runCommand } from '#commands';
import { select } from '#editor';
import { RateDialog } from '#panels';
import { journey, map, phase } from '../support/map-builder.ts';
import { stage, type Stage } from './inspector-stage.tsx';

const SAMPLE = map('Stroke', phase('Onset', 'call ward'), journey('Main', 'call > ward'));

const scores = ({ map: now }: Stage): string[] =>
  Object.values(now().ratings).map(({ aspect, perspective, score }) => `${perspective} ${aspect} ${score}`);

const open = (before?: (shown: Stage) => void): Promise<Stage> =>
  stage(SAMPLE, <RateDialog onClose={() => undefined} />, {
    before: (shown) => {
      select(shown.openMap.session, { touchpoints: ['call'] });
      before?.(shown);
      runCommand('rate', shown.context);
    },
  });

const asClinician = ({ openMap }: Stage): void =>
  openMap.session.setState(({ annotating }) => ({
    annotating: { ...annotating, annotator: { author: null, perspective: 'clinical' } },
  }));

describe('who rates', () => {
  test('is asked once, and rates from that perspective, which the map then shows', async () => {
    const shown = await open();
    await page.getByRole('button', { name: 'Clinical' }).click();
    await expect.element(page.getByRole('slider', { name: 'Medical' })).toHaveFocus();
    await page.getByRole('radio', { name: 'Very bad' }).first().click();
    expect(scores(shown)).toEqual(['clinical medical -2']);
    expect(shown.openMap.session.getState()).toMatchObject({
      viewpoint: 'clinical',
      annotating: { annotator: { perspective: 'clinical' } },
    });
  });

  test('is not asked again, whatever the map was looked at from', async () => {
    const shown = await open((before) => {
      asClinician(before);
      before.openMap.session.setState({ viewpoint: 'executive' });
    });
    await page.getByRole('radio', { name: 'Good', exact: true }).nth(1).click();
    expect(scores(shown)).toEqual(['clinical psychological 1']);
  });

  test('in a blind round is whose perspective was taken, and stays the same on the device', async () => {
    const shown = await open((before) => {
      asClinician(before);
      before.openMap.session.setState({ isBlind: true, viewpoint: 'marketing' });
    });
    await page.getByRole('radio', { name: 'So-so' }).first().click();
    expect(scores(shown)).toEqual(['marketing medical 0']);
    expect(shown.openMap.session.getState().annotating.annotator.perspective).toBe('clinical');
  });
});

describe('a score', () => {
  test('is given by keys on the slider and on the faces alike', async () => {
    const shown = await open(asClinician);
    await userEvent.keyboard('5{ArrowDown}1{Tab}');
    await userEvent.keyboard('{ArrowDown}');
    await userEvent.keyboard('4');
    expect(scores(shown).toSorted()).toEqual([
      'clinical economic 1',
      'clinical medical 2',
      'clinical psychological -2',
    ]);
  });

  test('of the next touchpoint is begun at the same aspect', async () => {
    const shown = await open(asClinician);
    await userEvent.keyboard('{ArrowDown}4');
    await page.getByRole('button', { name: 'Next', exact: false }).first().click();
    await expect.element(page.getByRole('dialog', { name: /ward/ })).toBeVisible();
    await userEvent.keyboard('2');
    expect(Object.values(shown.map().ratings).map(({ touchpointId, aspect }) => [touchpointId, aspect])).toEqual([
      ['call', 'psychological'],
      ['ward', 'psychological'],
    ]);
  });

  test('leads on to the next touchpoint by one key, if one likes, and at the end to the next aspect', async () => {
    const shown = await open(asClinician);
    await page.getByRole('radio', { name: 'Next touchpoint' }).click();
    await userEvent.keyboard('{ArrowDown}4');
    await expect.element(page.getByRole('dialog', { name: /ward/ })).toBeVisible();
    await expect.element(page.getByText('+1 Psychological, “call”')).toBeVisible();
    await expect.element(page.getByText('Touchpoint 2 of 2', { exact: false })).toBeVisible();
    await userEvent.keyboard('2');
    await expect.element(page.getByRole('button', { name: 'Economic, from the first touchpoint' })).toHaveFocus();
    await userEvent.keyboard('{Enter}5');
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}1');
    const given = Object.values(shown.map().ratings).map(({ touchpointId, aspect, score }) => [
      touchpointId,
      aspect,
      score,
    ]);
    expect(given).toEqual([
      ['call', 'psychological', 1],
      ['ward', 'psychological', -1],
      ['call', 'economic', -2],
    ]);
  });

  test('leads on by one tap on a face, also one that is given already', async () => {
    const shown = await open((before) => {
      asClinician(before);
      before.openMap.session.setState({ afterScore: 'touchpoint' });
    });
    await page.getByRole('radio', { name: 'Very good' }).first().click();
    await page.getByRole('radio', { name: 'Very good' }).first().click();
    await page.getByRole('button', { name: 'Previous touchpoint' }).click();
    await page.getByRole('radio', { name: 'Very good' }).first().click();
    await expect.element(page.getByRole('dialog', { name: /ward/ })).toBeVisible();
    expect(scores(shown)).toEqual(['clinical medical 2', 'clinical medical 2']);
  });

  test('leads on to the next aspect, and after the last to the next touchpoint', async () => {
    const shown = await open((before) => {
      asClinician(before);
      before.openMap.session.setState({ afterScore: 'aspect' });
    });
    await userEvent.keyboard('12345');
    await expect.element(page.getByRole('dialog', { name: /ward/ })).toBeVisible();
    expect(Object.values(shown.map().ratings).map(({ touchpointId, score }) => `${touchpointId} ${score}`)).toEqual([
      'call -2',
      'call -1',
      'call 0',
      'call 1',
      'ward 2',
    ]);
  });

  test('stays when its face is pressed again', async () => {
    const shown = await open(asClinician);
    const face = page.getByRole('radio', { name: 'Very good' }).first();
    await face.click();
    await face.click();
    expect(scores(shown)).toEqual(['clinical medical 2']);
    await expect.element(face).toBeChecked();
  });
});
