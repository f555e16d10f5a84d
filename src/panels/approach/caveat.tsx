import type { ReactNode } from 'react';
import { stageCaveat } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { SourceLine } from './source-line.tsx';

/** That these are suggestions, how little is proven, and on what that rests: below them, a press away. */
export function Caveat(): ReactNode {
  const t = useText().approach;
  const language = useLanguage();
  return (
    <details className="caveat">
      <summary>{t.caveat}</summary>
      <p>{stageCaveat.text[language]}</p>
      <p className="ui-hint">{t.examples}</p>
      {stageCaveat.sources.map((id) => (
        <SourceLine key={id} id={id} />
      ))}
    </details>
  );
}
