import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Item } from '#scene';
import { MapPicture } from './map-picture.tsx';
import { useSeen } from './use-seen.ts';

interface MapThumbnailProps {
  /** Null where the map cannot be read: the frame stays empty. Another function draws anew. */
  readonly load: () => Promise<readonly Item[] | null>;
}

/** A stored map in small; read only once it comes into view. */
export function MapThumbnail({ load }: MapThumbnailProps): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(frame);
  const [drawing, setDrawing] = useState<readonly Item[] | null>(null);

  useEffect(() => {
    if (!isSeen) return;
    let isLatest = true;
    void load().then((loaded) => {
      if (isLatest) setDrawing(loaded);
    });
    return () => {
      isLatest = false;
    };
  }, [isSeen, load]);

  return (
    <div ref={frame}>
      <MapPicture drawing={drawing} />
    </div>
  );
}
