import { standardPhases } from '#knowledge';
import {
  ASPECTS,
  STAGES,
  createInfo,
  createJourney,
  createLink,
  createMap,
  createRating,
  createTouchpoint,
  firstOrders,
  tableOf,
  type JourneyMap,
  type Timestamp,
} from '#model';
import { LANES, PHASES, type BenchScene, type ChipText, type SceneCard } from './scene.ts';

const CHANNELS: Partial<Record<ChipText, string>> = { 病院: 'hospital', 電話: 'phone', Web: 'web', 薬局: 'pharmacy' };
const SCORES: Partial<Record<ChipText, number>> = { 安心: 1, 不安: -1, 痛み: -2, 準備: 0.5 };

/** The scene as a map, by the same ids: chips become channel and scores, lanes stages, and lines one journey per aspect in turn. */
export function sceneToMap({ n, nodes, edges, bounds }: BenchScene, now: Timestamp): JourneyMap {
  const width = bounds.w / PHASES;
  const phases = standardPhases.map(({ id, name }) => ({ id: `phase-${id}`, title: name.ja, kind: id, width }));
  const orders = firstOrders(ASPECTS.length);
  return {
    ...createMap(createInfo(`Benchmark ${n}`, now), phases),
    touchpoints: tableOf(
      nodes.map((card) =>
        createTouchpoint({
          id: card.id,
          phaseId: phases[card.phase]!.id,
          x: card.x - card.phase * width,
          y: card.y,
          title: card.title,
          description: card.desc,
          channel: first(card, CHANNELS) ?? null,
          stage: STAGES[card.lane % LANES]!,
        }),
      ),
    ),
    journeys: tableOf(
      ASPECTS.map((aspect, index) =>
        createJourney({ id: aspect, order: orders[index]!, title: aspect, aspects: [aspect] }),
      ),
    ),
    links: tableOf(
      edges.map(({ id, s, t, label }, index) =>
        createLink({ id, journeyId: ASPECTS[index % ASPECTS.length]!, source: s, target: t, label }),
      ),
    ),
    ratings: tableOf(
      nodes.flatMap((card, index) => {
        const score = first(card, SCORES);
        const aspect = ASPECTS[index % ASPECTS.length]!;
        return score === undefined ? [] : [createRating({ id: `r${index}`, touchpointId: card.id, aspect, score })];
      }),
    ),
  };
}

/** What the first of a card's chips that means something in the table means. */
const first = <T>({ chips }: SceneCard, meanings: Partial<Record<ChipText, T>>): T | undefined =>
  chips.map(({ t }) => meanings[t]).find((meaning) => meaning !== undefined);
