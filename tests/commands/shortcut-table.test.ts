import { expect, test } from 'vitest';
import { commandOf, commands, shortcutText } from '#commands';
import { textIn } from '#i18n';
import { EXCALIDRAW, type ExcalidrawRow } from './excalidraw.ts';

const en = textIn('en').commands;
const ja = textIn('ja').commands;

const written = (shortcut: string, isApple = false): string =>
  `\`${shortcutText(shortcut, isApple).replace(/Plus$/, '+')}\``;
const list = (parts: readonly string[], separator = ', '): string => [...new Set(parts)].join(separator);

/** What the same keys do here, else which keys do the same. */
function here({ keys, ours }: ExcalidrawRow): string {
  const same = keys.flatMap((key) => commands.find(({ shortcuts }) => shortcuts.includes(key)) ?? []);
  if (same.length > 0 && ours === undefined)
    return `the same keys: ${list(
      same.map(({ id }) => en[id]),
      ' / ',
    )}`;
  if (ours === undefined) return '–';
  return typeof ours === 'object'
    ? ours.gesture
    : `${list(commandOf(ours).shortcuts.map((key) => written(key)))} ${en[ours]}`;
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const comparison = table(
  ['Excalidraw', 'its keys', 'Tabiji', 'why'],
  EXCALIDRAW.map((row) => [
    row.does,
    row.gesture ?? list(row.keys.map((key) => written(key))),
    here(row),
    row.why ?? '',
  ]),
);

const own = table(
  ['Command', 'コマンド', 'Windows, Linux', 'Apple'],
  commands
    .filter(({ shortcuts }) => shortcuts.length > 0)
    .map(({ id, shortcuts }) => [
      en[id],
      ja[id],
      list(shortcuts.map((key) => written(key))),
      list(shortcuts.map((key) => written(key, true))),
    ]),
);

const text = `# Shortcuts

Made from the list of commands by \`tests/commands/shortcut-table.test.ts\`; after a change, \`npx vitest run --project node tests/commands -u\` writes it anew. In the program, \`?\` shows the keys and \`Ctrl+K\` (\`⌘K\`) finds every command in Japanese or English.

## For those who know Excalidraw

${comparison}

## All keys

${own}

## Rules

- No two commands share a shortcut. Letters and signs work while the keyboard's focus is on the canvas; while somebody types only \`Ctrl\` (\`⌘\`) combinations that no text field uses do anything.
- A cell of the table has the keys of a spreadsheet: signs begin its text, arrows, \`Tab\`, \`Enter\`, \`Home\`, \`End\` and the page keys move, \`F2\` edits, \`Alt+↓\` opens the choices, \`Shift\` with them selects a block, \`Shift+Space\` whole rows; \`Ctrl+D\` and \`Ctrl+−\` are its own there.
- A cell of the matrix has the same keys, one cell at a time; \`Ctrl+Enter\` adds the next touchpoint, \`Alt+Shift+↑\` and \`↓\` move its row.
- \`Ctrl\` and \`Alt\` never go together: on Windows that is AltGr, which types signs.
- Keys of an input method that is composing are never ours.
- \`Ctrl+F\`, \`Ctrl+S\`, \`Ctrl+O\` and \`Ctrl+K\` never reach the browser while a map is open.
`;

test('the written table of shortcuts says what the commands do', async () => {
  await expect(text).toMatchFileSnapshot('../../docs/shortcuts.md');
});

test('where other keys than Excalidraw’s do the same, the table says why', () => {
  const unexplained = EXCALIDRAW.filter(({ ours, why }) => typeof ours === 'string' && why === undefined).map(
    ({ does }) => does,
  );
  expect(unexplained).toEqual([]);
});
