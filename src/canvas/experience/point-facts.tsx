import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { ASPECTS, isGuess, ratingsOf, type Aspect, type Rating } from '#model';
import { nameOf, perspectives, aspects } from '#knowledge';
import { evidenceText } from '#fields';
import type { PlotColumn, PlotFrame } from '#scene';
import { AspectMarker } from '#scene/react';
import { formatDate, formatNumber, formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { useMap, useSession } from '#editor/react';
import { barAt } from './bar-at.ts';

/** How many ratings a glance can take in; the inspector lists all. */
const MOST_RATINGS = 3;

interface PointFactsProps {
  readonly column: PlotColumn;
  /** Of a mark; null for the whole column. */
  readonly aspect: Aspect | null;
  readonly frame: PlotFrame;
}

/** Beside a column of the curves: which touchpoint it is, and what its scores are; of a mark what its score rests on. */
export function PointFacts({ column, aspect, frame }: PointFactsProps): ReactNode {
  const t = useText();
  const facts = useRef<HTMLDivElement>(null);
  const { touchpoint, number, scores, x } = column;
  const y = aspect === null ? 0 : frame.yOf(aspect, scores?.[aspect]?.mean ?? 0);
  // Beside its mark wherever that is, when it is moved by keys, and when the words are others.
  useLayoutEffect(() => {
    const plot = facts.current?.parentElement?.getBoundingClientRect();
    if (facts.current !== null && plot !== undefined) placeBeside(facts.current, { x: plot.left + x, y: plot.top + y });
  });
  return (
    <div ref={facts} className="point-facts" role="tooltip">
      <strong>
        {number !== null && <span className="point-facts-number">{number}</span>}{' '}
        {touchpoint.title || t.common.untitled}
      </strong>
      {aspect === null ? <ColumnScores column={column} /> : <MarkFacts column={column} aspect={aspect} />}
    </div>
  );
}

function ColumnScores({ column: { scores } }: { column: PlotColumn }): ReactNode {
  const language = useLanguage();
  const known = ASPECTS.flatMap((aspect) => {
    const score = scores?.[aspect] ?? null;
    return score === null ? [] : [{ aspect, score }];
  });
  if (known.length === 0) return null;
  return (
    <p className="point-facts-scores">
      {known.map(({ aspect, score }) => (
        <span key={aspect}>
          <AspectMarker aspect={aspect} />
          {nameOf(aspects, aspect, language)} {formatScore(language, score.mean)}
        </span>
      ))}
    </p>
  );
}

/** Who gave a score, why, from what, and when. */
function MarkFacts({ column: { touchpoint, scores }, aspect }: { column: PlotColumn; aspect: Aspect }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const map = useMap((whole) => whole);
  const viewpoint = useSession((session) => session.viewpoint);
  const ratings = ratingsOf(map, { touchpoint: touchpoint.id, aspect }, viewpoint).toSorted(byTelling);
  const score = scores?.[aspect] ?? null;
  const bar = barAt(map, { touchpoint, aspect, scores }, viewpoint);
  return (
    <>
      <p>
        {nameOf(aspects, aspect, language)} {score === null ? t.inspector.notRated : formatScore(language, score.mean)}
      </p>
      {viewpoint === 'all' && score !== null && score.spread > 0 && (
        <p>{t.experience.spread(formatNumber(language, score.spread))}</p>
      )}
      {ratings.slice(0, MOST_RATINGS).map((rating) => (
        <p key={rating.id}>
          {rating.reason}
          <small>
            {[
              nameOf(perspectives, rating.perspective, language),
              ratings.length > 1 ? formatScore(language, rating.score) : '',
              evidenceText(rating, language),
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
    </>
  );
}

/** What a full mark rests on stands first, so that the few that are shown bear out how it is drawn; what counts for nothing last. */
const byTelling = (a: Rating, b: Rating): number => telling(b) - telling(a);
const telling = (rating: Rating): number => (rating.weight > 0 ? 2 : 0) + (isGuess(rating) ? 0 : 1);

/** Half of the facts' greatest width, so that they stay in the window; the height that the highest of them need; the way from the mark; CSS px. */
const ROOM = { side: 140, above: 260, gap: 14 } as const;

function placeBeside(facts: HTMLElement, { x, y }: { x: number; y: number }): void {
  const isBelow = y < ROOM.above;
  facts.classList.toggle('is-below', isBelow);
  facts.style.left = `${Math.min(Math.max(x, ROOM.side), innerWidth - ROOM.side)}px`;
  facts.style.top = `${isBelow ? y + ROOM.gap : y - ROOM.gap}px`;
}
