import {
  memo,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { MAX_SCORE, MIN_SCORE, type Aspect, type Score } from '#model';
import { aspects, nameOf } from '#knowledge';
import { markerPath, type ExperienceStop, type MarkPlace } from '#scene';
import { useLanguage, useText } from '#i18n/react';
import { classNames } from '#ui';
import { formatScore } from '#i18n';

/** One aspect at one touchpoint. */
export interface PointAddress {
  readonly stop: ExperienceStop;
  readonly aspect: Aspect;
}

export interface PointHandlers {
  readonly onPress: (address: PointAddress, event: PointerEvent<HTMLElement>) => void;
  readonly onKey: (address: PointAddress, event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (address: PointAddress, element: HTMLElement) => void;
  /** Pointed at, or focused by keys; null when it is left. */
  readonly onLook: (by: 'pointer' | 'keys', address: PointAddress | null, element: HTMLElement) => void;
}

interface ExperiencePointProps extends MarkPlace, PointHandlers {
  readonly score: Score | null;
  readonly y: number;
  /** Whether its touchpoint is chosen: its marks have their full size, and stand beside each other, whatever is near. */
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly isReadOnly: boolean;
}

/** A mark on a curve: a slider that the pointer drags and the arrow keys move. */
export const ExperiencePoint = memo(function ExperiencePoint({
  stop,
  aspect,
  side,
  together,
  gap,
  score,
  y,
  isChosen,
  isTabStop,
  isReadOnly,
  onPress,
  onKey,
  onFocus,
  onLook,
}: ExperiencePointProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const address = { stop, aspect };
  const says = score === null ? t.inspector.notRated : formatScore(language, score.mean);
  const isHollow = score === null || score.isGuess;
  return (
    <div
      className={classNames(
        'experience-point',
        score === null && 'is-unknown',
        together > 1 && 'is-shared',
        isChosen && 'is-chosen',
      )}
      style={{ '--x': stop.x, '--side': side, '--together': together, '--gap': gap, top: y } as CSSProperties}
      role="slider"
      tabIndex={isTabStop ? 0 : -1}
      aria-orientation="vertical"
      aria-label={t.experience.pointOf(nameOf(aspects, aspect, language), stop.touchpoint.title || t.common.untitled)}
      aria-valuemin={MIN_SCORE}
      aria-valuemax={MAX_SCORE}
      aria-valuenow={score?.mean ?? 0}
      aria-valuetext={score?.isGuess === true ? `${says} (${t.experience.guess})` : says}
      aria-readonly={isReadOnly || undefined}
      data-point={`${stop.touchpoint.id} ${aspect}`}
      onPointerDown={(event) => onPress(address, event)}
      onKeyDown={(event) => onKey(address, event)}
      onPointerEnter={(event) => onLook('pointer', address, event.currentTarget)}
      onPointerLeave={(event) => onLook('pointer', null, event.currentTarget)}
      onFocus={(event: FocusEvent<HTMLElement>) => onFocus(address, event.currentTarget)}
      onBlur={(event: FocusEvent<HTMLElement>) => onLook('keys', null, event.currentTarget)}
    >
      <svg viewBox="0 0 14 14" width={14} height={14} aria-hidden="true">
        <path
          d={markerPath(aspect, 7, 7, 4.2)}
          fill={isHollow ? 'var(--c-card)' : `var(--c-${aspect})`}
          stroke={`var(--c-${aspect})`}
          strokeWidth={1.75}
        />
      </svg>
    </div>
  );
});
