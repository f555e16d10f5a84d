import { expect, test } from 'vitest';
import { findingsOf } from '#analysis';
import { groupedFindings } from '../../../src/views/findings/grouped-findings.ts';
import { map, phase, rating } from '../../support/map-builder.ts';

test('by phase a finding stands with its place, and what is said of the map as a whole after all phases', () => {
  const drawn = map('Map', phase('A', 't1'), phase('B', 't2 t3 t4 t5'), rating('t2', 'medical', -2));
  const { all } = findingsOf(drawn, { today: '2026-11-30' });
  const groups = groupedFindings(all, 'phase', drawn).map(({ id, findings }) => ({
    id,
    codes: findings.map(({ code }) => code),
  }));
  expect(groups.map(({ id }) => drawn.phases[id]?.title ?? id)).toEqual(['B', '']);
  expect(groups[0]?.codes).toContain('suffering');
  expect(groups[1]?.codes).toContain('reasonMissing');
});
