import { ViewportPortal } from '@xyflow/react';
import { memo, type ReactNode } from 'react';
import { linkOfStep, markedPlaces, type MarkedPlace } from '#analysis';
import { usePlacesOfFindings } from '#controls';
import { useMap, useSession } from '#editor/react';
import type { Scene } from '#scene';
import { FindingMark } from './finding-mark.tsx';

type Step = MarkedPlace & { readonly kind: 'step' };

/** The marks of steps from one touchpoint to the next, on the link that stands for them; those of cards are parts of the cards. */
export const StepMarks = memo(function StepMarks({ scene }: { readonly scene: Scene }): ReactNode {
  const isMarked = useSession((session) => session.findings.areMarked);
  const places = usePlacesOfFindings();
  const links = useMap((map) => map.links);
  if (!isMarked) return null;
  const steps = new Map<string, Step>();
  for (const [key, [first]] of places)
    for (const place of first === undefined ? [] : markedPlaces(first))
      if (place.kind === 'step') steps.set(key, place);
  return (
    <ViewportPortal>
      {[...steps].map(([key, step]) => {
        const link = linkOfStep({ links }, step.source, step.target);
        const at = scene.links.get(link?.id ?? '')?.middle;
        return (
          at !== undefined && (
            <FindingMark key={key} place={step} className="is-on-step" style={{ left: at.x, top: at.y }} />
          )
        );
      })}
    </ViewportPortal>
  );
});
