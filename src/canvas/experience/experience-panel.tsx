import { memo, type ReactNode } from 'react';
import { useSession, useOpenMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Resizer, isTouch } from '#ui';
import { ExperienceBody } from './experience-body.tsx';
import { ExperienceHead } from './experience-head.tsx';
import './experience.css';

/** At least four lanes in which a mark is a target of 24 px, or of 44 for a finger. */
const HEIGHT = { least: 216, leastForFingers: 300, usual: 280, most: 480 } as const;

/** Under the canvas: how the active journey is lived through, step by step, aspect by aspect. */
export const ExperiencePanel = memo(function ExperiencePanel(): ReactNode {
  const t = useText().experience;
  const { session } = useOpenMap();
  const isOpen = useSession((state) => state.isExperienceOpen);
  const least = isTouch() ? HEIGHT.leastForFingers : HEIGHT.least;
  const height = useSession((state) => Math.max(least, Math.min(state.experienceHeight, HEIGHT.most)));
  return (
    <section className="experience" id="experience-panel" aria-label={t.title} style={isOpen ? { height } : undefined}>
      {isOpen && (
        <Resizer
          panel="below"
          value={height}
          min={least}
          max={HEIGHT.most}
          label={t.resize}
          controls="experience-panel"
          onChange={(experienceHeight) => session.setState({ experienceHeight })}
          onReset={() => session.setState({ experienceHeight: HEIGHT.usual })}
        />
      )}
      <ExperienceHead />
      {isOpen && <ExperienceBody />}
    </section>
  );
});
