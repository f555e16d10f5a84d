import { approachActions, processes, type ApproachAction, type ApproachReason, type ProcessEntry } from '#knowledge';
import {
  PERSPECTIVES,
  channelsOf,
  linksByJourney,
  ratingsByTouchpoint,
  scoreOf,
  type Aspect,
  type Id,
  type JourneyMap,
  type Stage,
  type Touchpoint,
  type Viewpoint,
} from '#model';
import { channelCharacter } from './channel-character.ts';

/** An action that could come next at a touchpoint. */
export interface SuggestedAction {
  readonly action: ApproachAction;
  /** The channel and actor to begin with: those of the touchpoint where the action can use them, else the usual. */
  readonly channel: string;
  readonly actor: string;
  /** Whether what is said there counts as medical advertising and has to be checked as such. */
  readonly isAdvertising: boolean;
}

export interface NextApproach {
  /** null while nobody has given a stage: then only what fits anybody is suggested. */
  readonly stage: Stage | null;
  /** The target behaviours of the journeys through the touchpoint; without one a stage means little. */
  readonly behaviours: readonly string[];
  /** In which aspects somebody suffers so much that a clinician comes first; what to do then. */
  readonly clinicalFirst: { readonly aspects: readonly Aspect[]; readonly actions: readonly SuggestedAction[] } | null;
  /** The processes of change that fit the stage, the weakly tied last. */
  readonly processes: readonly { readonly process: ProcessEntry; readonly actions: readonly SuggestedAction[] }[];
  /** What fits at any stage; always at least one. */
  readonly anyStage: readonly SuggestedAction[];
}

/**
 * What could be done next for a patient at this touchpoint: suggestions with a reason, to be shown with `stageCaveat`,
 * as matching to the stage is not proven superior. `viewpoint` is whose scores may be looked at. null where the
 * touchpoint is not there.
 */
export function nextApproach(map: JourneyMap, touchpointId: Id, viewpoint: Viewpoint = 'all'): NextApproach | null {
  const touchpoint = map.touchpoints[touchpointId];
  if (touchpoint === undefined) return null;
  const suggested = (reason: ApproachReason): SuggestedAction[] => actionsFor(map, touchpoint, reason);
  const { stage } = touchpoint;
  const fitting = stage === null ? [] : processes.filter(({ stages }) => stages.includes(stage));
  const suffering = sufferingAspects(map, touchpointId, viewpoint);
  return {
    stage,
    behaviours: behavioursAt(map, touchpointId),
    clinicalFirst: suffering.length === 0 ? null : { aspects: suffering, actions: suggested('clinicalFirst') },
    processes: fitting
      .toSorted((a, b) => Number(a.isWeak) - Number(b.isWeak))
      .map((process) => ({ process, actions: suggested(process.id) })),
    anyStage: suggested('anyStage'),
  };
}

/** The least score there is; sums of weighted −2 may miss it by a rounding error. */
const WORST = -2 + 1e-9;

// Any one perspective's: the mean of all would hide a patient's −2 behind a clinician's +1.
const sufferingAspects = (map: JourneyMap, id: Id, viewpoint: Viewpoint): Aspect[] =>
  (['medical', 'psychological'] as const).filter((aspect) =>
    PERSPECTIVES.filter((each) => viewpoint === 'all' || each === viewpoint).some((perspective) => {
      const score = scoreOf(ratingsByTouchpoint(map).get(id) ?? [], aspect, perspective);
      return score !== null && score.mean <= WORST;
    }),
  );

const behavioursAt = (map: JourneyMap, id: Id): string[] => {
  const through = Object.values(map.journeys).filter((journey) =>
    (linksByJourney(map).get(journey.id) ?? []).some(({ source, target }) => source === id || target === id),
  );
  return [...new Set(through.map(({ behaviour }) => behaviour).filter((behaviour) => behaviour !== ''))];
};

/** The actions for this reason; first what the touchpoint's own channels and actors can do. */
function actionsFor(map: JourneyMap, touchpoint: Touchpoint, reason: ApproachReason): SuggestedAction[] {
  const own = channelsOf(touchpoint);
  return approachActions
    .filter((action) => action.reason === reason)
    .map((action) => {
      const ownChannel = action.channels.find((each) => own.includes(each));
      const ownActor = action.actors.find((each) => touchpoint.actors.includes(each));
      const chosen = ownChannel ?? action.channels[0];
      return {
        fit: Number(ownChannel !== undefined) + Number(ownActor !== undefined),
        suggestion: {
          action,
          channel: chosen,
          actor: ownActor ?? action.actors[0],
          isAdvertising: channelCharacter(map, chosen).isAdvertising,
        },
      };
    })
    .sort((a, b) => b.fit - a.fit)
    .map(({ suggestion }) => suggestion);
}
