import { useMemo, type ReactNode } from 'react';
import { durationText } from '#knowledge';
import { evidenceSummary, timeAlong } from '#analysis';
import { formatDate, formatNumber, formatPercent } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { ratingsInSight } from '#editor';
import { useMap, useSession } from '#editor/react';
import { ShowAnnotations } from '../annotations/show-annotations.tsx';
import { InterestsSection } from './interests-section.tsx';
import { MeasuresSection } from './measures-section.tsx';
import { PersonasSection } from './personas-section.tsx';
import { MethodFields } from './method-fields.tsx';
import { MapFields } from './map-fields.tsx';
import { MapRatings } from './map-ratings.tsx';

/** The map itself, while nothing on it is selected. */
export function MapInspector(): ReactNode {
  const t = useText().inspector;
  return (
    <div className="inspector-scroll">
      <header className="inspector-head">
        <h2 className="inspector-heading">{t.map}</h2>
      </header>
      <div className="inspector-fields">
        <p className="inspector-note">{t.hint}</p>
        <MapFields />
        <PersonasSection />
        <MeasuresSection />
        <InterestsSection />
        <MethodFields />
        <MapNumbers />
        <MapRatings />
        <ShowAnnotations />
      </div>
    </div>
  );
}

function MapNumbers(): ReactNode {
  const t = useText().inspector;
  const language = useLanguage();
  const phases = useMap((map) => countOf(map.phases));
  const journeys = useMap((map) => countOf(map.journeys));
  const map = useMap((whole) => whole);
  const inSight = useSession(ratingsInSight);
  const evidence = useMemo(() => evidenceSummary(map, inSight), [map, inSight]);
  const { createdAt, updatedAt } = useMap((map) => map.info);
  const share = (part: number, of: number | null): string =>
    of === null
      ? '–'
      : t.shareOf(formatPercent(language, of), formatNumber(language, part), formatNumber(language, evidence.scores));
  const activeJourney = useSession((session) => session.activeJourney);
  const time = useMemo(() => (activeJourney === null ? null : timeAlong(map, activeJourney)), [map, activeJourney]);
  const rows: [string, string][] = [
    [t.phases, formatNumber(language, phases)],
    [t.touchpointsHere, formatNumber(language, evidence.touchpoints)],
    [t.journeys, formatNumber(language, journeys)],
    ...(time === null ? [] : [[t.timeAlong, durationText(time, language)] as [string, string]]),
    [t.ratingsTotal, formatNumber(language, evidence.ratings)],
    [t.assumptions, share(evidence.assumptions, evidence.assumptionShare)],
    [t.guesses, share(evidence.guesses, evidence.guessShare)],
    [t.createdAt, formatDate(language, createdAt, 'dateTime')],
    [t.updatedAt, formatDate(language, updatedAt, 'dateTime')],
  ];
  return (
    <>
      <dl className="inspector-numbers">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {inSight !== 'all' && <p className="ui-hint">{t.ownRatingsAlone}</p>}
    </>
  );
}

const countOf = (records: object): number => Object.keys(records).length;
