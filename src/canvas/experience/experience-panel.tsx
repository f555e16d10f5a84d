import { useStore, useViewport } from '@xyflow/react';
import { useMemo, useState, type CSSProperties, type ReactNode } from 'react';
import { ASPECTS, MAX_SCORE, MIN_SCORE, type Aspect, type Id } from '#model';
import type { Experience, ExperienceStop } from '#scene';
import { useSession, useOpenMap } from '#editor/react';
import { formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Resizer } from '#ui';
import { useEvent } from '../use-event.ts';
import { ExperienceCurves } from './experience-curves.tsx';
import { ExperienceHead } from './experience-head.tsx';
import type { PointHandlers } from './experience-point.tsx';
import { ExperiencePoints, type Preview } from './experience-points.tsx';
import { ExperienceStages } from './experience-stages.tsx';
import { curveRoom } from './layout.ts';
import { PointFacts } from './point-facts.tsx';
import { useExperience } from './use-experience.ts';
import { useTap } from './use-tap.ts';
import './experience.css';

const HEIGHT = { least: 168, usual: 232, most: 480 } as const;
const LINES = [MAX_SCORE, 1, 0, -1, MIN_SCORE];

/** Under the canvas, on its own x axis: how the active journey is lived through, aspect by aspect. */
export function ExperiencePanel(): ReactNode {
  const t = useText().experience;
  const { session } = useOpenMap();
  const isOpen = useSession((state) => state.isExperienceOpen);
  const height = useSession((state) => state.experienceHeight);
  return (
    <section className="experience" id="experience-panel" aria-label={t.title} style={isOpen ? { height } : undefined}>
      {isOpen && (
        <Resizer
          panel="below"
          value={height}
          min={HEIGHT.least}
          max={HEIGHT.most}
          label={t.resize}
          controls="experience-panel"
          onChange={(experienceHeight) => session.setState({ experienceHeight })}
          onReset={() => session.setState({ experienceHeight: HEIGHT.usual })}
        />
      )}
      <ExperienceHead />
      {isOpen && <ExperienceBody height={height} />}
    </section>
  );
}

/** A mark that is pointed at, or focused by keys. */
interface Looked {
  readonly id: Id;
  readonly aspect: Aspect;
  readonly mark: HTMLElement;
}

function ExperienceBody({ height }: { height: number }): ReactNode {
  const t = useText().experience;
  const hidden = useSession((state) => state.hiddenAspects);
  const shown = useMemo(() => ASPECTS.filter((aspect) => !hidden.includes(aspect)), [hidden]);
  const room = useMemo(() => curveRoom(height), [height]);
  const current = useExperience();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [pointedAt, setPointedAt] = useState<Looked | null>(null);
  const [focused, setFocused] = useState<Looked | null>(null);
  const looked = pointedAt ?? focused;
  const onLook = useEvent((...[by, address, mark]: Parameters<PointHandlers['onLook']>) => {
    const set = by === 'pointer' ? setPointedAt : setFocused;
    set(address === null ? null : { id: address.stop.touchpoint.id, aspect: address.aspect, mark });
  });
  const experience = useMemo(
    () => (current === null ? null : withPreview(current.experience, preview)),
    [current, preview],
  );
  const inView = useStopsInView(experience?.stops ?? NO_STOPS);
  const tap = useTap(experience?.stops ?? NO_STOPS);
  if (experience === null || experience.stops.length === 0) return <p className="experience-empty">{t.empty}</p>;
  // As it is now, not as it was when it was first looked at.
  const lookedStop = experience.stops.find(({ touchpoint }) => touchpoint.id === looked?.id);
  const isUnrated = experience.stops.every(({ scores }) => ASPECTS.every((aspect) => scores[aspect] === null));
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- keys walk from mark to mark
    <div className="experience-body" onClick={tap}>
      <ScoreLines yOf={room.yOf} />
      <Moving>
        {current?.compared != null && (
          <ExperienceCurves experience={current.compared} shown={shown} room={room} isFaint />
        )}
        <ExperienceCurves experience={experience} shown={shown} room={room} />
        <ExperiencePoints
          stops={inView}
          path={experience.stops}
          shown={shown}
          room={room}
          onPreview={setPreview}
          onLook={onLook}
        />
        <ExperienceStages experience={experience} />
      </Moving>
      {isUnrated && <p className="experience-empty is-over">{t.unrated}</p>}
      {looked !== null && lookedStop !== undefined && preview === null && (
        <PointFacts stop={lookedStop} aspect={looked.aspect} mark={looked.mark} />
      )}
    </div>
  );
}

const NO_STOPS: readonly ExperienceStop[] = [];

/** Follows the canvas's view in the very same frame; what is in it renders only when it is another. */
function Moving({ children }: { children: ReactNode }): ReactNode {
  const { x, zoom } = useViewport();
  return (
    <div className="experience-moving" style={{ transform: `translateX(${x}px)`, '--zoom': zoom } as CSSProperties}>
      {children}
    </div>
  );
}

function ScoreLines({ yOf }: { yOf: (score: number) => number }): ReactNode {
  const language = useLanguage();
  return LINES.map((score) => (
    <div
      key={score}
      className={`experience-line${score === 0 ? ' is-zero' : ''}`}
      style={{ top: yOf(score) }}
      aria-hidden="true"
    >
      <span>{formatScore(language, score)}</span>
    </div>
  ));
}

/** Above this many, only the stops in and beside the view get marks. */
const MOST_STOPS = 60;
/** From further away marks would lie on each other: the curves alone are shown. */
const MOST_IN_VIEW = 160;

function useStopsInView(stops: readonly ExperienceStop[]): readonly ExperienceStop[] {
  // In steps of half a view, so that panning seldom renders.
  const left = useStore(({ transform: [x, , zoom], width }) => (Math.floor((-x / width) * 2) * width) / 2 / zoom);
  const span = useStore(({ transform, width }) => (width * 1.5) / transform[2]);
  return useMemo(() => {
    if (stops.length <= MOST_STOPS) return stops;
    const near = stops.filter(({ x }) => x >= left && x <= left + span);
    return near.length > MOST_IN_VIEW ? NO_STOPS : near;
  }, [stops, left, span]);
}

/** The experience as it will be when the mark that is dragged is let go. */
function withPreview(experience: Experience, preview: Preview | null): Experience {
  if (preview === null) return experience;
  const { aspect, score, stop } = preview;
  const known = stop.scores[aspect];
  const replaced = {
    ...stop,
    scores: { ...stop.scores, [aspect]: { spread: 0, isGuess: true, count: 1, ...known, mean: score } },
  };
  const swap = (each: ExperienceStop): ExperienceStop => (each.touchpoint.id === stop.touchpoint.id ? replaced : each);
  return {
    ...experience,
    stops: experience.stops.map(swap),
    steps: experience.steps.map(({ from, to }) => ({ from: swap(from), to: swap(to) })),
  };
}
