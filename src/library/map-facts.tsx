import type { ReactNode } from 'react';
import { formatDate, changedAgo } from '#i18n';
import type { Timestamp } from '#model';
import type { LibraryEntry } from '#storage';
import { useLanguage, useText } from '#i18n/react';

interface MapFactsProps {
  readonly entry: LibraryEntry;
  readonly at: Timestamp;
  /** What happened then. */
  readonly atLabel: string;
  readonly now: Timestamp;
}

/** What is known of a map from outside: theme, size, and when something happened to it. */
export function MapFacts({ entry, at, atLabel, now }: MapFactsProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const theme = entry.theme === entry.title ? '' : entry.theme;
  const facts = [theme, t.library.touchpoints(entry.touchpointCount)].filter((fact) => fact !== '');
  return (
    <>
      <p className="map-card-facts">{facts.join(t.library.factSeparator)}</p>
      <p className="map-card-time">
        <span className="visually-hidden">{atLabel} </span>
        <time dateTime={at} title={`${atLabel}: ${formatDate(language, at, 'dateTime')}`}>
          {changedAgo(language, at, now, t.library.justNow)}
        </time>
      </p>
    </>
  );
}
