import {
  cleanFields,
  createInfo,
  createJourney,
  createLink,
  createMap,
  createMeasure,
  createPersona,
  createTouchpoint,
  firstOrders,
  tableOf,
  type Aspect,
  type Id,
  type Journey,
  type JourneyMap,
  type Link,
  type Measure,
  type Persona,
  type PhaseKind,
  type Touchpoint,
  type TouchpointFields,
} from '#model';
import type { ReadContext } from './context.ts';
import { layoutPhases } from '#layout';
import { createHangings, type OutlineHangings } from './outline-hangings.ts';

/** One touchpoint, by what is known of it; texts need not be clean. */
export interface OutlineTouchpoint extends OutlineHangings {
  readonly fields: TouchpointFields;
}

export interface OutlineJourney {
  readonly title: string;
  /** One to four, distinct. */
  readonly aspects: readonly Aspect[];
  readonly behaviour?: string;
  /** Which of the personas it is, counted from 0. */
  readonly persona?: number | null;
  /** Which touchpoints it links, counted through all phases from 0, each at most once. */
  readonly steps: 'all' | readonly number[];
}

export type OutlinePersona = Pick<Persona, 'name'> & Partial<Omit<Persona, 'id' | 'order'>>;
export type OutlineMeasure = Pick<Measure, 'title'> & Partial<Omit<Measure, 'id' | 'order'>>;

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
  readonly personas?: readonly OutlinePersona[];
  readonly measures?: readonly OutlineMeasure[];
}

/** Makes a sound map of an outline: its touchpoints laid out from left to right, its journeys as chains of links. */
export function outlineToMap(outline: Outline, context: ReadContext): JourneyMap {
  const { now, newId } = context;
  const touchpoints: Touchpoint[] = [];
  const hangings = createHangings(context);
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
      hangings.add(item, touchpoint.id);
    });
    return { id, kind, width, ...cleanFields('phases', { title }) };
  });

  const info = createInfo(outline.title, now);
  const { description = '', theme = '' } = outline;
  const personas = inGivenOrder(outline.personas, (persona, order) =>
    createPersona({ id: newId(), order, ...cleanFields('personas', persona) }),
  );
  const measures = inGivenOrder(outline.measures, (measure, order) =>
    createMeasure({ id: newId(), order, ...cleanFields('measures', measure) }),
  );
  const links: Link[] = [];
  const journeys = inGivenOrder(outline.journeys, (item, order): Journey => {
    const { title, aspects, behaviour = '', persona = null, steps } = item;
    const journey = createJourney({
      id: newId(),
      order,
      aspects,
      personaId: persona === null ? null : (personas[persona]?.id ?? null),
      ...cleanFields('journeys', { title, behaviour }),
    });
    const path = steps === 'all' ? touchpoints : steps.flatMap((step) => touchpoints[step] ?? []);
    links.push(...chain(path, journey.id, newId));
    return journey;
  });

  return {
    ...createMap(cleanFields('info', { ...info, description, theme }), phases),
    ...hangings.tables(),
    touchpoints: tableOf(touchpoints),
    journeys: tableOf(journeys),
    links: tableOf(links),
    personas: tableOf(personas),
    measures: tableOf(measures),
  };
}

function inGivenOrder<X, R>(items: readonly X[] = [], create: (item: X, order: string) => R): R[] {
  const orders = firstOrders(items.length);
  return items.map((item, index) => create(item, orders[index]!));
}

const chain = (path: readonly Touchpoint[], journeyId: Id, newId: () => Id): Link[] =>
  path.slice(1).map(({ id }, index) => createLink({ id: newId(), journeyId, source: path[index]!.id, target: id }));
