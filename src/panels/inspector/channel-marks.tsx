import type { ReactNode } from 'react';
import type { ChannelCharacter } from '#analysis';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { TRAITS } from './traits.ts';
import './channels.css';

/** Credibility, immediacy and empathy of a channel, one to five each; nothing where nobody has judged it. */
export function ChannelMarks({ character }: { character: ChannelCharacter }): ReactNode {
  const t = useText().channels;
  const language = useLanguage();
  const known = TRAITS.filter((trait) => character[trait] !== null);
  if (known.length === 0) return null;
  const words = known.map((trait) => t.mark(t.traits[trait], formatNumber(language, character[trait]!)));
  return (
    <span className="channel-marks" title={t.marks(words)}>
      {TRAITS.map((trait) => (
        <Ticks key={trait} value={character[trait]} />
      ))}
      <span className="visually-hidden">{t.marks(words)}</span>
    </span>
  );
}

/** A value of one to five as so many ticks of five. */
export const Ticks = ({ value }: { value: number | null }): ReactNode => (
  <span className="channel-ticks" aria-hidden="true">
    {[1, 2, 3, 4, 5].map((step) => (
      <i key={step} data-on={value !== null && step <= Math.round(value) ? '' : undefined} />
    ))}
  </span>
);
