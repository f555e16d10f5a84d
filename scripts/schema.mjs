import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';

/** Where the published schema of the file format lies. */
export const SCHEMA_FILE = fileURLToPath(new URL('../public/schema/tabiji-map-v1.json', import.meta.url));

/**
 * The JSON Schema of `NAME.tabiji.json` as text, made from the valibot schema that the program itself reads by.
 * @param {import('valibot').GenericSchema} schema
 */
export function publishedSchema(schema) {
  const { $schema, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12' });
  const published = {
    $schema,
    $id: 'urn:tabiji:map:v1',
    title: 'Tabiji map, version 1',
    description: 'A patient journey map as Tabiji writes it. Reading is more forgiving; see docs/file-format.md.',
    ...rest,
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('../src/format/native/schema.ts') }} */
  const { module } = await runnerImport('./src/format/native/schema.ts', {
    root: fileURLToPath(new URL('..', import.meta.url)),
  });
  writeFileSync(SCHEMA_FILE, publishedSchema(module.mapFile));
}
