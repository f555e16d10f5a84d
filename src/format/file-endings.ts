/** How files are called that are read, by importer. Apart from what reads them: a person is asked for files before anything is read. */
export const ENDINGS = {
  tabiji: ['tabiji.json', 'json'],
  mermaid: ['mmd', 'mermaid'],
  ratings: ['csv', 'tsv'],
  outline: ['txt', 'md', 'markdown'],
} as const;

/** All of them, with their dot; a table becomes a map or a part of one by what it holds. */
export const fileEndings: readonly string[] = Object.values(ENDINGS)
  .flat()
  .map((ending) => `.${ending}`);
