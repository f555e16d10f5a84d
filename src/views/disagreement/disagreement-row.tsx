import type { CSSProperties, ReactNode } from 'react';
import { type disagreements } from '#analysis';
import { MAX_SCORE, MIN_SCORE } from '#model';
import { aspects, nameOf, perspectives } from '#knowledge';
import { showOnCanvas } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap } from '#editor/react';
import { formatNumber, formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { AspectMarker } from '#scene/react';
import { onLines } from './on-lines.ts';

type Disagreement = ReturnType<typeof disagreements>[number];

interface DisagreementRowProps {
  readonly disagreement: Disagreement;
}

/** One aspect of one touchpoint: each perspective's mean on a line from −2 to +2. A press leads to the touchpoint. */
export function DisagreementRow({
  disagreement: { touchpointId, aspect, spread, means },
}: DisagreementRowProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const touchpoint = useMap((map) => map.touchpoints[touchpointId]);
  const phase = useMap((map) => map.phases[touchpoint?.phaseId ?? '']?.title);
  const values = means.map(({ mean }) => mean);
  const marks = onLines(means);
  const lines = 1 + Math.max(...marks.map(({ line }) => line));
  const aspectName = nameOf(aspects, aspect, language);
  const said = means.map(({ perspective, mean }) =>
    t.inspector.standpoint(nameOf(perspectives, perspective, language), formatScore(language, mean)),
  );
  return (
    <li>
      <button type="button" className="disagreement-row" onClick={() => showOnCanvas(context, touchpointId)}>
        <span className="disagreement-title">
          {touchpoint?.title || t.common.untitled}
          <small>{phase}</small>
        </span>
        <span className="disagreement-aspect">
          <AspectMarker aspect={aspect} />
          {aspectName}
        </span>
        <span className="visually-hidden">{said.join(t.inspector.separator)}</span>
        <span
          className="disagreement-line"
          aria-hidden="true"
          style={
            { '--from': at(Math.min(...values)), '--to': at(Math.max(...values)), '--lines': lines } as CSSProperties
          }
        >
          {[MIN_SCORE, -1, 0, 1, MAX_SCORE].map((tick) => (
            <i key={tick} style={{ '--at': at(tick) } as CSSProperties} />
          ))}
          {marks.map(({ perspective, mean, line }) => (
            <b
              key={perspective}
              data-perspective={perspective}
              style={{ '--at': at(mean), '--line': line } as CSSProperties}
              title={nameOf(perspectives, perspective, language)}
            >
              {t.perspectives.initials[perspective]}
            </b>
          ))}
        </span>
        <strong className="disagreement-spread">{t.perspectives.spread(formatNumber(language, spread))}</strong>
      </button>
    </li>
  );
}

const at = (score: number): string => `${((score - MIN_SCORE) / (MAX_SCORE - MIN_SCORE)) * 100}%`;
