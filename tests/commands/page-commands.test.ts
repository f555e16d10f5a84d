import { expect, test } from 'vitest';
import { select } from '#editor';
import { bench } from './small-map.ts';

test('export, help and the palette open their dialogs', () => {
  const { run, dialogs } = bench();
  for (const id of ['export', 'help', 'commandPalette'] as const) run(id);
  expect(dialogs).toEqual(['export', 'help', 'commandPalette']);
});

test('saving, opening and the whole screen are asked of the page', () => {
  const { run, asked } = bench();
  for (const id of ['save', 'openFile', 'fullScreen'] as const) run(id);
  expect(asked).toEqual(['tellSaved', 'pickFiles', 'toggleFullScreen']);
});

test('a link is copied of the one touchpoint that is selected or focused', () => {
  const { run, asked, openMap } = bench();
  expect(run('copyLink')).toBe(false);
  select(openMap.session, { touchpoints: ['t2'] });
  run('copyLink');
  expect(asked).toEqual(['copyLinkTo t2']);
  select(openMap.session, { touchpoints: ['t1', 't2'] });
  expect(run('copyLink')).toBe(false);
});

test('aspects are looked at and the filter is cleared by command', () => {
  const { run, openMap } = bench();
  expect(run('clearFilters')).toBe(false);
  for (const id of ['filterMedical', 'filterPsychological', 'filterEconomic', 'filterSocial', 'filterMedical'] as const)
    run(id);
  expect(openMap.session.getState().aspects).toEqual(['psychological', 'economic', 'social']);
  run('clearFilters');
  expect(openMap.session.getState().aspects).toEqual([]);
});
