import type { MatrixLayout } from '#editor';
import type { MatrixContent } from '#scene';

/** The rows in which no cell says anything, by their ids. */
export const emptyRows = ({ rows }: MatrixContent): readonly string[] =>
  rows
    .filter((row) =>
      row.kind === 'cells' ? row.cells.every(({ text }) => text === '') : row.spoken.every((said) => said === ''),
    )
    .map(({ id }) => id);

/** Hides these rows, to be shown again together. */
export const withEmptied = (layout: MatrixLayout, ids: readonly string[]): MatrixLayout => ({
  ...layout,
  hidden: [...new Set([...layout.hidden, ...ids])],
  emptied: [...new Set([...layout.emptied, ...ids])],
});

/** Shows again what was hidden as empty. */
export const withoutEmptied = (layout: MatrixLayout): MatrixLayout => ({
  ...layout,
  hidden: layout.hidden.filter((id) => !layout.emptied.includes(id)),
  emptied: [],
});
