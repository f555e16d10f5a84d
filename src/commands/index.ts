/** Everything a person can do to an open map, as one list. Knows nothing of React, the canvas or words. */
import type { Notice } from '#editor';
import { addCommands } from './add-commands.ts';
import { annotationCommands } from './annotation-commands.ts';
import { arrangeCommands } from './arrange-commands.ts';
import { clipCommands } from './clip-commands.ts';
import { onlyIn, type Command, type CommandContext } from './command.ts';
import { editCommands } from './edit-commands.ts';
import { filterCommands } from './filter-commands.ts';
import { findingCommands } from './finding-commands.ts';
import { findCommands } from './find-commands.ts';
import { followCommands } from './follow-commands.ts';
import { linkCommands } from './link-commands.ts';
import { moveCommands } from './move-commands.ts';
import { pageCommands } from './page-commands.ts';
import { panelCommands } from './panel-commands.ts';
import { perspectiveCommands } from './perspective-commands.ts';
import { phaseCommands } from './phase-commands.ts';
import { refusalOf } from './refusals.ts';
import { matches, type KeyPress } from './shortcut.ts';
import { tableCommands } from './table-commands.ts';
import { showCommandId, viewCommands } from './view-commands.ts';
import { walkCommands } from './walk-commands.ts';

export { addInPhase, addTouchpointAt } from './add-at.ts';
export { addBeside, addNext } from './add-beside.ts';
export { addBranch, addLinked } from './add-touchpoint.ts';
export { insertInto } from './insert-into.ts';
export { linkAtSide } from './onward.ts';
export { connect } from './connect.ts';
export { current } from './current.ts';
export { editChannel } from './edit-channel.ts';
export { editInfo } from './edit-info.ts';
export { addJourney, editJourney, moveJourney, removeJourney } from './edit-journey.ts';
export { editLinks, removeLinks } from './edit-links.ts';
export { addInterest, editInterest, moveInterest, removeInterest } from './edit-interest.ts';
export { addMeasure, editMeasure, moveMeasure, removeMeasure } from './edit-measure.ts';
export { addOpportunity, editOpportunity, removeOpportunity, writeAgreement } from './edit-opportunity.ts';
export { addPersona, editPersona, movePersona, removePersona } from './edit-persona.ts';
export { chooseAllPhases, choosePhase, choosingOf, phasesMeant } from './choose-phase.ts';
export {
  addPhaseAt,
  askRemovePhases,
  editPhase,
  movePhasesTo,
  removePhases,
  resizePhase,
  stepPhases,
} from './edit-phase.ts';
export { addRating, editRatings, removeRatings } from './edit-ratings.ts';
export {
  changeList,
  editTouchpoints,
  giveBurden,
  moveTouchpoints,
  removeTouchpoints,
  unlockTouchpoints,
} from './edit-touchpoints.ts';
export { undo } from './history.ts';
export { restoreVersion } from './restore-version.ts';
export { writeCells } from './write-cells.ts';
export { isAllLocked, selectJourney } from './arrange-commands.ts';
export { endFindings } from './finding-commands.ts';
export {
  dismissFinding,
  goToFinding,
  improveFinding,
  showOnly,
  standAtFinding,
  takeUpFinding,
} from './go-to-finding.ts';
export { goToRecord } from './go-to-record.ts';
export { goTo, goToHit, searchFor } from './find-commands.ts';
export { nextAlong } from './follow-commands.ts';
export { neighbourOf } from './neighbour.ts';
export { moveInOrder, moveToNewPhase, moveToPhase } from './place-in-phase.ts';
export {
  closeAnnotations,
  editAnnotation,
  keepDraft,
  openAnnotations,
  postAnnotation,
  postReply,
  removeAnnotation,
  setAnnotator,
  setChoosing,
  setResolved,
  writingPerspective,
} from './annotate.ts';
export { putKept } from './put-kept.ts';
export { pastePersonas, personaText } from './personas.ts';
export { planTouchpoint } from './plan-touchpoint.ts';
export { rate, rateBar, rateSteps, rateTogether } from './rate.ts';
export { nextRound, ratedNext, ratingRoute } from './rating-walk.ts';
export { sheetCommandId } from './finding-commands.ts';
export { canJudge, reviewWording } from './review-wording.ts';
export { roleOf, takeRole } from './role.ts';
export { showOnCanvas } from './show-on-canvas.ts';
export { lookCommandId } from './perspective-commands.ts';
export {
  addReadRatings,
  readRatingsFile,
  readRatingsFor,
  type RatingsChoice,
  type RatingsRead,
} from './import-ratings.ts';
export type { Clip } from './clip.ts';
export type { PastePlace } from './clip-places.ts';
export { middleOfView } from './middle.ts';
export { besideOriginals, pasteClip, selectionAsClip } from './clip-commands.ts';
export type { PasteSpot } from './paste-groups.ts';
export { pasteItems, planItems, spotNow, type PastePlan, type PlannedItems } from './paste-items.ts';
export {
  planDrafts,
  planRows,
  readingOf,
  type DraftsPlan,
  type PastedDraft,
  type ReportEntry,
  type RowsReading,
} from './paste-drafts.ts';
export { copyBy, spliceInto } from './drop.ts';
export type { Clipboard, Command, CommandContext, DialogName, PageActions } from './command.ts';
export { canLinkTo, linkTo, linkToNew, startLinking, stopLinking } from './linking.ts';
export { isApple, latinKey, shortcutText, type KeyPress } from './shortcut.ts';
export { placeOnWalk, type WalkPlace } from './walk-commands.ts';
export { showCommandId };

