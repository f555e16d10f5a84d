import { aspectOf, fieldHead, type FieldContext } from '#fields';
import {
  channelsOf,
  concerning,
  isAllSame,
  pathOf,
  type Id,
  type JourneyMap,
  type Touchpoint,
  type Viewpoint,
} from '#model';
import { aspectScore, stageJumps } from '#analysis';
import { aspects, nameOf, words, type NameLanguage } from '#knowledge';
import {
  STAGE_ARROWS,
  experienceOf,
  type MatrixCell,
  type MatrixColumn,
  type MatrixContent,
  type MatrixRow,
  type StageMark,
} from '#scene';
import type { Text } from '#i18n';
import { burdenSums } from './burden-sums.ts';
import { rowText } from './row-text.ts';
import { fieldOf, type OtherRow, type RowId } from './row.ts';

export interface MatrixView {
  readonly journey: Id;
  readonly viewpoint: Viewpoint;
  readonly rows: readonly RowId[];
  readonly language: 'ja' | 'en';
  readonly t: Text;
}

/** A journey as a table in words: its touchpoints in path order under their phases, a row for what is asked for. */
export const matrixContent = (map: JourneyMap, view: MatrixView): MatrixContent => createMatrixKeeper()(map, view);

/** A touchpoint in every row. */
interface Column {
  /** What it was derived from. */
  readonly read: readonly unknown[];
  readonly head: MatrixColumn;
  readonly cells: readonly MatrixCell[];
}

interface Kept {
  readonly view: MatrixView;
  readonly phases: JourneyMap['phases'];
  readonly columns: ReadonlyMap<Id, Column>;
  readonly content: MatrixContent;
}

/** Keeps a matrix as its map changes: columns that an edit does not concern stay the very same, and so does the whole where it concerns none. */
export function createMatrixKeeper(): (map: JourneyMap, view: MatrixView) => MatrixContent {
  let last: Kept | null = null;
  return (map, view) => {
    const path = pathOf(map, view.journey);
    const jumps = stageJumps(map, { journeyId: view.journey });
    const sums = view.rows.includes('burdenSum') ? burdenSums(map, view.journey, view) : NO_SUMS;
    const before = last !== null && isAllSame(Object.values(last.view), Object.values(view)) ? last : null;
    const columns = new Map(
      path.map((touchpoint) => {
        const jump = jumps.get(touchpoint.id);
        const sum = sums.get(touchpoint.id) ?? '';
        const read = [...concerning(map, touchpoint.id), jump, sum];
        const known = before?.columns.get(touchpoint.id);
        const isSame = known !== undefined && isAllSame(known.read, read);
        return [touchpoint.id, isSame ? known : columnOf(map, touchpoint, { read, jump, sum, view })];
      }),
    );
    const all = [...columns.values()];
    if (before?.phases === map.phases && isAllSame([...before.columns.values()], all)) return before.content;
    const content: MatrixContent = {
      phases: phasesOf(map, path),
      columns: all.map(({ head }) => head),
      rows: view.rows.map((row, index) => rowOf(map, row, { cells: all.map(({ cells }) => cells[index]!), view })),
    };
    last = { view, phases: map.phases, columns, content };
    return content;
  };
}

function columnOf(
  map: JourneyMap,
  touchpoint: Touchpoint,
  { read, jump, sum, view }: { read: readonly unknown[]; jump: StageMark | undefined; sum: string; view: MatrixView },
): Column {
  const { id, title, moment, status } = touchpoint;
  const context: FieldContext = { map, language: view.language, viewpoint: view.viewpoint };
  return {
    read,
    head: { id, title, untitled: words.untitled[view.language], moment, status },
    cells: view.rows.map((row) => {
      if (row === 'curves') return { text: rowText(touchpoint, row, context), mark: null };
      if (row === 'burdenSum') return sum === '' ? EMPTY : { text: sum, mark: null };
      return row === 'stage' ? stageCell(touchpoint, jump, { context, t: view.t }) : cellOf(touchpoint, row, context);
    }),
  };
}

/** A row's name. */
export const rowName = (row: RowId, t: Text, language: NameLanguage): string => {
  const field = fieldOf(row);
  return field === null ? t.matrix.rows[row as OtherRow] : fieldHead(field, language);
};

function phasesOf(map: JourneyMap, path: readonly Touchpoint[]): MatrixContent['phases'] {
  const runs: { id: Id; title: string; columns: number }[] = [];
  for (const { phaseId } of path) {
    const last = runs.at(-1);
    if (last?.id === phaseId) last.columns += 1;
    else runs.push({ id: phaseId, title: map.phases[phaseId]?.title ?? '', columns: 1 });
  }
  return runs;
}

function rowOf(
  map: JourneyMap,
  row: RowId,
  { cells, view: { journey, viewpoint, language, t } }: { cells: readonly MatrixCell[]; view: MatrixView },
): MatrixRow {
  const label = rowName(row, t, language);
  if (row !== 'curves') return { id: row, label, kind: 'cells', cells };
  return {
    id: row,
    label,
    kind: 'curves',
    spoken: cells.map(({ text }) => text),
    experience: experienceOf(map, { journey, viewpoint }),
    aspects: aspects.map(({ id }) => ({ aspect: id, name: nameOf(aspects, id, language) })),
    guess: t.experience.guess,
  };
}

function cellOf(touchpoint: Touchpoint, row: RowId, context: FieldContext): MatrixCell {
  const text = rowText(touchpoint, row, context);
  const field = fieldOf(row);
  if (text === '') return EMPTY;
  if (row === 'burden') return { text, mark: null };
  if (field === null) return { text, mark: null, isList: true };
  const aspect = aspectOf(field);
  if (aspect !== null)
    return {
      text,
      mark: {
        kind: 'score',
        aspect,
        isGuess: aspectScore(context.map, [touchpoint.id], { aspect, viewpoint: context.viewpoint }).isGuess,
        isLow: text.startsWith('−'),
      },
    };
  if (field === 'moment') return { text: '', mark: { kind: 'star' }, spoken: text };
  return {
    text,
    mark: row === 'channel' ? { kind: 'channel', channels: channelsOf(touchpoint) } : null,
  };
}

/** A stage on the path of stages: where this skips or falls back, it says so. */
function stageCell(
  touchpoint: Touchpoint,
  jump: StageMark | undefined,
  { context, t }: { context: FieldContext; t: Text },
): MatrixCell {
  const { stage } = touchpoint;
  const name = rowText(touchpoint, 'stage', context);
  return {
    text: jump === undefined ? name : `${STAGE_ARROWS[jump]} ${t.experience.marked[jump](name)}`,
    mark: stage === null || stage === 'notApplicable' ? null : { kind: 'stage', stage, isRelapse: jump === 'relapse' },
  };
}

const NO_SUMS: ReadonlyMap<Id, string> = new Map();

const EMPTY: MatrixCell = { text: '', mark: null };
