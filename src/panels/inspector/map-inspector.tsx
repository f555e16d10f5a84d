import { useMemo, type ReactNode } from 'react';
import { isGuess, type JourneyMap } from '#model';
import type { CommandContext } from '#commands';
import { formatDate, formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { useMap } from '#editor/react';
import { MeasuresSection } from '../measures/measures-section.tsx';
import { PersonasSection } from '../personas/personas-section.tsx';
import { MapFields } from './map-fields.tsx';

/** The map itself, while nothing on it is selected. */
export function MapInspector({ context }: { context: CommandContext }): ReactNode {
  const t = useText().inspector;
  return (
    <div className="inspector-scroll">
      <header className="inspector-head">
        <h2 className="inspector-heading">{t.map}</h2>
      </header>
      <div className="inspector-fields">
        <p className="inspector-note">{t.hint}</p>
        <MapFields context={context} />
        <PersonasSection context={context} />
        <MeasuresSection context={context} />
        <MapNumbers />
      </div>
    </div>
  );
}

function MapNumbers(): ReactNode {
  const t = useText().inspector;
  const language = useLanguage();
  const phases = useMap((map) => countOf(map.phases));
  const touchpoints = useMap((map) => countOf(map.touchpoints));
  const journeys = useMap((map) => countOf(map.journeys));
  const ratings = useMap((map) => map.ratings);
  const { createdAt, updatedAt } = useMap((map) => map.info);
  const guesses = useMemo(() => shareOfGuesses(ratings), [ratings]);
  const rows: [string, string][] = [
    [t.phases, formatNumber(language, phases)],
    [t.touchpointsHere, formatNumber(language, touchpoints)],
    [t.journeys, formatNumber(language, journeys)],
    [t.ratingsTotal, formatNumber(language, countOf(ratings))],
    [t.guesses, guesses === null ? '–' : `${formatNumber(language, guesses * 100, 0)}%`],
    [t.createdAt, formatDate(language, createdAt, 'dateTime')],
    [t.updatedAt, formatDate(language, updatedAt, 'dateTime')],
  ];
  return (
    <dl className="inspector-numbers">
      {rows.map(([name, value]) => (
        <div key={name}><dt>{name}</dt><dd>{value}</dd></div>
      ))}
    </dl>
  );
}

const countOf = (records: object): number => Object.keys(records).length;

/** 0…1, or null where nothing is rated. */
function shareOfGuesses(table: JourneyMap['ratings']): number | null {
  const ratings = Object.values(table);
  return ratings.length === 0 ? null : ratings.filter(({ evidence }) => isGuess(evidence)).length / ratings.length;
}
