import { memo, type ReactNode } from 'react';
import type { Aspect } from '#model';
import { ASPECT_DASHES, GUESS_DASH, experienceCurves, type Experience } from '#scene';
import type { CurveRoom } from './layout.ts';

interface ExperienceCurvesProps {
  readonly experience: Experience;
  readonly shown: readonly Aspect[];
  readonly room: CurveRoom;
  readonly isFaint?: boolean;
}

/** The lines of the aspects. Their x is in map units: the stylesheet stretches them to the canvas's zoom. */
export const ExperienceCurves = memo(function ExperienceCurves({
  experience,
  shown,
  room,
  isFaint = false,
}: ExperienceCurvesProps): ReactNode {
  const curves = experienceCurves(experience, room.yOf).filter(({ aspect }) => shown.includes(aspect));
  return (
    <svg className={`experience-curves${isFaint ? ' is-faint' : ''}`} height={room.height} aria-hidden="true">
      {curves.map(({ aspect, isGuess, d }) => (
        <path
          key={`${aspect} ${isGuess}`}
          d={d}
          data-aspect={aspect}
          stroke={`var(--c-${aspect})`}
          strokeWidth={isGuess ? 1.5 : 2.25}
          strokeDasharray={(isGuess ? GUESS_DASH : ASPECT_DASHES[aspect]).join(' ')}
        />
      ))}
    </svg>
  );
});
