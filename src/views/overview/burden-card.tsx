import { useMemo, type ReactNode } from 'react';
import { burdenAlong, burdenByPersona, type BurdenSum } from '#analysis';
import { useSession } from '#editor/react';
import { burdenKinds, burdenRange } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import type { Burden } from '#model';
import { OverviewCard } from './overview-card.tsx';
import type { OverviewProps } from './overview-props.ts';

/** What the journey costs patient and family: what every way passes, each branch by itself, by phase and by persona; nothing where nothing is known. */
export function BurdenCard({ map }: OverviewProps): ReactNode {
  const words = useText();
  const t = words.overview;
  const language = useLanguage();
  const journey = useSession((session) => session.activeJourney);
  const burden = useMemo(() => (journey === null ? null : burdenAlong(map, journey)), [map, journey]);
  const personas = useMemo(() => burdenByPersona(map), [map]);
  if (burden === null) return null;
  const { always } = burden;
  const branches = burden.branches.filter(({ sum }) => sum.known > 0);
  if (always.known === 0 && branches.length === 0) return null;
  const titled = (title: string | undefined): string => title || words.common.untitled;
  const known = ({ known: some, touchpoints }: BurdenSum): ReactNode => (
    <small>{t.burdenKnown(some, touchpoints)}</small>
  );
  const phases = burden.phases.filter((phase) => phase.always.known + phase.branches.known > 0);
  return (
    <OverviewCard title={t.burden} className="overview-burden">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t.burden}</span>
            </th>
            {burdenKinds.map(({ id, name }) => (
              <th key={id} scope="col">
                {name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {always.touchpoints > 0 && (
            <Row head={branches.length === 0 ? t.burdenOfAll : t.burdenAlways} aside={known(always)} least={always} />
          )}
          {branches.map(({ touchpointIds, sum }) => (
            <Row
              key={touchpointIds[0]}
              head={t.burdenBranch(titled(map.touchpoints[touchpointIds[0] ?? '']?.title))}
              aside={known(sum)}
              least={sum}
            />
          ))}
        </tbody>
        <tbody>
          <Heading>{t.burdenByPhase}</Heading>
          {phases.map((phase) => (
            <Row
              key={phase.phaseId}
              head={titled(map.phases[phase.phaseId]?.title)}
              least={phase.least}
              most={phase.most}
            />
          ))}
        </tbody>
        {personas.length > 0 && (
          <tbody>
            <Heading>{t.burdenByPersona}</Heading>
            {personas.flatMap(({ personaId, journeys }) =>
              journeys.map(({ journeyId, burden: { least, most } }) => (
                <Row
                  key={`${personaId} ${journeyId}`}
                  head={t.burdenOf(
                    map.personas[personaId]?.name || words.personas.unnamed,
                    titled(map.journeys[journeyId]?.title),
                  )}
                  least={least}
                  most={most}
                />
              )),
            )}
          </tbody>
        )}
      </table>
    </OverviewCard>
  );
}

const Heading = ({ children }: { readonly children: string }): ReactNode => (
  <tr>
    <th scope="rowgroup" colSpan={burdenKinds.length + 1}>
      {children}
    </th>
  </tr>
);

interface RowProps {
  readonly head: string;
  readonly aside?: ReactNode;
  readonly least: Burden;
  /** Where ways cost differently. */
  readonly most?: Burden;
}

function Row({ head, aside, least, most = least }: RowProps): ReactNode {
  const language = useLanguage();
  return (
    <tr>
      <th scope="row">
        {head} {aside}
      </th>
      {burdenKinds.map(({ id }) => (
        <td key={id}>{burdenRange(least[id], most[id], language)}</td>
      ))}
    </tr>
  );
}
