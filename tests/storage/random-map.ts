import * as fc from 'fast-check';
import {
  ASPECTS,
  createInfo,
  createJourney,
  createChannel,
  createLink,
  createMap,
  createMeasure,
  createOpportunity,
  createRating,
  createTouchpoint,
  EVIDENCES,
  firstOrders,
  PERSPECTIVES,
  repair,
  STAGES,
  tableOf,
  type Annotation,
  type JourneyMap,
  type Persona,
} from '#model';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const index = fc.nat(20);

/** Maps in which every table has rows that refer to one another. */
export const journeyMaps: fc.Arbitrary<JourneyMap> = fc
  .record({
    title: text,
    phases: fc.integer({ min: 1, max: 4 }),
    touchpoints: fc.array(
      fc.record({
        phase: index,
        x: fc.nat(2_000),
        y: fc.integer({ min: -500, max: 500 }),
        title: text,
        voice: text,
        stage: fc.constantFrom(...STAGES, null),
        moment: fc.boolean(),
        actors: fc.uniqueArray(text, { maxLength: 3 }),
      }),
      { maxLength: 8 },
    ),
    journeys: fc.array(fc.uniqueArray(fc.constantFrom(...ASPECTS), { minLength: 1 }), { maxLength: 3 }),
    links: fc.array(fc.record({ journey: index, source: index, target: index, label: text }), { maxLength: 10 }),
    ratings: fc.array(
      fc.record({
        touchpoint: index,
        aspect: fc.constantFrom(...ASPECTS),
        perspective: fc.constantFrom(...PERSPECTIVES),
        evidence: fc.constantFrom(...EVIDENCES),
        score: fc.integer({ min: -4, max: 4 }),
        reason: text,
      }),
      { maxLength: 8 },
    ),
    annotations: fc.array(fc.record({ touchpoint: index, text }), { maxLength: 4 }),
    opportunities: fc.array(
      fc.record({ touchpoint: index, title: text, impact: fc.option(fc.integer({ min: 1, max: 5 })) }),
      { maxLength: 3 },
    ),
    persona: fc.option(text),
    measures: fc.array(fc.record({ title: text, value: fc.option(fc.integer()), sampleSize: fc.option(fc.nat()) }), {
      maxLength: 3,
    }),
    channels: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4, unit: 'grapheme' }), { maxLength: 3 }),
  })
  .map((plan) => {
    const phases = Array.from({ length: plan.phases }, (_, at) => ({ id: `phase${at}`, title: `${at}` }));
    const persona: Persona | null =
      plan.persona === null
        ? null
        : {
            id: 'persona0',
            order: firstOrders(1)[0]!,
            name: plan.persona,
            ageBand: '',
            condition: '',
            goals: '',
            medical: '',
            psychological: '',
            economic: '',
            social: '',
            supporters: '',
          };
    const orders = firstOrders(plan.journeys.length);
    const annotation = (text: string, touchpoint: number, at: number): Annotation => ({
      id: `annotation${at}`,
      target: { kind: 'touchpoint', id: `touchpoint${touchpoint % 8}` },
      perspective: null,
      author: '',
      text,
      createdAt: '2026-11-22T09:00:00.000Z',
      resolvedAt: null,
      parentId: null,
    });
    // References to what is not there are dropped by `repair`.
    return repair({
      ...createMap(createInfo(plan.title, '2026-11-22T08:00:00.000Z'), phases),
      touchpoints: tableOf(
        plan.touchpoints.map(({ phase, ...fields }, at) =>
          createTouchpoint({ id: `touchpoint${at}`, phaseId: `phase${phase % plan.phases}`, ...fields }),
        ),
      ),
      journeys: tableOf(
        plan.journeys.map((aspects, at) =>
          createJourney({ id: `journey${at}`, order: orders[at]!, title: '', aspects, personaId: persona?.id ?? null }),
        ),
      ),
      links: tableOf(
        plan.links.map(({ journey, source, target, label }, at) =>
          createLink({
            id: `link${at}`,
            journeyId: `journey${journey % 3}`,
            source: `touchpoint${source % 8}`,
            target: `touchpoint${target % 8}`,
            label,
          }),
        ),
      ),
      ratings: tableOf(
        plan.ratings.map(({ touchpoint, score, ...fields }, at) =>
          createRating({ id: `rating${at}`, touchpointId: `touchpoint${touchpoint % 8}`, score: score / 2, ...fields }),
        ),
      ),
      annotations: tableOf(plan.annotations.map(({ text, touchpoint }, at) => annotation(text, touchpoint, at))),
      opportunities: tableOf(
        plan.opportunities.map(({ touchpoint, ...fields }, at) =>
          createOpportunity({ id: `opportunity${at}`, touchpointIds: [`touchpoint${touchpoint % 8}`], ...fields }),
        ),
      ),
      measures: tableOf(
        plan.measures.map((fields, at) =>
          createMeasure({ id: `measure${at}`, order: firstOrders(at + 1)[at]!, ...fields }),
        ),
      ),
      channels: tableOf(
        plan.channels.map((channel, at) => createChannel({ id: `channel${at}`, channel, credibility: at + 1 })),
      ),
      personas: tableOf(persona === null ? [] : [persona]),
    }).map;
  });
