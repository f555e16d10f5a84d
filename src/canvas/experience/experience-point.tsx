import { memo, type FocusEvent, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { MAX_SCORE, MIN_SCORE } from '#model';
import { aspects, nameOf } from '#knowledge';
import { markerPath } from '#scene';
import { useLanguage, useText } from '#i18n/react';
import { classNames } from '#ui';
import { formatScore } from '#i18n';
import type { PointAddress } from './bar-at.ts';

export interface PointHandlers {
  readonly onPress: (address: PointAddress, event: PointerEvent<HTMLElement>) => void;
  readonly onKey: (address: PointAddress, event: KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (address: PointAddress, element: HTMLElement) => void;
  readonly onBlur: () => void;
}

interface ExperiencePointProps extends PointAddress, PointHandlers {
  /** The mark's middle, and the target around it, CSS px from the plot's corner. */
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Whether it is drawn here, larger: the picture under it has a mark only where there is room. */
  readonly isDrawn: boolean;
  readonly isTabStop: boolean;
  readonly isReadOnly: boolean;
}

/** A mark on a curve: a slider that the pointer drags and the arrow keys move. */
export const ExperiencePoint = memo(function ExperiencePoint({
  touchpoint,
  aspect,
  scores,
  x,
  y,
  top,
  width,
  height,
  isDrawn,
  isTabStop,
  isReadOnly,
  onPress,
  onKey,
  onFocus,
  onBlur,
}: ExperiencePointProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const address = { touchpoint, aspect, scores };
  const score = scores?.[aspect] ?? null;
  const says = score === null ? t.inspector.notRated : formatScore(language, score.mean);
  const isHollow = score === null || score.isGuess;
  return (
    <div
      className={classNames('experience-point', score === null && 'is-unknown', isDrawn && 'is-drawn')}
      style={{ left: x - width / 2, top, width, height }}
      role="slider"
      tabIndex={isTabStop ? 0 : -1}
      aria-orientation="vertical"
      aria-label={t.experience.pointOf(nameOf(aspects, aspect, language), touchpoint.title || t.common.untitled)}
      aria-valuemin={MIN_SCORE}
      aria-valuemax={MAX_SCORE}
      aria-valuenow={score?.mean ?? 0}
      aria-valuetext={score?.isGuess === true ? `${says} (${t.experience.guess})` : says}
      aria-readonly={isReadOnly || undefined}
      data-point={`${touchpoint.id} ${aspect}`}
      onPointerDown={(event) => onPress(address, event)}
      onKeyDown={(event) => onKey(address, event)}
      onFocus={(event: FocusEvent<HTMLElement>) => onFocus(address, event.currentTarget)}
      onBlur={onBlur}
    >
      <svg viewBox="0 0 18 18" width={18} height={18} style={{ top: y - top - 9 }} aria-hidden="true">
        <path
          d={markerPath(aspect, 9, 9, 5.4)}
          fill={isHollow ? 'var(--c-card)' : `var(--c-${aspect})`}
          stroke={`var(--c-${aspect})`}
          strokeWidth={2}
        />
      </svg>
    </div>
  );
});
