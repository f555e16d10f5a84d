import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { ASPECTS, MAX_SCORE, MIN_SCORE, type Aspect, type Id } from '#model';
import { aspects, nameOf } from '#knowledge';
import { commandFor, isApple, rate, rateBar } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap, useSession } from '#editor/react';
import { formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { FaceScale, Slider } from '#ui';
import { AspectMarker } from '#scene/react';
import { aspectScore } from '#analysis';

interface RateScoresProps {
  readonly id: Id;
  /** The aspect that the keys are about. */
  readonly aspect: Aspect;
  readonly onAspect: (aspect: Aspect) => void;
  /** A score was given at one press: by a key or a face. */
  readonly onScored: (aspect: Aspect, score: number) => void;
  /** To the touchpoint before or after. */
  readonly onStep: (by: -1 | 1) => void;
  readonly onDone: () => void;
}

/** The four scores of a touchpoint, and the keys by which they are given. */
export function RateScores({ id, aspect, onAspect, onScored, onStep, onDone }: RateScoresProps): ReactNode {
  const context = useCommandContext();
  const { editor, session } = context.openMap;
  const after = useSession((state) => state.afterScore);
  const list = useRef<HTMLDivElement>(null);
  // Before the dialog looks for a place itself, at the next touchpoint, when the rating goes on to another aspect, and
  // once it was chosen how it goes on.
  useEffect(() => {
    const row = list.current?.querySelector(`[data-aspect="${aspect}"]`);
    if (row?.contains(document.activeElement) === true) return;
    const sliders = slidersIn(list.current);
    (sliders.find((slider) => aspectAt(slider) === aspect) ?? sliders[0])?.focus();
  }, [aspect, after]);
  const noteAspect = ({ target }: FocusEvent<HTMLElement>): void => {
    const focused = aspectAt(target);
    if (focused !== undefined) onAspect(focused);
  };
  const give = (to: Aspect, score: number): void => {
    rate(context, { touchpoint: id, aspect: to }, score);
    onScored(to, score);
  };

  const onKey = (event: KeyboardEvent): void => {
    const command = commandFor(event.nativeEvent, { isApple: isApple(), place: 'elsewhere', context });
    if (command?.id === 'undo' || command?.id === 'redo') {
      event.preventDefault();
      return command.run(context);
    }
    const { target, key, ctrlKey, metaKey, altKey } = event;
    const at = target instanceof HTMLElement ? aspectAt(target) : undefined;
    if (at === undefined || ctrlKey || metaKey) return;
    const score = scoreOf(event);
    const { viewpoint } = session.getState();
    if (altKey && (key === 'ArrowRight' || key === 'ArrowLeft')) onStep(key === 'ArrowRight' ? 1 : -1);
    else if (altKey) return;
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      // From the faces up and down lead to the other aspects too.
      const sliders = slidersIn(list.current);
      const place = sliders.findIndex((slider) => aspectAt(slider) === at);
      sliders[(place + (key === 'ArrowDown' ? 1 : -1) + sliders.length) % sliders.length]?.focus();
    } else if (key === 'Enter' && event.target instanceof HTMLElement && event.target.role === 'slider') onDone();
    else if (score !== null && rateBar(editor.getMap(), { touchpoint: id, aspect: at }, viewpoint) === null) {
      // A held key would run through the whole journey.
      if (!event.repeat) give(at, score);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={list} className="rate-dialog-scores" onKeyDownCapture={onKey} onFocus={noteAspect}>
      {ASPECTS.map((each) => (
        <QuickScore
          key={each}
          id={id}
          aspect={each}
          isCurrent={each === aspect}
          onGive={(score) => give(each, score)}
        />
      ))}
    </div>
  );
}

/** The score that a key stands for: 1 to 5, on keyboards that write something else there by its place; null for others. */
function scoreOf({ key, nativeEvent: { code } }: KeyboardEvent): number | null {
  const digit = /^[1-5]$/.test(key) ? key : /^[0-9]$/.test(key) ? undefined : /^Digit([1-5])$/.exec(code)?.[1];
  const score = digit === undefined ? null : MIN_SCORE + Number(digit) - 1;
  return score !== null && score <= MAX_SCORE ? score : null;
}

const slidersIn = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[role=slider][tabindex="0"]') ?? []),
];

const aspectAt = (element: HTMLElement): Aspect | undefined =>
  ASPECTS.find((each) => each === element.closest<HTMLElement>('[data-aspect]')?.dataset['aspect']);

interface QuickScoreProps {
  readonly id: Id;
  readonly aspect: Aspect;
  readonly isCurrent: boolean;
  readonly onGive: (score: number) => void;
}

function QuickScore({ id, aspect, isCurrent, onGive }: QuickScoreProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const viewpoint = useSession((session) => session.viewpoint);
  const map = useMap((whole) => whole);
  const { value, isGuess, ratings } = aspectScore(map, [id], { aspect, viewpoint });
  const bar = rateBar(map, { touchpoint: id, aspect }, viewpoint);
  const isBarred = bar !== null;
  const name = nameOf(aspects, aspect, language);
  const { veryBad, bad, middling, good, veryGood } = t.perspectives.moods;
  return (
    <div className="rate-dialog-score" data-aspect={aspect} data-current={isCurrent || undefined}>
      <span className="score-name">
        <AspectMarker aspect={aspect} />
        {name}
      </span>
      <span className="score-value" data-empty={value === null || undefined} aria-hidden="true">
        {value === null ? '–' : formatScore(language, value)}
      </span>
      <Slider
        label={t.inspector.scoreOf(name)}
        tone={aspect}
        value={value}
        valueText={(shown) => (shown === null ? t.inspector.notRated : formatScore(language, shown))}
        assumed={isGuess}
        disabled={isBarred}
        onCommit={(score) => rate(context, { touchpoint: id, aspect }, score)}
        {...(!isBarred && { clearLabel: t.inspector.clearScore(name) })}
      />
      <FaceScale
        label={t.perspectives.facesOf(name)}
        tone={aspect}
        value={value}
        words={[veryBad, bad, middling, good, veryGood]}
        hasKeys={isCurrent}
        disabled={isBarred}
        onChange={onGive}
      />
      {bar === 'several' && <p className="ui-hint">{t.inspector.severalRatings(ratings.length)}</p>}
    </div>
  );
}
