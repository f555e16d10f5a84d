import {
  cleanFields,
  createInfo,
  createJourney,
  createLink,
  createMap,
  createOpportunity,
  createRating,
  createTouchpoint,
  firstOrders,
  tableOf,
  type Aspect,
  type Id,
  type Journey,
  type JourneyMap,
  type Link,
  type Opportunity,
  type PhaseKind,
  type Rating,
  type Touchpoint,
  type TouchpointFields,
} from '#model';
import type { ReadContext } from './context.ts';
import { layoutPhases } from '#layout';

/** One touchpoint, by what is known of it; texts need not be clean. */
export interface OutlineTouchpoint {
  readonly fields: TouchpointFields;
  /** By the patient, as an assumption. Score −2…+2 in half steps. */
  readonly ratings?: readonly { readonly aspect: Aspect; readonly score: number; readonly reason?: string }[];
  /** Titles of what could be done better there. */
  readonly opportunities?: readonly string[];
}

export interface OutlineJourney {
  readonly title: string;
  /** One to four, distinct. */
  readonly aspects: readonly Aspect[];
  readonly behaviour?: string;
  /** Which touchpoints it links, counted through all phases from 0, each at most once. */
  readonly steps: 'all' | readonly number[];
}

/** A map as a list: what a template, a Mermaid journey or a pasted outline says, without places and ids. */
export interface Outline {
  readonly title: string;
  readonly description?: string;
  readonly theme?: string;
  /** At least one. */
  readonly phases: readonly {
    readonly title: string;
    readonly kind: PhaseKind;
    readonly touchpoints: readonly OutlineTouchpoint[];
  }[];
  readonly journeys: readonly OutlineJourney[];
}

/** Makes a sound map of an outline: its touchpoints laid out from left to right, its journeys as chains of links. */
export function outlineToMap(outline: Outline, { now, newId }: ReadContext): JourneyMap {
  const touchpoints: Touchpoint[] = [];
  const ratings: Rating[] = [];
  const opportunities: Opportunity[] = [];
  const layouts = layoutPhases(outline.phases.map((phase) => phase.touchpoints.length));
  const phases = outline.phases.map(({ title, kind, touchpoints: items }, phaseIndex) => {
    const id = newId();
    const { places, width } = layouts[phaseIndex]!;
    items.forEach((item, index) => {
      const touchpoint = createTouchpoint({
        id: newId(),
        phaseId: id,
        ...places[index]!,
        ...cleanFields('touchpoints', item.fields),
      });
      touchpoints.push(touchpoint);
      ratings.push(...ratingsFrom(item, touchpoint.id, newId));
      opportunities.push(...opportunitiesFrom(item, touchpoint.id, newId));
    });
    return { id, kind, width, ...cleanFields('phases', { title }) };
  });

  const info = createInfo(outline.title, now);
  const { description = '', theme = '' } = outline;
  const orders = firstOrders(outline.journeys.length);
  const links: Link[] = [];
  const journeys = outline.journeys.map((item, index): Journey => {
    const { title, aspects, behaviour = '', steps } = item;
    const journey = createJourney({
      id: newId(),
      order: orders[index]!,
      aspects,
      ...cleanFields('journeys', { title, behaviour }),
    });
    const path = steps === 'all' ? touchpoints : steps.flatMap((step) => touchpoints[step] ?? []);
    links.push(...chain(path, journey.id, newId));
    return journey;
  });

  return {
    ...createMap(cleanFields('info', { ...info, description, theme }), phases),
    touchpoints: tableOf(touchpoints),
    journeys: tableOf(journeys),
    links: tableOf(links),
    ratings: tableOf(ratings),
    opportunities: tableOf(opportunities),
  };
}

const ratingsFrom = ({ ratings = [] }: OutlineTouchpoint, touchpointId: Id, newId: () => Id): Rating[] =>
  ratings.map(({ aspect, score, reason = '' }) =>
    createRating({ id: newId(), touchpointId, aspect, score, ...cleanFields('ratings', { reason }) }),
  );

const opportunitiesFrom = (
  { opportunities = [] }: OutlineTouchpoint,
  touchpointId: Id,
  newId: () => Id,
): Opportunity[] =>
  opportunities.map((title) =>
    createOpportunity({ id: newId(), touchpointIds: [touchpointId], ...cleanFields('opportunities', { title }) }),
  );

const chain = (path: readonly Touchpoint[], journeyId: Id, newId: () => Id): Link[] =>
  path.slice(1).map(({ id }, index) => createLink({ id: newId(), journeyId, source: path[index]!.id, target: id }));
