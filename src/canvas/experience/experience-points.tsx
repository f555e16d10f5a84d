import {
  useEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { roundScore, type Aspect, type Id } from '#model';
import { markPlaces, starPath, type ExperienceStop } from '#scene';
import { rate } from '#commands';
import { useCommandContext } from '#commands/react';
import { select } from '#editor';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { trackPointer } from '../gestures/track-pointer.ts';
import { useEvent } from '../use-event.ts';
import { barAt } from './bar-at.ts';
import { ExperiencePoint, type PointAddress, type PointHandlers } from './experience-point.tsx';
import { SCORE_STEPS, type CurveRoom } from './layout.ts';

export interface Preview extends PointAddress {
  readonly score: number;
}

interface ExperiencePointsProps {
  /** Those in or near the view. */
  readonly stops: readonly ExperienceStop[];
  /** All of the journey, in path order: what the arrow keys walk along. */
  readonly path: readonly ExperienceStop[];
  readonly shown: readonly Aspect[];
  readonly room: CurveRoom;
  readonly onPreview: (preview: Preview | null) => void;
  readonly onLook: PointHandlers['onLook'];
}

/** The marks on the curves: pressed and dragged, or walked along and moved by the arrow keys, each move a rating. */
export function ExperiencePoints({ stops, path, shown, room, onPreview, onLook }: ExperiencePointsProps): ReactNode {
  const context = useCommandContext();
  const t = useText().experience;
  const { session, view } = context.openMap;
  const ratings = useMap((map) => map.ratings);
  const viewpoint = useSession((state) => state.viewpoint);
  const focus = useSession((state) => state.focus);
  const root = useRef<HTMLDivElement>(null);
  const [goal, setGoal] = useState<{ readonly id: Id; readonly aspect: Aspect } | null>(null);
  // One of the marks of a touchpoint is the stop of the Tab key: the aspect that the keys were last about.
  const [tabAspect, setTabAspect] = useState<Aspect | null>(null);
  const current = path.find(({ touchpoint }) => touchpoint.id === focus) ?? stops[0] ?? path[0];

  // The mark that is walked to may come into being only when the view has followed.
  useEffect(() => {
    if (goal === null) return;
    const mark = root.current?.querySelector<HTMLElement>(`[data-point="${goal.id} ${goal.aspect}"]`);
    if (mark === null || mark === undefined) return;
    mark.focus({ preventScroll: true });
    setGoal(null);
  }, [goal, stops]);

  const choose = (id: Id): void => {
    if (!session.getState().selection.touchpoints.has(id)) select(session, { touchpoints: [id] });
    else session.setState({ focus: id });
  };
  const scoreOf = ({ stop, aspect }: PointAddress): number => stop.scores[aspect]?.mean ?? 0;
  const give = ({ stop, aspect }: PointAddress, score: number | null): void =>
    rate(context, { touchpoint: stop.touchpoint.id, aspect }, score);
  const isBarred = (address: PointAddress): boolean => barAt({ ratings }, address, viewpoint) !== null;

  const handlePress = useEvent((address: PointAddress, event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    choose(address.stop.touchpoint.id);
    if (isBarred(address)) return;
    const start = scoreOf(address);
    let score = start;
    trackPointer(event, {
      onMove: (_, dy) => {
        score = room.scoreAfter(start, dy);
        onPreview({ ...address, score });
      },
      onEnd: (_, isCancelled) => {
        onPreview(null);
        if (!isCancelled && score !== start) give(address, score);
      },
    });
  });
  const walk = (address: PointAddress, by: number | 'first' | 'last'): void => {
    const at = path.findIndex(({ touchpoint }) => touchpoint.id === address.stop.touchpoint.id);
    const next = by === 'first' ? path[0] : by === 'last' ? path.at(-1) : path[at + by];
    if (next === undefined) return;
    choose(next.touchpoint.id);
    view.current?.reveal(next.touchpoint.id);
    setGoal({ id: next.touchpoint.id, aspect: address.aspect });
  };
  const changeAspect = ({ stop, aspect }: PointAddress, by: 1 | -1): void =>
    setGoal({
      id: stop.touchpoint.id,
      aspect: shown[(shown.indexOf(aspect) + by + shown.length) % shown.length] ?? aspect,
    });
  const handleFocus = useEvent((address: PointAddress, element: HTMLElement): void => {
    setTabAspect(address.aspect);
    // Of a mark that was pressed the pointer tells.
    if (element.matches(':focus-visible')) onLook('keys', address, element);
  });
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
    const step = event.shiftKey ? SCORE_STEPS.large : SCORE_STEPS.small;
    const actions: Record<string, (() => void) | undefined> = {
      ArrowUp: change(step),
      ArrowDown: change(-step),
      PageUp: change(SCORE_STEPS.large),
      PageDown: change(-SCORE_STEPS.large),
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
    onLook('keys', address, event.currentTarget);
    action();
  });

  const aspectsOf = (stop: ExperienceStop): readonly Aspect[] =>
    shown.filter((aspect) => stop.scores[aspect] !== null || stop === current);
  const places = markPlaces(stops, aspectsOf);
  const onCurrent = current === undefined ? [] : aspectsOf(current);
  const tabStop = tabAspect !== null && onCurrent.includes(tabAspect) ? tabAspect : onCurrent[0];
  return (
    <div
      ref={root}
      className="experience-points"
      role="group"
      aria-label={t.points}
      style={{ height: room.height, '--half': `${room.yOf(0) - room.yOf(SCORE_STEPS.small)}px` } as CSSProperties}
    >
      {places.map((place) => {
        const { stop, aspect } = place;
        const { id } = stop.touchpoint;
        const score = stop.scores[aspect];
        return (
          <ExperiencePoint
            key={`${id} ${aspect}`}
            {...place}
            score={score}
            y={room.yOf(score?.mean ?? 0)}
            isChosen={id === focus}
            isTabStop={stop === current && aspect === tabStop}
            isReadOnly={isBarred(place)}
            onPress={handlePress}
            onKey={handleKey}
            onFocus={handleFocus}
            onLook={onLook}
          />
        );
      })}
      {stops.map(({ touchpoint: { id, moment }, x }) =>
        moment ? (
          <svg
            key={id}
            className="experience-star"
            style={{ '--x': x } as object}
            viewBox="0 0 16 16"
            width={13}
            height={13}
            aria-hidden="true"
          >
            <path d={starPath(8, 8, 7.5)} fill="var(--c-star)" />
          </svg>
        ) : null,
      )}
    </div>
  );
}
