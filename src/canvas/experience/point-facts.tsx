import { useViewport } from '@xyflow/react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { evidences, nameOf, perspectives, aspects } from '#knowledge';
import { formatDate, formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { ratingsOf } from '#model';
import { useMap, useSession } from '#editor/react';
import { barAt } from './bar-at.ts';
import type { PointAddress } from './experience-point.tsx';

/** How many ratings a glance can take in; the inspector lists all. */
const MOST_RATINGS = 3;

interface PointFactsProps extends PointAddress {
  readonly mark: HTMLElement;
}

/** What a score rests on, beside its mark: who said it, why, from what, and when. */
export function PointFacts({ stop, aspect, mark }: PointFactsProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const map = useMap((whole) => whole);
  const viewpoint = useSession((session) => session.viewpoint);
  const ratings = ratingsOf(map, { touchpoint: stop.touchpoint.id, aspect }, viewpoint);
  const score = stop.scores[aspect];
  const bar = barAt(map, { stop, aspect }, viewpoint);
  const facts = useRef<HTMLDivElement>(null);
  useViewport();
  // Beside its mark wherever that is, when it is moved by keys, and when the view moves.
  useLayoutEffect(() => {
    if (facts.current !== null) placeBeside(facts.current, mark);
  });
  return (
    <div ref={facts} className="point-facts" role="tooltip">
      <strong>
        {nameOf(aspects, aspect, language)} {score === null ? t.inspector.notRated : formatScore(language, score.mean)}
      </strong>
      {viewpoint === 'all' && score !== null && score.spread > 0 && (
        <p>{t.experience.spread(formatScore(language, score.spread).replace('+', ''))}</p>
      )}
      {ratings.slice(0, MOST_RATINGS).map((rating) => (
        <p key={rating.id}>
          {rating.reason}
          <small>
            {[
              nameOf(perspectives, rating.perspective, language),
              ratings.length > 1 ? formatScore(language, rating.score) : '',
              nameOf(evidences, rating.evidence, language),
              rating.rater,
              rating.recordedAt === null ? '' : formatDate(language, rating.recordedAt),
            ]
              .filter(Boolean)
              .join(t.inspector.separator)}
          </small>
        </p>
      ))}
      {ratings.length > MOST_RATINGS && <p>{t.experience.moreRatings(ratings.length - MOST_RATINGS)}</p>}
      {bar !== null && <p className="point-facts-hint">{t.experience.barred[bar]}</p>}
    </div>
  );
}

/** Half of the facts' greatest width, so that they stay in the window; and the height that the highest of them need; CSS px. */
const ROOM = { side: 140, above: 260 } as const;

function placeBeside(facts: HTMLElement, mark: HTMLElement): void {
  const { left, width, top, bottom } = mark.getBoundingClientRect();
  const isBelow = top < ROOM.above;
  facts.hidden = !mark.isConnected;
  facts.classList.toggle('is-below', isBelow);
  facts.style.left = `${Math.min(Math.max(left + width / 2, ROOM.side), innerWidth - ROOM.side)}px`;
  facts.style.top = `${isBelow ? bottom + 6 : top - 6}px`;
}
