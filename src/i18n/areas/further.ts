import { annotations } from '../messages/annotations.ts';
import { approach } from '../messages/approach.ts';
import { arrange } from '../messages/arrange.ts';
import { canvas } from '../messages/canvas.ts';
import { channels } from '../messages/channels.ts';
import { commands } from '../messages/commands.ts';
import { dialogs } from '../messages/dialogs.ts';
import { editor } from '../messages/editor.ts';
import { edits } from '../messages/edits.ts';
import { experience } from '../messages/experience.ts';
import { exporting } from '../messages/export.ts';
import { find } from '../messages/find.ts';
import { firstSteps } from '../messages/first-steps.ts';
import { importReport } from '../messages/import.ts';
import { incoming } from '../messages/incoming.ts';
import { inspector } from '../messages/inspector.ts';
import { journeys } from '../messages/journeys.ts';
import { matrix } from '../messages/matrix.ts';
import { measures } from '../messages/measures.ts';
import { opportunities } from '../messages/opportunities.ts';
import { outline } from '../messages/outline.ts';
import { overview } from '../messages/overview.ts';
import { pasting } from '../messages/pasting.ts';
import { personas } from '../messages/personas.ts';
import { perspectives } from '../messages/perspectives.ts';
import { problems } from '../messages/problems.ts';
import { ratings } from '../messages/ratings.ts';
import { speech } from '../messages/speech.ts';
import { table } from '../messages/table.ts';
import { versions } from '../messages/versions.ts';
import { views } from '../messages/views.ts';

/** What is said when more than the first page is here. */
export const furtherAreas = {
  annotations,
  approach,
  arrange,
  canvas,
  channels,
  commands,
  dialogs,
  editor,
  edits,
  experience,
  exporting,
  find,
  firstSteps,
  importReport,
  incoming,
  inspector,
  journeys,
  matrix,
  measures,
  opportunities,
  outline,
  overview,
  pasting,
  personas,
  perspectives,
  problems,
  ratings,
  speech,
  table,
  versions,
  views,
};
