import { expect, test } from 'vitest';
import { FIELD_IDS } from '#fields';
import { ROW_IDS } from '#matrix';

test('every field that is not in the head has a row', () => {
  const others = ['curves', 'opportunities', 'annotations', 'burden', 'burdenSum'];
  const fields = FIELD_IDS.filter((field) => field !== 'title' && field !== 'phase');
  expect(new Set(ROW_IDS)).toEqual(new Set([...fields, ...others]));
});
