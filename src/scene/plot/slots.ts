import type { Aspect, Id, JourneyMap, Score, Touchpoint } from '#model';
import type { Experience } from '../experience.ts';

type Scores = Readonly<Record<Aspect, Score | null>>;

/** A place on the even axis. */
export interface PlotSlot {
  readonly touchpoint: Touchpoint;
  /** Its step on the shown journey, from 1; null where it is on the other journey alone. */
  readonly number: number | null;
  /** Null where the shown journey does not come by. */
  readonly scores: Scores | null;
  /** Of what it is compared with. */
  readonly others: Scores | null;
}

/** Neighbouring slots of one phase. */
export interface PlotBand {
  readonly phaseId: Id;
  readonly title: string;
  /** Indices of its first slot, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** The stops of both journeys: those of the shown one in path order, each of the other after the one before it there. */
export function slotsOf(shown: Experience, compared: Experience | null): PlotSlot[] {
  const slots: PlotSlot[] = shown.stops.map(({ touchpoint, number, scores }) => ({
    touchpoint,
    number,
    scores,
    others: null,
  }));
  if (compared === null) return slots;
  const others = new Map(compared.stops.map((stop) => [stop.touchpoint.id, stop]));
  const own = new Set(slots.map(({ touchpoint }) => touchpoint.id));
  const united = slots.map((slot) => ({ ...slot, others: others.get(slot.touchpoint.id)?.scores ?? null }));
  const isSamePath = compared.journey === shown.journey;
  let at = 0;
  for (const { touchpoint, number, scores } of compared.stops) {
    if (own.has(touchpoint.id)) {
      at = united.findIndex((slot) => slot.touchpoint.id === touchpoint.id) + 1;
      continue;
    }
    united.splice(at, 0, { touchpoint, number: isSamePath ? number : null, scores: null, others: scores });
    at += 1;
  }
  return united;
}

/** The phases along the slots; one that the path comes back to has a band each time. */
export function bandsOf(slots: readonly PlotSlot[], phases: JourneyMap['phases']): PlotBand[] {
  const bands: PlotBand[] = [];
  for (const [index, { touchpoint }] of slots.entries()) {
    const { phaseId } = touchpoint;
    const last = bands.at(-1);
    if (last?.phaseId === phaseId) bands[bands.length - 1] = { ...last, to: index + 1 };
    else bands.push({ phaseId, title: phases[phaseId]?.title ?? '', from: index, to: index + 1 });
  }
  return bands;
}
