import type { Rows, Table } from './journey-map.ts';
import type { AnnotationTarget, Id } from './values.ts';

type References<R> = { readonly [T in Table]?: (row: R) => readonly Id[] };

const targetOf =
  (kind: AnnotationTarget['kind']) =>
  ({ target }: Rows['annotations']): readonly Id[] =>
    target.kind === kind && target.kind !== 'spot' ? [target.id] : [];

/** The ids by which the rows of each table refer to those of another. */
export const REFERENCES: { readonly [T in Table]?: References<Rows[T]> } = {
  touchpoints: { phases: ({ phaseId }) => [phaseId] },
  journeys: { personas: ({ personaId }) => (personaId === null ? [] : [personaId]) },
  links: {
    touchpoints: ({ source, target }) => [source, target],
    journeys: ({ journeyId }) => [journeyId],
  },
  ratings: { touchpoints: ({ touchpointId }) => [touchpointId] },
  annotations: {
    phases: targetOf('phase'),
    touchpoints: targetOf('touchpoint'),
    links: targetOf('link'),
    annotations: ({ parentId }) => (parentId === null ? [] : [parentId]),
  },
  opportunities: { touchpoints: ({ touchpointIds }) => touchpointIds },
};
