import { memo, useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { ASPECTS, SCORE_STEP, roundScore, type Aspect, type Id } from '#model';
import type { Plot, PlotColumn } from '#scene';
import { rate } from '#commands';
import { useCommandContext } from '#commands/react';
import { select } from '#editor';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { isTouch, trackPointer } from '#ui';
import { usePointing } from '../pointing.ts';
import { useEvent } from '../use-event.ts';
import { barAt, type PointAddress } from './bar-at.ts';
import { ExperiencePoint } from './experience-point.tsx';
import { markTargets } from './mark-targets.ts';

export interface Preview {
  readonly id: Id;
  readonly aspect: Aspect;
  readonly score: number;
}

interface ExperiencePointsProps {
  readonly plot: Plot;
  readonly onPreview: (preview: Preview | null) => void;
  /** A mark that was pressed and not moved. */
  readonly onChoose: (id: Id) => void;
  /** Focused by keys; null when it is left. */
  readonly onLook: (at: Pick<Preview, 'id' | 'aspect'> | null) => void;
}

const LARGE_STEP = 1;
/** The least height of a mark's target, and what a finger needs; the most of its width, CSS px. */
const TARGET = { least: 24, finger: 44, widest: 48 } as const;

/** The marks on the curves: pressed and dragged, or walked along and moved by the arrow keys, each move a rating. */
export const ExperiencePoints = memo(function ExperiencePoints({
  plot,
  onPreview,
  onChoose,
  onLook,
}: ExperiencePointsProps): ReactNode {
  const context = useCommandContext();
  const t = useText().experience;
  const { session, view } = context.openMap;
  const { frame } = plot;
  const ratings = useMap((map) => map.ratings);
  const viewpoint = useSession((state) => state.viewpoint);
  const focus = useSession((state) => state.focus);
  const isDense = frame.density !== 'whole';
  // Where all marks are drawn, none comes into being under the pointer.
  const pointed = usePointing((at) => (isDense && at?.on === 'curves' ? at.id : null));
  const root = useRef<HTMLDivElement>(null);
  const [goal, setGoal] = useState<Pick<Preview, 'id' | 'aspect'> | null>(null);
  // One of the marks of a touchpoint is the stop of the Tab key: the aspect that the keys were last about.
  const [tabAspect, setTabAspect] = useState<Aspect | null>(null);
  const shown = ASPECTS.filter((aspect) => frame.lanes.some((lane) => lane.aspect === aspect && !lane.isHidden));
  const path = plot.columns.filter(({ scores }) => scores !== null);
  const current = path.find(({ touchpoint }) => touchpoint.id === focus) ?? path[0];

  // The mark that is walked to may come into being only when its touchpoint is chosen.
  useEffect(() => {
    if (goal === null) return;
    const mark = root.current?.querySelector<HTMLElement>(`[data-point="${CSS.escape(`${goal.id} ${goal.aspect}`)}"]`);
    if (mark === null || mark === undefined) return;
    mark.focus({ preventScroll: true });
    setGoal(null);
  }, [goal, plot, focus]);

  const choose = (id: Id): void => {
    if (!session.getState().selection.touchpoints.has(id)) select(session, { touchpoints: [id] });
    else session.setState({ focus: id });
  };
  const scoreOf = ({ scores, aspect }: PointAddress): number => scores?.[aspect]?.mean ?? 0;
  const give = ({ touchpoint, aspect }: PointAddress, score: number | null): void =>
    rate(context, { touchpoint: touchpoint.id, aspect }, score);
  const isBarred = (address: PointAddress): boolean => barAt({ ratings }, address, viewpoint) !== null;

  const handlePress = useEvent((address: PointAddress, event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const { id } = address.touchpoint;
    choose(id);
    const start = scoreOf(address);
    const isFixed = isBarred(address);
    let score = start;
    trackPointer(event, {
      onMove: (_, dy) => {
        if (isFixed) return;
        score = roundScore(start - dy / frame.unit);
        onPreview({ id, aspect: address.aspect, score });
      },
      onEnd: (_, isCancelled) => {
        onPreview(null);
        if (isCancelled) return;
        if (score === start) onChoose(id);
        else give(address, score);
      },
    });
  });
  const walk = (address: PointAddress, by: number | 'first' | 'last'): void => {
    const at = path.findIndex(({ touchpoint }) => touchpoint.id === address.touchpoint.id);
    const next = by === 'first' ? path[0] : by === 'last' ? path.at(-1) : path[at + by];
    if (next === undefined) return;
    choose(next.touchpoint.id);
    view.current?.reveal(next.touchpoint.id);
    setGoal({ id: next.touchpoint.id, aspect: address.aspect });
  };
  const changeAspect = ({ touchpoint, aspect }: PointAddress, by: 1 | -1): void =>
    setGoal({
      id: touchpoint.id,
      aspect: shown[(shown.indexOf(aspect) + by + shown.length) % shown.length] ?? aspect,
    });
  const handleFocus = useEvent((address: PointAddress, element: HTMLElement): void => {
    setTabAspect(address.aspect);
    // Of a mark that was pressed the pointer tells.
    if (element.matches(':focus-visible')) onLook({ id: address.touchpoint.id, aspect: address.aspect });
  });
  const handleBlur = useEvent(() => onLook(null));
  const handleKey = useEvent((address: PointAddress, event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.altKey) {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      event.stopPropagation();
      return changeAspect(address, event.key === 'ArrowDown' ? 1 : -1);
    }
    const change = (by: number) => (): void => {
      if (!isBarred(address)) give(address, roundScore(scoreOf(address) + by));
    };
    const step = event.shiftKey ? LARGE_STEP : SCORE_STEP;
    const actions: Record<string, (() => void) | undefined> = {
      ArrowUp: change(step),
      ArrowDown: change(-step),
      PageUp: change(LARGE_STEP),
      PageDown: change(-LARGE_STEP),
      ArrowLeft: () => walk(address, -1),
      ArrowRight: () => walk(address, 1),
      Home: () => walk(address, 'first'),
      End: () => walk(address, 'last'),
      Delete: () => isBarred(address) || give(address, null),
      Backspace: () => isBarred(address) || give(address, null),
      Enter: () => view.current?.takeFocus(),
      Escape: () => view.current?.takeFocus(),
    };
    const action = actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onLook({ id: address.touchpoint.id, aspect: address.aspect });
    action();
  });

  const isShown = ({ touchpoint: { id, moment } }: PlotColumn): boolean =>
    !isDense || id === current?.touchpoint.id || id === pointed || (moment && frame.density === 'sparse');
  const aspectsOf = ({ scores, touchpoint }: PlotColumn): readonly Aspect[] =>
    shown.filter((aspect) => (scores?.[aspect] ?? null) !== null || touchpoint.id === current?.touchpoint.id);
  const onCurrent = current === undefined ? [] : aspectsOf(current);
  const tabStop = tabAspect !== null && onCurrent.includes(tabAspect) ? tabAspect : onCurrent[0];
  return (
    <div ref={root} role="group" aria-label={t.points}>
      {path.filter(isShown).flatMap((column) => {
        const { touchpoint, scores, x } = column;
        const isChosen = touchpoint.id === focus;
        const marks = aspectsOf(column).map((aspect) => ({
          aspect,
          y: frame.yOf(aspect, scores?.[aspect]?.mean ?? 0),
        }));
        const targets = markTargets(frame, marks, isChosen && isTouch() ? TARGET.finger : TARGET.least);
        const width = Math.min(Math.max(frame.slot, isDense ? TARGET.least : 0), TARGET.widest);
        return marks.map(({ aspect, y }) => (
          <ExperiencePoint
            key={`${touchpoint.id} ${aspect}`}
            touchpoint={touchpoint}
            aspect={aspect}
            scores={scores}
            x={x}
            y={y}
            top={targets.get(aspect)?.top ?? y}
            height={targets.get(aspect)?.height ?? 0}
            width={isChosen && isTouch() ? TARGET.finger : width}
            isDrawn={isChosen || touchpoint.id === pointed}
            isTabStop={touchpoint.id === current?.touchpoint.id && aspect === tabStop}
            isReadOnly={isBarred({ touchpoint, aspect, scores })}
            onPress={handlePress}
            onKey={handleKey}
            onFocus={handleFocus}
            onBlur={handleBlur}
          />
        ));
      })}
    </div>
  );
});
