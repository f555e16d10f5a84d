import type { ReactNode } from 'react';
import { evidences, nameOf, perspectives, aspects } from '#knowledge';
import { formatDate, formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { rateBar, ratingsOf } from '#commands';
import { useMap, useSession } from '#editor/react';
import type { PointAddress } from './experience-point.tsx';

/** How many ratings a glance can take in; the inspector lists all. */
const MOST_RATINGS = 3;

export interface LookedAt extends PointAddress {
  /** Of the mark, on the screen. */
  readonly box: DOMRect;
}

/** What a score rests on, beside its mark: who said it, why, from what, and when. */
export function PointFacts({ stop, aspect, box }: LookedAt): ReactNode {
  const t = useText();
  const language = useLanguage();
  const map = useMap((whole) => whole);
  const viewpoint = useSession((session) => session.viewpoint);
  const rated = { touchpoint: stop.touchpoint.id, aspect };
  const ratings = ratingsOf(map, rated, viewpoint);
  const score = stop.scores[aspect];
  const bar = rateBar(map, rated, viewpoint);
  const isLow = box.top < 260;
  return (
    <div
      className={`point-facts${isLow ? ' is-below' : ''}`}
      role="tooltip"
      style={{ left: Math.min(Math.max(box.left + box.width / 2, 140), innerWidth - 140), top: isLow ? box.bottom + 6 : box.top - 6 }}
    >
      <strong>
        {nameOf(aspects, aspect, language)} {score === null ? t.inspector.notRated : formatScore(language, score.mean)}
      </strong>
      {viewpoint === 'all' && score !== null && score.spread > 0 && <p>{t.experience.spread(formatScore(language, score.spread).replace('+', ''))}</p>}
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
            ].filter(Boolean).join(t.inspector.separator)}
          </small>
        </p>
      ))}
      {ratings.length > MOST_RATINGS && <p>{t.experience.moreRatings(ratings.length - MOST_RATINGS)}</p>}
      {bar !== null && <p className="point-facts-hint">{t.experience.barred[bar]}</p>}
    </div>
  );
}
