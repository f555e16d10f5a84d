import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where the small pictures of the templates lie, so that the first page draws nothing. */
export const DRAWINGS_FILE = fileURLToPath(new URL('../src/library/template-drawings.json', import.meta.url));

/**
 * The pictures as text: by the template's id the display list of the map that it begins, `blank` of one without.
 * @param {Pick<typeof import('../src/format/templates.ts'), 'blankMap' | 'templateToMap'>} making
 * @param {readonly import('../src/knowledge/templates/template.ts').Template[]} templates
 * @param {typeof import('../src/controls/map-drawing.ts').drawingOf} drawingOf
 */
export function drawingsText({ blankMap, templateToMap }, templates, drawingOf) {
  let ids = 0;
  const context = { now: '2026-01-01T00:00:00.000Z', newId: () => `id-${ids++}` };
  const drawings = {
    blank: drawingOf(blankMap('en', context)),
    ...Object.fromEntries(templates.map((each) => [each.id, drawingOf(templateToMap(each, 'en', context))])),
  };
  // A hundredth is finer than a pixel.
  const rounded = (/** @type {string} */ _, /** @type {unknown} */ value) =>
    typeof value === 'number' ? Math.round(value * 100) / 100 : value;
  return `${JSON.stringify(drawings, rounded)}\n`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { runnerImport } = await import('vite');
  const root = fileURLToPath(new URL('..', import.meta.url));
  const load = async (/** @type {string} */ path) => (await runnerImport(path, { root })).module;
  const making = /** @type {typeof import('../src/format/templates.ts')} */ (await load('./src/format/templates.ts'));
  const { templates } = /** @type {typeof import('../src/knowledge/index.ts')} */ (
    await load('./src/knowledge/index.ts')
  );
  const { drawingOf } = /** @type {typeof import('../src/controls/map-drawing.ts')} */ (
    await load('./src/controls/map-drawing.ts')
  );
  writeFileSync(DRAWINGS_FILE, drawingsText(making, templates, drawingOf));
}
