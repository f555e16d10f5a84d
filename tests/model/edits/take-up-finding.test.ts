import { test } from 'vitest';
import { expectEdit } from '../../support/expect-edit.ts';
import { dismissal, map, phase } from '../../support/map-builder.ts';

test('a finding that was laid aside is shown again', () => {
  expectEdit(map('Map', phase('A'), dismissal('methodOpen')), 'takeUpFinding', { id: 'methodOpen' }).gives(
    map('Map', phase('A')),
  );
});

test('nobody there is refused', () => {
  expectEdit(map('Map', phase('A')), 'takeUpFinding', { id: 'nobody' }).refused();
});
