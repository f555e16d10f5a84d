import { useStoreApi } from '@xyflow/react';
import type { MouseEvent } from 'react';
import type { ExperienceStop } from '#scene';
import { select } from '#editor';
import { useOpenMap } from '#editor/react';

/** Marks lie too close for fingers: a tap chooses the touchpoint that is nearest along the axis, whose marks then have room. */
export function useTap(stops: readonly ExperienceStop[]) {
  const { session } = useOpenMap();
  const flow = useStoreApi();
  return (event: MouseEvent<HTMLElement>): void => {
    // A click knows what it was made by.
    if ((event.nativeEvent as globalThis.PointerEvent).pointerType !== 'touch') return;
    const [left, , zoom] = flow.getState().transform;
    const x = (event.clientX - event.currentTarget.getBoundingClientRect().left - left) / zoom;
    const nearest = stops.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
    if (nearest !== undefined) select(session, { touchpoints: [nearest.touchpoint.id] });
  };
}
