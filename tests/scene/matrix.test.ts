import { describe, expect, test } from 'vitest';
import {
  ANY_ROOM,
  MATRIX,
  PERSONA_FIELDS,
  createMatrixBuilder,
  experienceOf,
  matrixOf,
  matrixPages,
  matrixPieces,
  pageContent,
  pageUnits,
  type Item,
  type MatrixContent,
  type PersonaField,
  type Picture,
  type Room,
} from '#scene';
import { createPersona } from '#model';
import { card, journey, map, phase, rating } from '../support/map-builder.ts';
import { monospaced } from '../support/text-measure.ts';
import { flat, textsIn } from './build-scene.ts';

const walk = map(
  'Knee pain',
  phase('Before', 't1 t2'),
  phase('After', 't3'),
  journey('Main', 't1 > t2 > t3'),
  card('t2', { moment: true }),
  rating('t1', 'medical', 1),
  rating('t2', 'medical', -2),
  rating('t3', 'medical', 0),
);

const content = (texts: readonly string[], columns = ['t1', 't2', 't3']): MatrixContent => ({
  phases: [
    { title: 'Before', columns: columns.length - 1 },
    { title: 'After', columns: 1 },
  ],
  columns: columns.map((id) => ({ id, title: id, untitled: 'Untitled', moment: id === 't2', status: 'actual' })),
  rows: [
    ...texts.map((text, index) => ({
      id: `row${index}`,
      label: `Row ${index}`,
      kind: 'cells' as const,
      cells: columns.map((id) => ({ text: `${text} ${id}`, mark: null })),
    })),
    {
      id: 'curves',
      label: 'Experience',
      kind: 'curves',
      experience: experienceOf(walk, { journey: 'Main', viewpoint: 'patient' }),
      aspects: [{ aspect: 'medical', name: 'Medical' }],
      spoken: [],
      guess: 'assumed',
    },
  ],
});
const laidOut = (matrix: MatrixContent) => matrixOf(matrix, MATRIX, monospaced);

describe('a matrix', () => {
  test('stacks its rows without gaps under the heads, each as high as its fullest cell', () => {
    const { rows, titles, height } = laidOut(content(['short', 'many words '.repeat(20)]));
    expect(titles.top).toBe(MATRIX.phase);
    rows.reduce((top, row) => {
      expect(row.top).toBe(top);
      return row.top + row.height;
    }, titles.top + titles.height);
    expect(rows.at(-1)!.top + rows.at(-1)!.height).toBe(height);
    expect(rows[1]!.height).toBeGreaterThan(rows[0]!.height);
  });

  test('names each phase once over all its columns', () => {
    const { phases, columnWidth } = laidOut(content([]));
    expect(phases.map(({ left, width }) => [left, width])).toEqual([
      [0, 2 * columnWidth],
      [2 * columnWidth, columnWidth],
    ]);
  });

  test('draws the marks of the curves in the middle of their columns', () => {
    const across = laidOut(content([])).rows[0]!.across!;
    const [whole] = across(0, 3);
    const marks = flat([whole!]).filter((item) => item.kind === 'path' && item.fill === 'card');
    const starts = marks.flatMap((item) => (item.kind === 'path' ? [...item.d.matchAll(/M(-?[\d.]+)/g)] : []));
    expect(starts.map(([, x]) => Math.round(Number(x) + 4.2) / MATRIX.column)).toEqual([0.5, 1.5, 2.5]);
    const [part] = across(1, 2);
    expect(part, 'only in the columns asked for').toMatchObject({
      x: MATRIX.column,
      clip: { width: MATRIX.column },
      items: [{ x: -MATRIX.column }],
    });
  });

  test('keeps the very same drawing of a cell that did not change', () => {
    const build = createMatrixBuilder(monospaced);
    const [before, after] = [build(content(['one']), MATRIX), build(content(['one', 'two']), MATRIX)];
    expect(after.rows[0]!.cells[1]).toBe(before.rows[0]!.cells[1]);
    expect(after.titles.cells[2]).toBe(before.titles.cells[2]);
  });

  test('sets a list with hanging dots, cut as one text', () => {
    const listed = (text: string): MatrixContent => ({
      ...content([], ['t1', 't2']),
      rows: [{ id: 'list', label: 'List', kind: 'cells', cells: [{ text, mark: null, isList: true }] }],
    });
    const cellOf = (text: string): readonly Item[] => laidOut(listed(text)).rows[0]!.cells[0]!.items;
    const items = cellOf(`${'word '.repeat(12)}\nsecond`);
    const dots = items.flatMap((item) => (item.kind === 'rect' ? [item.y] : []));
    const lines = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
    expect(dots).toHaveLength(2);
    expect(lines.length).toBeGreaterThan(2);
    expect(new Set(lines.map(({ x }) => x)).size, 'all lines begin at the same place').toBe(1);
    expect(textsIn(cellOf('one\n'.repeat(20)))).toHaveLength(12);
    expect(textsIn(cellOf('one\n'.repeat(20))).at(-1)).toBe('one…');
  });

  test('has labels and columns as wide as its place needs them', () => {
    const { width, rows } = matrixOf(content(['Text']), { label: 104, column: 143 }, monospaced);
    expect(width).toBe(104 + 3 * 143);
    for (const { label } of rows)
      for (const item of flat(label.items))
        if (item.kind === 'text')
          expect(item.x + (item.anchor === 'end' ? 0 : monospaced.width(item.text, item.font))).toBeLessThanOrEqual(
            104,
          );
  });

  test('cuts a text that is far too long and says so', () => {
    const [row] = laidOut(content(['word '.repeat(400)])).rows;
    expect(textsIn(row!.cells[0]!.items)).toHaveLength(12);
    expect(textsIn(row!.cells[0]!.items).at(-1)).toMatch(/…$/);
  });
});

