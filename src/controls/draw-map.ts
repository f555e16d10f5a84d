import { useEffect, useState } from 'react';
import type { JourneyMap } from '#model';
import type { Item } from '#scene';

/** Draws a map in small. What draws comes after the page itself; null where it does not come. */
export async function drawMap(map: JourneyMap): Promise<readonly Item[] | null> {
  try {
    return (await import('./map-drawing.ts')).drawingOf(map);
  } catch {
    // A picture is no news: whoever opens the map is told what is wrong with it.
    return null;
  }
}

/** A map in small; null until it is drawn, and the map before until another one is. */
export function useDrawing(map: JourneyMap): readonly Item[] | null {
  const [drawing, setDrawing] = useState<readonly Item[] | null>(null);
  useEffect(() => {
    let isLatest = true;
    void drawMap(map).then((drawn) => {
      if (isLatest) setDrawing(drawn);
    });
    return () => {
      isLatest = false;
    };
  }, [map]);
  return drawing;
}