const all = [
  ...addCommands,
  ...linkCommands,
  ...annotationCommands,
  ...editCommands,
  ...clipCommands,
  ...findCommands,
  ...findingCommands,
  ...onlyIn('canvas', moveCommands),
  ...phaseCommands,
  ...onlyIn('canvas', followCommands),
  ...onlyIn('canvas', walkCommands),
  ...arrangeCommands,
  ...viewCommands,
  ...perspectiveCommands,
  ...panelCommands,
  ...filterCommands,
  ...pageCommands,
  ...tableCommands,
] as const;

export type CommandId = (typeof all)[number]['id'];

/** All commands in the order of the help sheet. */
export const commands: readonly (Command & { readonly id: CommandId })[] = all;

const byId = new Map(commands.map((command) => [command.id, command]));

/** Runs a command if it is enabled; false if it was not. */
export function runCommand(id: CommandId, context: CommandContext): boolean {
  const command = byId.get(id);
  if (command === undefined || !command.isEnabled(context)) return false;
  command.run(context);
  return true;
}

export const commandOf = (id: CommandId): Command => byId.get(id)!;

/** Where the keyboard's focus is. */
export type KeyPlace = 'canvas' | 'table' | 'field' | 'elsewhere';

const SCOPES = {
  canvas: ['canvas', 'editor', 'anywhere'],
  table: ['table', 'editor', 'anywhere'],
  elsewhere: ['editor', 'anywhere'],
  field: ['anywhere'],
} as const;

/** The enabled command that a key press calls there, or undefined. */
export const commandFor = (press: KeyPress, where: KeyTarget): Command | undefined =>
  commandsFor(press, where).find((command) => command.isEnabled(where.context));

/** Why a key press that means a command does nothing, or null where it means none, or one that says nothing. */
export function refusalFor(press: KeyPress, where: KeyTarget): Notice | null {
  const [command] = commandsFor(press, where);
  return command === undefined || command.isEnabled(where.context) ? null : refusalOf(command.id, where.context);
}

interface KeyTarget {
  readonly isApple: boolean;
  readonly place: KeyPlace;
  readonly context: CommandContext;
}

/** Whether a held key may go on: where it means a command, only one that repeats. */
export const isRepeated = (press: KeyPress, where: KeyTarget): boolean =>
  meantBy(press, where).every(({ repeats }) => repeats === true);

const commandsFor = (press: KeyPress, where: KeyTarget): readonly Command[] =>
  meantBy(press, where).filter(({ isNative }) => isNative !== true);

const meantBy = (press: KeyPress, { isApple, place }: KeyTarget): readonly Command[] =>
  commands.filter(
    (command) =>
      !(place === 'table' && writes(press)) &&
      SCOPES[place].some((scope) => scope === command.scope) &&
      command.shortcuts.some((shortcut) => matches(press, shortcut, isApple)),
  );

/** In a cell at rest a sign is the beginning of its text. */
const writes = ({ key, ctrlKey, metaKey, altKey }: KeyPress): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;