const piecesOf = (of: MatrixContent, room: Room): Picture[] =>
  matrixPieces(
    of,
    {
      title: { title: 'Knee pain', facts: ['Main', 'Patient'] },
      personas: null,
      room,
      pageOf: (page, pages) => `${page} of ${pages}`,
    },
    monospaced,
  );

test('a matrix that is too wide becomes several pictures, each with its heads, of about as many columns', () => {
  const ids = Array.from({ length: 10 }, (_, index) => `t${index}`);
  const pieces = piecesOf(content(['They wait'], ids), { width: 1_100, height: Infinity });
  const texts = pieces.map(({ items }) => textsIn(items));
  expect(texts.map((own) => own.filter((text) => ids.includes(text)).length)).toEqual([4, 4, 2]);
  texts.forEach((own, index) => expect(own.join(' ')).toContain(`${index + 1} of 3`));
  for (const { width } of pieces) expect(width).toBeLessThanOrEqual(1_100);
});

test('a picture of the matrix holds every title, label and text, under its title', () => {
  const [picture] = piecesOf(content(['They wait']), ANY_ROOM);
  expect(textsIn(picture!.items)).toEqual(
    expect.arrayContaining([
      'Knee pain',
      'Main · Patient',
      'Before',
      'After',
      't1',
      't2',
      't3',
      'Row 0',
      'They wait t1',
      'They wait t3',
      'Experience',
      'Medical',
      '+2',
      '−2',
    ]),
  );
  expect(picture!.width).toBe(MATRIX.label + 3 * MATRIX.column + 64);
});

describe('pages', () => {
  const many = Array.from({ length: 20 }, (_, index) => `t${index}`);
  const pagesOf = (matrix: MatrixContent, paper: 'A4' | 'A3' = 'A4') =>
    matrixPages(
      matrix,
      {
        page: pageUnits(paper),
        title: { title: 'Knee pain', facts: [] },
        personas: null,
        pageOf: (page, pages) => `${page}/${pages}`,
      },
      monospaced,
    );

  test('together hold each touchpoint once, with the labels on every page', () => {
    const pages = pagesOf(content(['Text'], many));
    const texts = pages.map(({ items }) => textsIn(items));
    expect(
      texts
        .flat()
        .filter((text) => many.includes(text))
        .toSorted(),
    ).toEqual(many.toSorted());
    for (const [index, page] of texts.entries())
      expect(page).toEqual(expect.arrayContaining(['Knee pain', `${index + 1}/${pages.length}`, 'Row 0']));
  });

  test('begin with whose journey it is where that leaves room for all rows; else it has a page of its own', () => {
    const pagesFor = (rows: readonly string[]): string[][] =>
      matrixPages(
        content(rows, many),
        {
          page: pageUnits('A4'),
          title: null,
          pageOf: (page) => String(page),
          personas: {
            personas: [createPersona({ id: 'p', order: 'a', name: 'Sato', goals: 'Walk' })],
            fictitious: 'Fictitious',
            unnamed: 'Unnamed',
            labels: Object.fromEntries(PERSONA_FIELDS.map((field) => [field, field])) as Record<PersonaField, string>,
          },
        },
        monospaced,
      ).map(({ items }) => textsIn(items));
    const short = pagesFor(['Text']);
    expect(short).toHaveLength(pagesOf(content(['Text'], many)).length);
    for (const page of short) expect(page).toEqual(expect.arrayContaining(['Sato', 'Walk', 'Row 0']));
    const [own, ...others] = pagesFor(Array.from({ length: 30 }, () => 'Text'));
    expect(own).toEqual(expect.arrayContaining(['Sato', 'Walk']));
    expect(own).not.toContain('Row 0');
    for (const page of others) expect(page).not.toContain('Sato');
  });

  test('keep what follows a title that is too long', () => {
    const [page] = matrixPages(
      content(['Text']),
      {
        page: pageUnits('A4'),
        title: { title: 'Long '.repeat(200), facts: ['Main', 'Patient'] },
        personas: null,
        pageOf: () => '1',
      },
      monospaced,
    );
    expect(textsIn(page!.items).find((text) => text.startsWith('Long'))).toMatch(/… · Main · Patient$/);
  });

  test('are fewer on larger page: pageUnits(paper), and have its shape', () => {
    const [a4, a3] = [pagesOf(content(['Text'], many)), pagesOf(content(['Text'], many), 'A3')];
    expect(a3.length).toBeLessThan(a4.length);
    const { width, height } = pageContent('A4');
    for (const page of a4) expect(page.width / page.height).toBeCloseTo(width / height, 6);
  });

  test('go on below where the rows need more than a page', () => {
    const rows = Array.from({ length: 30 }, (_, index) => `Text ${index}`);
    const texts = pagesOf(content(rows)).map(({ items }) => textsIn(items));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.flat().filter((text) => text === 'Text 29 t1')).toHaveLength(1);
    // Heads stand on every page, and nothing lies below its edge.
    for (const page of texts) expect(page).toEqual(expect.arrayContaining(['Before', 't1']));
  });
});
