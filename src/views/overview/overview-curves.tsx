import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Id } from '#model';
import { stageJumps } from '#analysis';
import { nameOf, perspectives } from '#knowledge';
import { browserMeasure, experienceOf, plotOf } from '#scene';
import { DisplayList } from '#scene/react';
import { runCommand, showOnCanvas } from '#commands';
import { useCommandContext } from '#commands/react';
import { useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { describeTouchpoint } from '#speech';
import { Button, EmptyState, useSize } from '#ui';
import type { OverviewProps } from './overview-props.ts';

/** The journey as four lanes under its phases, its touchpoints evenly apart; each leads to its card. */
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
      <Legend isHollow={page.series.some(({ points: own }) => own.some(({ isDashed }) => isDashed))} />
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

/** Type of this size has the plot's own lengths; it grows with the page. */
const PLAIN_EM = 15;

function Plot({ map, journeyId }: OverviewProps & { readonly journeyId: Id }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const viewpoint = useSession((state) => state.viewpoint);
  const frame = useRef<HTMLDivElement>(null);
  const { width, height, em } = useSize(frame);
  const scale = Math.max(1, em / PLAIN_EM);
  const plot = useMemo(() => {
    const experience = experienceOf(map, { journey: journeyId, viewpoint });
    const stages = { marks: stageJumps(map, { journeyId }), name: t.experience.stagesShort };
    const request = { experience, compared: null, phases: map.phases, stages, mode: 'split', hidden: [] } as const;
    return plotOf({ ...request, language, width: width / scale, height: height / scale }, browserMeasure);
  }, [map, journeyId, viewpoint, language, t, width, height, scale]);
  return (
    <div className="overview-plot" ref={frame}>
      {width > 0 && (
        <>
          <svg width={width} height={height} viewBox={`0 0 ${width / scale} ${height / scale}`} aria-hidden="true">
            <DisplayList items={plot.items} />
          </svg>
          <Stops
            stops={plot.columns.map(({ touchpoint: { id, title }, x }) => ({
              id,
              title: title || t.common.untitled,
              label: describeTouchpoint(map, id, { text: t, language, viewpoint }),
              x: x * scale,
            }))}
            width={plot.frame.slot * scale}
          />
        </>
      )}
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

/** What hollow marks mean, where there are any. */
function Legend({ isHollow }: { readonly isHollow: boolean }): ReactNode {
  const t = useText();
  return (
    <div className="overview-legend">
      <h2>{t.overview.curves}</h2>
      {isHollow && <span>{t.experience.hollow}</span>}
    </div>
  );
}
