import { useMemo } from 'react';
import { useLanguage } from '#i18n/react';
import { useMap, useSession } from '#editor/react';
import type { Exporter, ExportChoices, ExportJob } from './exporter.ts';
import { jobOf } from './job.ts';

/** The job of taking the open map home in this way; the same one, with its pictures, until something of it changes. */
export function useJob(exporter: Exporter, choices: ExportChoices): ExportJob {
  const language = useLanguage();
  const map = useMap((whole) => whole);
  const viewpoint = useSession((session) => session.viewpoint);
  const isBlind = useSession((session) => session.isBlind);
  const visibility = useSession((session) => session.visibility);
  const activeJourney = useSession((session) => session.activeJourney);
  const selection = useSession((session) => session.selection);
  const matrix = useSession((session) => session.matrix);
  const organisation = useSession((session) => session.organisation);
  return useMemo(() => {
    const sight = { viewpoint, isBlind, visibility, activeJourney, selection, matrix };
    return jobOf(exporter, { map, sight, language }, { ...choices, organisation });
  }, [
    exporter,
    choices,
    map,
    language,
    viewpoint,
    isBlind,
    visibility,
    activeJourney,
    selection,
    matrix,
    organisation,
  ]);
}
