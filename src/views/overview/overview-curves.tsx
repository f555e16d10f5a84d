import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { ASPECTS, MAX_SCORE, MIN_SCORE, type Id } from '#model';
import { aspects, nameOf, perspectives } from '#knowledge';
import { ASPECT_DASHES, GUESS_DASH, experienceCurves, experienceOf, markerPath, scoreScale, starPath } from '#scene';
import { runCommand, showOnCanvas } from '#commands';
import { useCommandContext } from '#commands/react';
import { useSession } from '#editor/react';
import { formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { describeTouchpoint } from '#speech';
import { Button, EmptyState, useSize } from '#ui';
import { evenAxis } from './even-axis.ts';
import type { OverviewProps } from './overview-props.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';

const LINES = [MAX_SCORE, 1, 0, -1, MIN_SCORE];
/** Rows of titles above and below the curves. */
const LABEL_ROWS = 2;

/** The journey as a line with its four curves, its touchpoints evenly apart; named at the lowest and highest moments. */
export function OverviewCurves(props: OverviewProps): ReactNode {
  const context = useCommandContext();
  const { page } = props;
  const t = useText();
  const language = useLanguage();
  const viewpoint = useSession((state) => state.viewpoint);
  const points = page.series[0]?.points ?? [];
  if (page.journeyId === null || points.length === 0) {
    return (
      <EmptyState
        title={t.overview.noJourney}
        actions={
          <Button variant="primary" onClick={() => runCommand('showCanvas', context)}>
            {t.overview.toCanvas}
          </Button>
        }
      >
        {t.overview.noJourneyHint}
      </EmptyState>
    );
  }
  const isRated = page.series.some((series) => series.points.some(({ score }) => score !== null));
  const name = viewpoint === 'all' ? t.overview.allPerspectives : nameOf(perspectives, viewpoint, language);
  return (
    <div className="overview-curves">
      <Legend />
      {!isRated && (
        <div className="overview-unrated">
          <strong>{page.evidence.ratings === 0 ? t.overview.noRatings : t.overview.noRatingsHere(name)}</strong>
          <p>{page.evidence.ratings === 0 ? t.overview.noRatingsHint : t.overview.noRatingsHereHint}</p>
        </div>
      )}
      <Plot {...props} journeyId={page.journeyId} />
    </div>
  );
}

function Plot({ map, page, journeyId }: OverviewProps & { readonly journeyId: Id }): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const viewpoint = useSession((state) => state.viewpoint);
  const frame = useRef<HTMLDivElement>(null);
  const { width, height, em } = useSize(frame);
  const experience = useMemo(
    () => experienceOf(map, evenAxis(map, journeyId, { width, margin: 3.5 * em }), { journey: journeyId, viewpoint }),
    [map, journeyId, viewpoint, width, em],
  );
  const yOf = scoreScale(height, LABEL_ROWS * 1.5 * em + 12);
  const step = width / Math.max(experience.stops.length, 1);
  const mark = Math.max(2.5, Math.min(5.5, step / 2.5));
  const labelsOf = (kind: 'lowest' | 'highest'): PlacedLabel<{ id: Id; x: number; y: number }>[] => {
    const labels = page[kind].flatMap(({ touchpointId }) => {
      const stop = experience.stops.find(({ touchpoint }) => touchpoint.id === touchpointId);
      if (stop === undefined) return [];
      const ys = ASPECTS.flatMap((aspect) => (stop.scores[aspect] === null ? [] : [yOf(stop.scores[aspect].mean)]));
      return [{ id: touchpointId, x: stop.x, y: kind === 'lowest' ? Math.max(...ys) : Math.min(...ys) }];
    });
    return placeLabels(labels, { width, size: Math.min(13 * em, width), rows: LABEL_ROWS });
  };
  const labels = [
    ...labelsOf('highest').map((each) => ({ ...each, isLow: false })),
    ...labelsOf('lowest').map((each) => ({ ...each, isLow: true })),
  ];
  const rowEdge = (row: number, isLow: boolean): number =>
    isLow ? height - (LABEL_ROWS - row) * 1.5 * em : (LABEL_ROWS - row) * 1.5 * em;
  return (
    <div className="overview-plot" ref={frame}>
      <svg width={width} height={height} aria-hidden="true">
        {LINES.map((score) => (
          <g key={score}>
            <line x1={0} x2={width} y1={yOf(score)} y2={yOf(score)} className={score === 0 ? 'is-zero' : ''} />
            <text x={4} y={yOf(score) - 3}>
              {formatScore(language, score)}
            </text>
          </g>
        ))}
        {labels.map(({ label, row, isLow }) => (
          <line
            key={`${label.id} ${isLow}`}
            className="is-leader"
            x1={label.x}
            x2={label.x}
            y1={label.y}
            y2={rowEdge(row, isLow)}
          />
        ))}
        {experienceCurves(experience, yOf).map(({ aspect, isGuess, d }) => (
          <path
            key={`${aspect} ${isGuess}`}
            className="is-curve"
            d={d}
            stroke={`var(--c-${aspect})`}
            strokeWidth={isGuess ? 2 : 3}
            strokeDasharray={(isGuess ? GUESS_DASH : ASPECT_DASHES[aspect]).join(' ')}
          />
        ))}
        {experience.stops.map(({ touchpoint, x, scores }) => (
          <g key={touchpoint.id}>
            {ASPECTS.map((aspect) => {
              const score = scores[aspect];
              if (score === null) return null;
              return (
                <path
                  key={aspect}
                  d={markerPath(aspect, x, yOf(score.mean), mark)}
                  fill={score.isGuess ? 'var(--c-card)' : `var(--c-${aspect})`}
                  stroke={`var(--c-${aspect})`}
                  strokeWidth={2}
                />
              );
            })}
            {touchpoint.moment && <path d={starPath(x, yOf(MIN_SCORE) + 10, 6)} fill="var(--c-star)" />}
          </g>
        ))}
      </svg>
      <Stops
        stops={experience.stops.map(({ touchpoint: { id, title }, x }) => ({
          id,
          title: title || t.common.untitled,
          label: describeTouchpoint(map, id, { text: t, language, viewpoint }),
          x,
        }))}
        width={step}
      />
      {labels.map(({ label, left, row, isLow }) => (
        <button
          key={`${label.id} ${isLow}`}
          type="button"
          tabIndex={-1}
          className={`overview-label${isLow ? ' is-low' : ''}`}
          style={{
            left,
            width: Math.min(13 * em, width),
            [isLow ? 'bottom' : 'top']: `${(LABEL_ROWS - row - 1) * 1.5}em`,
          }}
          aria-hidden="true"
          onClick={() => showOnCanvas(context, label.id)}
        >
          <span>{map.touchpoints[label.id]?.title || t.common.untitled}</span>
        </button>
      ))}
    </div>
  );
}

