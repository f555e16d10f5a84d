import type { ReactNode } from 'react';
import { stageCaveat } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { SourceLine } from './source-line.tsx';

/** That these are suggestions, and how little is proven; always in view, its sources a press away. */
export function Caveat(): ReactNode {
  const t = useText().approach;
  const language = useLanguage();
  return (
    <div className="caveat" role="note" aria-label={t.caveat}>
      <p>{stageCaveat.text[language]}</p>
      <details>
        <summary>{t.sources}</summary>
        {stageCaveat.sources.map((id) => (
          <SourceLine key={id} id={id} />
        ))}
      </details>
    </div>
  );
}
