import { aspectOf, fieldHead, type FieldContext } from '#fields';
import { pathOf, type Id, type JourneyMap, type Touchpoint, type Viewpoint } from '#model';
import { stageJumps } from '#analysis';
import { aspects, nameOf, words, type NameLanguage } from '#knowledge';
import {
  STAGE_ARROWS,
  experienceOf,
  type MatrixCell,
  type MatrixContent,
  type MatrixRow,
  type StageMarks,
} from '#scene';
import type { Text } from '#i18n';
import { cellMark } from '#views/grid';
import { rowText } from './row-text.ts';
import { fieldOf, type RowId } from './row.ts';

export interface MatrixView {
  readonly journey: Id;
  readonly viewpoint: Viewpoint;
  readonly rows: readonly RowId[];
  readonly language: 'ja' | 'en';
  readonly t: Text;
}

/** A journey as a table in words: its touchpoints in path order under their phases, a row for what is asked for. */
export function matrixContent(map: JourneyMap, view: MatrixView): MatrixContent {
  const path = pathOf(map, view.journey);
  const untitled = words.untitled[view.language];
  return {
    phases: phasesOf(map, path),
    columns: path.map(({ id, title, moment, status }) => ({ id, title, untitled, moment, status })),
    rows: view.rows.map((row) => rowOf(map, path, row, view)),
  };
}

/** A row's name. */
export const rowName = (row: RowId, t: Text, language: NameLanguage): string => {
  const field = fieldOf(row);
  return field === null ? t.matrix.rows[row as 'curves' | 'opportunities' | 'annotations'] : fieldHead(field, language);
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
  path: readonly Touchpoint[],
  row: RowId,
  { journey, viewpoint, language, t }: MatrixView,
): MatrixRow {
  const label = rowName(row, t, language);
  const context: FieldContext = { map, language, viewpoint };
  if (row === 'curves') {
    return {
      id: row,
      label,
      kind: 'curves',
      spoken: path.map((touchpoint) => rowText(touchpoint, row, context)),
      experienceOn: (columns) => experienceOf(map, columns, { journey, viewpoint }),
      aspects: aspects.map(({ id }) => ({ aspect: id, name: nameOf(aspects, id, language) })),
      guess: t.experience.guess,
    };
  }
  const cells =
    row === 'stage'
      ? stageCells(path, stageJumps(map, { journeyId: journey }), { context, t })
      : path.map((touchpoint) => cellOf(touchpoint, row, context));
  return { id: row, label, kind: 'cells', cells };
}

function cellOf(touchpoint: Touchpoint, row: RowId, context: FieldContext): MatrixCell {
  const text = rowText(touchpoint, row, context);
  const field = fieldOf(row);
  if (text === '') return EMPTY;
  if (field === null) return { text, mark: null, isList: true };
  const aspect = aspectOf(field);
  if (aspect !== null)
    return {
      text,
      mark: {
        kind: 'score',
        aspect,
        isGuess: cellMark(touchpoint, field, context) === 'guess',
        isLow: text.startsWith('−'),
      },
    };
  if (field === 'moment') return { text: '', mark: { kind: 'star' }, spoken: text };
  return {
    text,
    mark: row === 'channel' && touchpoint.channel !== null ? { kind: 'channel', channel: touchpoint.channel } : null,
  };
}

/** The path of stages: where it skips or falls back, it says so. */
const stageCells = (
  path: readonly Touchpoint[],
  jumps: StageMarks,
  { context, t }: { context: FieldContext; t: Text },
): MatrixCell[] =>
  path.map((touchpoint) => {
    const { stage, id } = touchpoint;
    const name = rowText(touchpoint, 'stage', context);
    const jump = jumps.get(id);
    const text = jump === undefined ? name : `${STAGE_ARROWS[jump]} ${t.experience.marked[jump](name)}`;
    return {
      text,
      mark:
        stage === null || stage === 'notApplicable' ? null : { kind: 'stage', stage, isRelapse: jump === 'relapse' },
    };
  });

const EMPTY: MatrixCell = { text: '', mark: null };
