import { useMemo } from 'react';
import { useLanguage } from '#i18n/react';
import { useMap, useSession } from '#editor/react';
import type { Exporter, ExportChoices, ExportJob } from './exporter.ts';
import { jobOf } from './job.ts';
import type { WayOut } from './leaving/way-out.ts';

interface Jobs {
  /** What would be taken home of the map as it is; the same one, with its pictures, until something of it changes. */
  readonly job: ExportJob;
  /** The same of what may leave. */
  readonly jobFor: (out: WayOut) => ExportJob;
}

/** The job of taking the open map home in this way. */
export function useJob(exporter: Exporter, choices: ExportChoices): Jobs {
  const language = useLanguage();
  const map = useMap((whole) => whole);
  const viewpoint = useSession((session) => session.viewpoint);
  const isBlind = useSession((session) => session.isBlind);
  const visibility = useSession((session) => session.visibility);
  const activeJourney = useSession((session) => session.activeJourney);
  const selection = useSession((session) => session.selection);
  const matrix = useSession((session) => session.matrix);
  const findings = useSession((session) => session.findings);
  const organisation = useSession((session) => session.organisation);
  return useMemo(() => {
    const sight = { viewpoint, isBlind, visibility, activeJourney, selection, matrix, findings };
    const jobFor: Jobs['jobFor'] = ({ map: out, redact }) => {
      const headline = choices.headline === null ? null : redact(choices.headline);
      const said = { ...choices, headline, organisation: redact(organisation) };
      return jobOf(exporter, { map: out, sight, language }, said);
    };
    return { job: jobOf(exporter, { map, sight, language }, { ...choices, organisation }), jobFor };
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
    findings,
    organisation,
  ]);
}
