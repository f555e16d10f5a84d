import type { CSSProperties, ReactNode } from 'react';
import { ASPECTS, type Aspect } from '#model';
import { aspects, nameOf } from '#knowledge';
import type { Plot } from '#scene';
import { useOpenMap, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { AspectMark } from './aspect-mark.tsx';

/** Overlaid, the legend: which line is which aspect; each shows or hides its curve. */
export function AspectLegend(): ReactNode {
  const t = useText().experience;
  const language = useLanguage();
  return (
    <div className="experience-legend" role="group" aria-label={t.aspects}>
      {ASPECTS.map((aspect) => (
        <AspectToggle key={aspect} aspect={aspect} className="experience-aspect">
          {(isShown) => (
            <>
              <AspectMark aspect={aspect} isHollow={!isShown} />
              <span>{nameOf(aspects, aspect, language)}</span>
            </>
          )}
        </AspectToggle>
      ))}
    </div>
  );
}

/** Split, the lanes' names are the legend: over each lies what shows or hides its curve. */
export function LaneToggles({ plot: { frame } }: { plot: Plot }): ReactNode {
  const t = useText().experience;
  return (
    <div role="group" aria-label={t.aspects}>
      {frame.lanes.map(({ aspect, top, height }) => (
        <AspectToggle
          key={aspect}
          aspect={aspect}
          className="experience-lane"
          style={{ top, height, width: frame.left }}
        />
      ))}
    </div>
  );
}

interface AspectToggleProps {
  readonly aspect: Aspect;
  readonly className: string;
  readonly style?: CSSProperties;
  readonly children?: (isShown: boolean) => ReactNode;
}

function AspectToggle({ aspect, className, style, children }: AspectToggleProps): ReactNode {
  const { session } = useOpenMap();
  const language = useLanguage();
  const hidden = useSession((state) => state.hiddenAspects);
  const isShown = !hidden.includes(aspect);
  return (
    <button
      type="button"
      className={className}
      style={style}
      aria-pressed={isShown}
      aria-label={nameOf(aspects, aspect, language)}
      onClick={(event) => {
        event.stopPropagation();
        session.setState({ hiddenAspects: ASPECTS.filter((each) => hidden.includes(each) !== (each === aspect)) });
      }}
    >
      {children?.(isShown)}
    </button>
  );
}