interface StopsProps {
  readonly stops: readonly { readonly id: Id; readonly title: string; readonly label: string; readonly x: number }[];
  /** Of what is pressed, CSS px. */
  readonly width: number;
}

/** The touchpoints as places to go to: one stop of the Tab key, along which the arrow keys walk. */
function Stops({ stops, width }: StopsProps): ReactNode {
  const context = useCommandContext();
  const t = useText().overview;
  const group = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const current = Math.min(at, stops.length - 1);
  const walk = (event: KeyboardEvent): void => {
    const next = { ArrowLeft: current - 1, ArrowRight: current + 1, Home: 0, End: stops.length - 1 }[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const index = Math.max(0, Math.min(next, stops.length - 1));
    setAt(index);
    group.current?.querySelectorAll<HTMLElement>('button')[index]?.focus();
  };
  return (
    <div
      ref={group}
      className="overview-stops"
      role="toolbar"
      tabIndex={-1}
      aria-label={`${t.curves}. ${t.curvesHint}`}
      onKeyDown={walk}
    >
      {stops.map(({ id, title, label, x }, index) => (
        <button
          key={id}
          type="button"
          className="overview-stop"
          tabIndex={index === current ? 0 : -1}
          aria-label={label}
          title={title}
          style={{ left: x - width / 2, width }}
          onFocus={() => setAt(index)}
          onClick={() => showOnCanvas(context, id)}
        />
      ))}
    </div>
  );
}

function Legend(): ReactNode {
  const t = useText().overview;
  const language = useLanguage();
  return (
    <div className="overview-legend">
      <h2>{t.curves}</h2>
      {ASPECTS.map((aspect) => (
        <span key={aspect}>
          <svg viewBox="0 0 28 14" width="2em" height="1em" aria-hidden="true">
            <path
              d="M0 7h28"
              stroke={`var(--c-${aspect})`}
              strokeWidth={2.5}
              strokeDasharray={ASPECT_DASHES[aspect].join(' ')}
            />
            <path d={markerPath(aspect, 14, 7, 5)} fill={`var(--c-${aspect})`} />
          </svg>
          {nameOf(aspects, aspect, language)}
        </span>
      ))}
      <span>
        <svg viewBox="0 0 28 14" width="2em" height="1em" aria-hidden="true">
          <path d="M0 7h28" stroke="currentColor" strokeWidth={2} strokeDasharray={GUESS_DASH.join(' ')} />
          <path d={markerPath('medical', 14, 7, 4)} fill="var(--c-card)" stroke="currentColor" strokeWidth={1.5} />
        </svg>
        {t.guessMarks}
      </span>
    </div>
  );
}
