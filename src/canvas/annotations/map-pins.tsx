import { ViewportPortal } from '@xyflow/react';
import { memo, type ReactNode } from 'react';
import { targetKey, threadsByTarget, type AnnotationTarget } from '#model';
import { pinCorner, pinPlace, type Scene } from '#scene';
import { useMap, useSession } from '#editor/react';
import { AnnotationPin } from './annotation-pin.tsx';

/**
 * The pins of links and empty spots, on the map and moving with it, also of spots where something is only begun.
 * Those of cards are parts of the cards.
 */
export const MapPins = memo(function MapPins({
  scene,
  counts,
}: {
  scene: Scene;
  counts: ReadonlyMap<string, number>;
}): ReactNode {
  const threads = useMap(threadsByTarget);
  const open = useSession((session) => session.annotating.open);
  const drafts = useSession((session) => session.annotating.drafts);
  const written = [...counts.keys()].map((key) => threads.get(key)?.[0]?.root.target);
  const begun = [open?.target, ...Object.values(drafts).map(({ target }) => target)].filter(
    (target) => target?.kind === 'spot',
  );
  const targets = new Map(
    [...begun, ...written].flatMap((target) =>
      target != null && isOnMap(target) ? [[targetKey(target), target] as const] : [],
    ),
  );
  return (
    <ViewportPortal>
      {[...targets].map(([key, target]) => {
        const at = pinPlace(scene, target);
        if (at === null) return null;
        return (
          <AnnotationPin
            key={key}
            target={target}
            count={counts.get(key) ?? 0}
            className={`is-on-map is-${pinCorner(target)}`}
            style={{ left: at.x, top: at.y }}
          />
        );
      })}
    </ViewportPortal>
  );
});

const isOnMap = ({ kind }: AnnotationTarget): boolean => kind === 'link' || kind === 'spot';
