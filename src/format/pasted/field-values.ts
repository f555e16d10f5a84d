import {
  OWN_FIELDS,
  aspectOf,
  durationFrom,
  isFineScale,
  listFrom,
  ownFields,
  scaleIn,
  scalesOf,
  scoreFrom,
  type FieldId,
  type Scales,
  type ScoreScale,
} from '#fields';
import { matchEntry, stages } from '#knowledge';
import { ASPECTS, roundScore, type Aspect, type Stage, type TouchpointFields } from '#model';
import type { Report } from '../report.ts';
import { titled, type PastedDraft, type PastedItem } from './item.ts';

/**
 * The touchpoints that these drafts describe. A value that means nothing in its field is reported, and stays as a line
 * of what happened; so is a score that is brought to the nearest half step, and a phase without touchpoints.
 */
export function draftItems(drafts: readonly PastedDraft[], scales: Scales, report: Report): PastedItem[] {
  for (const { phase, values } of drafts) if (values.length === 0) report.note('phaseEmpty', { example: phase ?? '' });
  return drafts.filter(({ values }) => values.length > 0).map((draft) => itemOf(draft, scales, report));
}

/** How the scores of these drafts are counted, as far as their numbers tell. */
export function draftScales(drafts: readonly PastedDraft[]): Scales {
  const scores = new Map<Aspect, string[]>();
  const told: Partial<Record<Aspect, ScoreScale>> = {};
  for (const { field, text, head } of drafts.flatMap(({ values }) => values)) {
    const aspect = aspectOf(field);
    if (aspect === null) continue;
    const scale = scaleIn(head);
    if (scale !== undefined) told[aspect] = scale;
    const column = scores.get(aspect) ?? [];
    column.push(text);
    scores.set(aspect, column);
  }
  return scalesOf(scores, told);
}

function itemOf({ phase, values }: PastedDraft, scales: Scales, report: Report): PastedItem {
  const of = (id: FieldId): string =>
    values
      .flatMap(({ field, text }) => (field === id ? [text] : []))
      .join('\n')
      .trim();
  const { title, description } = titled(of('title'));
  const unread: string[] = [];
  const leave = (id: FieldId): void => {
    for (const { head, text } of values.filter(({ field }) => field === id)) {
      unread.push(told(head, text));
      report.note('valueUnread', { example: title === '' ? told(head, text) : `${told(head, text)} (${title})` });
    }
  };
  const fields: TouchpointFields = Object.assign(
    {},
    ...OWN_FIELDS.filter((id) => of(id) !== '').map((id) => {
      const own = ownFields(id, of(id));
      if (own === null) leave(id);
      return own ?? {};
    }),
  );
  const ratings = ASPECTS.flatMap((aspect) => {
    const scale = scales[aspect] ?? 'signed';
    const score = scoreFrom(of(aspect), scale);
    if (score === undefined) leave(aspect);
    if (score === undefined || score === null) return [];
    if (roundScore(score) !== score && isFineScale(scale))
      report.note('scoreRounded', { example: `${of(aspect)} (${title})` });
    return [{ aspect, score: roundScore(score) }];
  });
  const wait = durationFrom(of('toNext'));
  if (wait === null && of('toNext') !== '') leave('toNext');
  const lines = [description, of('description'), ...unread].filter((line) => line !== '');
  return {
    fields: { ...fields, title, description: lines.join('\n') },
    ratings,
    phase,
    journeys: listFrom(of('journeys')),
    wait,
  };
}

const told = (head: string, text: string): string =>
  head === '' ? text : `${head}${/[\u3040-\u30ff\u4e00-\u9fff]/.test(head) ? '：' : ': '}${text}`;

/** The stage of change that a text names in either language; null if it names none. */
export const stageNamed = (text: string): Stage | null => matchEntry(stages, text)?.id ?? null;
