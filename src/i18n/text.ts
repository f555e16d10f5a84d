import type { Language } from './language.ts';
import { annotations } from './messages/annotations.ts';
import { app } from './messages/app.ts';
import { arrange } from './messages/arrange.ts';
import { approach } from './messages/approach.ts';
import { backup } from './messages/backup.ts';
import { broken } from './messages/broken.ts';
import { canvas } from './messages/canvas.ts';
import { channels } from './messages/channels.ts';
import { commands } from './messages/commands.ts';
import { common } from './messages/common.ts';
import { damage } from './messages/damage.ts';
import { dialogs } from './messages/dialogs.ts';
import { editor } from './messages/editor.ts';
import { edits } from './messages/edits.ts';
import { experience } from './messages/experience.ts';
import { exporting } from './messages/export.ts';
import { find } from './messages/find.ts';
import { firstSteps } from './messages/first-steps.ts';
import { importReport } from './messages/import.ts';
import { incoming } from './messages/incoming.ts';
import { inspector } from './messages/inspector.ts';
import { journeys } from './messages/journeys.ts';
import { kept } from './messages/kept.ts';
import { library } from './messages/library.ts';
import { matrix } from './messages/matrix.ts';
import { measures } from './messages/measures.ts';
import { newMap } from './messages/new-map.ts';
import { opportunities } from './messages/opportunities.ts';
import { outline } from './messages/outline.ts';
import { overview } from './messages/overview.ts';
import { pasting } from './messages/pasting.ts';
import { personas } from './messages/personas.ts';
import { perspectives } from './messages/perspectives.ts';
import { problems } from './messages/problems.ts';
import { ratings } from './messages/ratings.ts';
import { speech } from './messages/speech.ts';
import { storage } from './messages/storage.ts';
import { table } from './messages/table.ts';
import { updates } from './messages/updates.ts';
import { versions } from './messages/versions.ts';
import { views } from './messages/views.ts';

/** Every area, in every language. A new area is added here; a new language is asked for by the compiler. */
const areas = {
  annotations,
  app,
  arrange,
  approach,
  backup,
  broken,
  canvas,
  channels,
  commands,
  common,
  damage,
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
  kept,
  library,
  matrix,
  measures,
  newMap,
  opportunities,
  outline,
  overview,
  pasting,
  personas,
  perspectives,
  problems,
  ratings,
  speech,
  storage,
  table,
  updates,
  versions,
  views,
};

type Areas = typeof areas;

/** All messages of one language. */
export type Text = { readonly [A in keyof Areas]: Areas[A]['en'] };

/** All messages in this language. */
export const textIn = (language: Language): Text =>
  Object.fromEntries(Object.entries(areas).map(([area, languages]) => [area, languages[language]])) as Text;
