import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blankMap, templateToMap } from '#format';
import { templates } from '#knowledge';
import { DRAWINGS_FILE, drawingsText } from '../../scripts/template-drawings.mjs';
import { drawingOf } from '../../src/controls/map-drawing.ts';

test('the pictures of the templates are what they begin (otherwise: npm run drawings)', () => {
  expect(readFileSync(DRAWINGS_FILE, 'utf8')).toBe(drawingsText({ blankMap, templateToMap }, templates, drawingOf));
});
