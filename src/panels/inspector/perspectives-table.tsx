import { useMemo, type CSSProperties, type ReactNode } from 'react';
import type { Aspect, Rating } from '#model';
import { aspects, nameOf, perspectives } from '#knowledge';
import { formatNumber, formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { AspectMarker } from '#scene/react';
import { disagreementsOf, standpointsOf, type Disagreement } from './standpoints.ts';
import './perspectives-table.css';

/** The scores of all perspectives side by side, where more than one has rated. */
export function PerspectivesTable({ ratings }: { ratings: readonly Rating[] }): ReactNode {
  const t = useText().inspector;
  const language = useLanguage();
  const standpoints = useMemo(() => standpointsOf(ratings), [ratings]);
  const disagreements = useMemo(() => disagreementsOf(standpoints), [standpoints]);
  if (standpoints.length < 2) return null;
  return (
    <div className="perspectives">
      <table className="perspectives-table">
        <caption className="ui-label">{t.howPerspectivesDiffer}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t.perspective}</span>
            </th>
            {aspects.map(({ id, name }) => (
              <th key={id} scope="col">
                <AspectMarker aspect={id} />
                <span className="visually-hidden">{name[language]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standpoints.map(({ perspective, scores }) => (
            <tr key={perspective}>
              <th scope="row">{nameOf(perspectives, perspective, language)}</th>
              {aspects.map(({ id }) => (
                <ScoreCell key={id} aspect={id} score={scores[id]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {disagreements.map((disagreement) => (
        <p key={disagreement.aspect} className="inspector-note perspectives-apart">
          <Sentence of={disagreement} />
        </p>
      ))}
    </div>
  );
}

function ScoreCell({ aspect, score }: { aspect: Aspect; score: number | null }): ReactNode {
  const t = useText().inspector;
  const language = useLanguage();
  if (score === null)
    return (
      <td className="perspectives-gap">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t.notRated}</span>
      </td>
    );
  const tint = { '--tint': `var(--c-${aspect})`, '--strength': `${8 + Math.abs(score) * 16}%` } as CSSProperties;
  return (
    <td className="perspectives-score" style={tint}>
      {formatScore(language, score)}
    </td>
  );
}

function Sentence({ of: { aspect, points, least, most } }: { of: Disagreement }): ReactNode {
  const t = useText().inspector;
  const language = useLanguage();
  const side = ({ perspective, score }: Disagreement['least']): string =>
    t.standpoint(nameOf(perspectives, perspective, language), formatScore(language, score));
  return t.apart(nameOf(aspects, aspect, language), formatNumber(language, points), side(least), side(most));
}
