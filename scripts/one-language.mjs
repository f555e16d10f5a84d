import { readFile } from 'node:fs/promises';

const QUERY = /\?language=(\w+)$/;
const ENTRY = /\/src\/i18n\/in\/(\w+)-\w+\.ts$/;
const WORDS = /\/src\/i18n\/(areas|messages)\/[^/]+\.ts$/;

/**
 * Builds each language apart. Writers keep all languages side by side; what is imported from `src/i18n/in/<language>-…`
 * is built with the words of that language alone. Where nothing is built, all of them come, to the same effect.
 * @returns {import('vite').Plugin}
 */
export const oneLanguageAtATime = () => ({
  name: 'tabiji-languages',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer) {
    const [, language] = (importer && (QUERY.exec(importer) ?? ENTRY.exec(importer))) || [];
    if (language === undefined) return null;
    const found = await this.resolve(source, importer?.replace(QUERY, ''), { skipSelf: true });
    return found !== null && WORDS.test(found.id) ? `${found.id}?language=${language}` : found;
  },
  async load(id) {
    const language = QUERY.exec(id)?.[1];
    if (language === undefined) return null;
    const source = await readFile(id.replace(QUERY, ''), 'utf8');
    return { code: inLanguage(source, language, this.parse(source, { lang: 'ts' })), moduleType: 'ts' };
  },
});

/**
 * The same module with one language in each `define({ en: …, ja: … })` of its own.
 * @type {(source: string, language: string, program: import('vite').ESTree.Program) => string}
 */
const inLanguage = (source, language, program) => {
  const defined = program.body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration'
      ? statement.declaration.declarations.map(({ init }) => init)
      : [],
  );
  const others = defined.flatMap((init) => {
    const [languages] = init?.type === 'CallExpression' ? init.arguments : [];
    if (languages?.type !== 'ObjectExpression') return [];
    return languages.properties.filter(
      (property) =>
        property.type === 'Property' && property.key.type === 'Identifier' && property.key.name !== language,
    );
  });
  return others.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}${text.slice(end).replace(/^,/, '')}`,
    source,
  );
};
