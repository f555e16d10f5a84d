import { useEffect, type ReactNode, type RefObject } from 'react';
import { closeAnnotations } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Scene } from '#scene';
import { useSession } from '#editor/react';
import { AnnotateBanner } from './annotate-banner.tsx';
import { BubblePlace } from './bubble-place.tsx';
import { MapPins } from './map-pins.tsx';
import { PhasePins } from './phase-pins.tsx';
import { useChoosing } from './use-choosing.ts';
import './annotations.css';

interface AnnotationLayerProps {
  readonly scene: Scene;
  readonly counts: ReadonlyMap<string, number>;
  /** The canvas with its phase heads. */
  readonly section: RefObject<HTMLElement | null>;
  /** What is written to the open target; `panels` makes it, the canvas gives it its place. */
  readonly bubble: ReactNode;
}

/** Everything of annotations that lies over the map: pins, the open threads, annotate mode. */
export function AnnotationLayer({ scene, counts, section, bubble }: AnnotationLayerProps): ReactNode {
  const context = useCommandContext();
  const isChoosing = useSession((session) => session.annotating.isChoosing);
  const open = useSession((session) => session.annotating.open);
  useChoosing(section, scene);

  // A click on the map beside what is open closes it; what is typed there is kept as a draft.
  const isOpen = open !== null;
  useEffect(() => {
    const element = section.current;
    if (!isOpen || element === null) return;
    const close = ({ target }: MouseEvent): void => {
      if (
        target instanceof Element &&
        target.closest('[data-canvas]') !== null &&
        target.closest('.annotation-pin') === null
      )
        closeAnnotations(context);
    };
    element.addEventListener('click', close);
    return () => element.removeEventListener('click', close);
  }, [section, isOpen, context]);

  return (
    <>
      <MapPins scene={scene} counts={counts} />
      <PhasePins spans={scene.spans} counts={counts} />
      {isChoosing && <AnnotateBanner />}
      {open !== null && (
        <BubblePlace target={open.target} scene={scene}>
          {bubble}
        </BubblePlace>
      )}
    </>
  );
}
