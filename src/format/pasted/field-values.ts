import { matchActor, matchChannel, matchEntry, stages, statuses, type FieldId } from '#knowledge';
import { ASPECTS, roundScore, type Aspect, type Stage, type TouchpointFields } from '#model';
import { toNumber } from '../mermaid-statements.ts';
import { titled, type PastedItem } from './item.ts';

/** What a text says under the heads of fields: several values of one field are joined. */
export type FieldValues = ReadonlyMap<FieldId, readonly string[]>;

/**
 * The touchpoint that these values describe. `scale`: whether scores are −2…+2 or, as in many journey maps, 1…5 with
 * 3 in the middle. A value that is no stage, status or score counts as none.
 */
export function itemOf(values: FieldValues, scale: ScoreScale = 'signed'): PastedItem {
  const of = (id: FieldId): string => (values.get(id) ?? []).join('\n').trim();
  const listed = (id: FieldId): string[] => (values.get(id) ?? []).flatMap((text) => splitList(text));
  const fields: TouchpointFields = {
    ...titled(of('title'), of('description')),
    ...textFields(of),
    ...(of('channel') === '' ? {} : { channel: matchChannel(of('channel')) }),
    ...(listed('actors').length === 0 ? {} : { actors: listed('actors').map(matchActor) }),
    ...(stageNamed(of('stage')) === null ? {} : { stage: stageNamed(of('stage')) }),
    ...(YES.test(of('moment').normalize('NFKC')) ? { moment: true } : {}),
    ...(isPlanned(of('status')) ? { status: 'planned' } : {}),
  };
  const ratings = ASPECTS.flatMap((aspect: Aspect) => {
    const number = toNumber(of(aspect));
    return number === null ? [] : [{ aspect, score: roundScore(scale === 'fiveStep' ? number - 3 : number) }];
  });
  return { fields, ratings, phase: of('phase') || null, journeys: listed('journey') };
}

export type ScoreScale = 'signed' | 'fiveStep';

/** Numbers from 1 to 5, of which one is more than +2, are such a scale. */
export function scaleOf(scores: readonly string[]): ScoreScale {
  const numbers = scores.flatMap((text) => toNumber(text) ?? []);
  return numbers.every((number) => number >= 1 && number <= 5) && numbers.some((number) => number > 2)
    ? 'fiveStep'
    : 'signed';
}

/** The stage of change that a text names in either language; null if it names none. */
export const stageNamed = (text: string): Stage | null => matchEntry(stages, text)?.id ?? null;

const YES = /^(?:1|yes|y|true|x|○|◯|◎|★|☆|✓|✔|はい|有|あり)$/i;

const isPlanned = (text: string): boolean => matchEntry(statuses, text)?.id === 'planned';

const textFields = (of: (id: FieldId) => string): TouchpointFields => ({
  ...(of('voice') === '' ? {} : { voice: of('voice') }),
  ...(of('painPoint') === '' ? {} : { painPoint: of('painPoint') }),
  ...(of('sources') === '' ? {} : { sources: of('sources') }),
});

const splitList = (text: string): string[] =>
  text
    .split(/[,、，;；\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
