import { annotations } from '../messages/annotations.ts';
import { approach } from '../messages/approach.ts';
import { arrange } from '../messages/arrange.ts';
import { canvas } from '../messages/canvas.ts';
import { channels } from '../messages/channels.ts';
import { commands } from '../messages/commands.ts';
import { editor } from '../messages/editor.ts';
import { edits } from '../messages/edits.ts';
import { experience } from '../messages/experience.ts';
import { exporting } from '../messages/export.ts';
import { find } from '../messages/find.ts';
import { firstSteps } from '../messages/first-steps.ts';
import { inspector } from '../messages/inspector.ts';
import { interests } from '../messages/interests.ts';
import { journeys } from '../messages/journeys.ts';
import { measures } from '../messages/measures.ts';
import { outline } from '../messages/outline.ts';
import { pasting } from '../messages/pasting.ts';
import { personas } from '../messages/personas.ts';
import { perspectives } from '../messages/perspectives.ts';
import { ratings } from '../messages/ratings.ts';
import { speech } from '../messages/speech.ts';
import { views } from '../messages/views.ts';

/** What an open map says besides, until something else is opened. */
export const editorAreas = {
  annotations,
  approach,
  arrange,
  canvas,
  channels,
  commands,
  editor,
  edits,
  experience,
  exporting,
  find,
  firstSteps,
  inspector,
  interests,
  journeys,
  measures,
  outline,
  pasting,
  personas,
  perspectives,
  ratings,
  speech,
  views,
};
