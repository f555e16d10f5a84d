import type { JourneyMap } from '../journey-map.ts';
import { addAnnotation } from './add-annotation.ts';
import { addJourney } from './add-journey.ts';
import { addLink } from './add-link.ts';
import { addOpportunity } from './add-opportunity.ts';
import { addPlannedTouchpoint } from './add-planned-touchpoint.ts';
import { addPhase } from './add-phase.ts';
import { addRating } from './add-rating.ts';
import { addRatings } from './add-ratings.ts';
import { addTouchpoint } from './add-touchpoint.ts';
import { arrangeTouchpoints } from './arrange-touchpoints.ts';
import { dismissFinding } from './dismiss-finding.ts';
import { editAnnotation } from './edit-annotation.ts';
import { editJourney } from './edit-journey.ts';
import { editLink } from './edit-link.ts';
import { editPhase } from './edit-phase.ts';
import { editRating } from './edit-rating.ts';
import { editTouchpoints } from './edit-touchpoints.ts';
import { insertTouchpoint } from './insert-touchpoint.ts';
import { lockTouchpoints } from './lock-touchpoints.ts';
import { movePhases } from './move-phases.ts';
import { moveTouchpoints } from './move-touchpoints.ts';
import { pasteTouchpoints } from './paste-touchpoints.ts';
import { orderedEdits, plainEdits } from './plain-edits.ts';
import { removeAnnotation } from './remove-annotation.ts';
import { removeJourney } from './remove-journey.ts';
import { removeLinks } from './remove-links.ts';
import { removePersona } from './remove-persona.ts';
import { removePhases } from './remove-phases.ts';
import { removeRatings } from './remove-ratings.ts';
import { removeTouchpoints } from './remove-touchpoints.ts';
import { reopenAnnotation } from './reopen-annotation.ts';
import { resizePhase } from './resize-phase.ts';
import { resolveAnnotation } from './resolve-annotation.ts';
import { restoreVersion } from './restore-version.ts';
import { setChannel } from './set-channel.ts';
import { setInfo } from './set-info.ts';
import { unlockTouchpoints } from './unlock-touchpoints.ts';
import { spliceTouchpoint } from './splice-touchpoint.ts';

const journeys = orderedEdits('journeys');
const personas = orderedEdits('personas');
const measures = orderedEdits('measures');
const interests = orderedEdits('interests');
const opportunities = plainEdits('opportunities');

/**
 * Every way a map can change, by name: `(map, args) => map`. A refused edit returns the very same map.
 * The name is also the label of the undo step and the key of its message.
 */
export const edits = {
  setInfo,
  addPhase,
  editPhase,
  movePhases,
  resizePhase,
  removePhases,
  addTouchpoint,
  addPlannedTouchpoint,
  insertTouchpoint,
  pasteTouchpoints,
  spliceTouchpoint,
  editTouchpoints,
  moveTouchpoints,
  arrangeTouchpoints,
  lockTouchpoints,
  unlockTouchpoints,
  removeTouchpoints,
  addJourney,
  editJourney,
  moveJourney: journeys.move,
  removeJourney,
  addLink,
  editLink,
  removeLinks,
  addRating,
  addRatings,
  editRating,
  removeRatings,
  addOpportunity,
  editOpportunity: opportunities.edit,
  removeOpportunity: opportunities.remove,
  addAnnotation,
  editAnnotation,
  resolveAnnotation,
  reopenAnnotation,
  removeAnnotation,
  addPersona: personas.add,
  editPersona: personas.edit,
  movePersona: personas.move,
  removePersona,
  addMeasure: measures.add,
  editMeasure: measures.edit,
  moveMeasure: measures.move,
  removeMeasure: measures.remove,
  addInterest: interests.add,
  editInterest: interests.edit,
  moveInterest: interests.move,
  removeInterest: interests.remove,
  dismissFinding,
  takeUpFinding: plainEdits('dismissals').remove,
  setChannel,
  restoreVersion,
} satisfies Record<string, (map: JourneyMap, args: never) => JourneyMap>;

export type EditName = keyof typeof edits;
export type EditArgs<N extends EditName> = Parameters<(typeof edits)[N]>[1];

/** Applies an edit by name. */
export function applyEdit<N extends EditName>(map: JourneyMap, name: N, args: EditArgs<N>): JourneyMap {
  const edit = edits[name] as (map: JourneyMap, args: EditArgs<N>) => JourneyMap;
  return edit(map, args);
}
