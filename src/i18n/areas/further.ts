import { compliance } from '../messages/compliance.ts';
import { dialogs } from '../messages/dialogs.ts';
import { findingView } from '../messages/finding-view.ts';
import { findings } from '../messages/findings.ts';
import { importReport } from '../messages/import.ts';
import { incoming } from '../messages/incoming.ts';
import { matrix } from '../messages/matrix.ts';
import { opportunities } from '../messages/opportunities.ts';
import { overview } from '../messages/overview.ts';
import { personalData } from '../messages/personal-data.ts';
import { problems } from '../messages/problems.ts';
import { review } from '../messages/review.ts';
import { sheets } from '../messages/sheets.ts';
import { table } from '../messages/table.ts';
import { versions } from '../messages/versions.ts';

/** What is said by parts that come later. A new area is added here or where it is said first. */
export const furtherAreas = {
  compliance,
  dialogs,
  findingView,
  findings,
  importReport,
  incoming,
  matrix,
  opportunities,
  overview,
  personalData,
  problems,
  review,
  sheets,
  table,
  versions,
};
