import type { OpenMap } from '#editor';
import { blankMap, parse } from '#format';
import type { JourneyMap } from '#model';
import type { Storage } from '#storage';
import { newId, now } from '../clock.ts';
import { onScreen } from '../on-screen.ts';

/** The maps that a benchmark works on, stored and opened as for everybody else. */
export interface BenchMaps {
  /** Opens the map kept under this key, or else an empty one. */
  open(): Promise<void>;
  /** Stores what a file holds as a map and opens it, like *open file*; it is kept under the key from now on. */
  openFile(file: Uint8Array): Promise<void>;
}

/** Maps in this storage; with a `key` the last one is found again after a reload. */
export function createBenchMaps({ library, device }: Storage, key: string | null): BenchMaps {
  const slot = `bench:${key}`;
  const create = async (map: JourneyMap): Promise<void> => {
    const created = await library.create(map);
    if (!created.ok) throw new Error(created.problem.code);
    if (key !== null) await device.set(slot, created.value);
    await show(created.value);
  };
  return {
    open: async () => {
      const kept = key === null ? undefined : await device.get(slot);
      if (typeof kept === 'string') await show(kept);
      else await create(blankMap('ja', { now: now(), newId }));
    },
    openFile: async (file) => {
      const read = parse(file, { now: now(), newId });
      if (!read.ok) throw new Error('The file could not be read.');
      await create(read.value.map);
    },
  };
}

/** Goes to a map; done when its canvas is there, with all of the map in view. */
async function show(id: string): Promise<void> {
  onScreen.onceAttached(({ camera }) => camera.onceAttached(({ jump }) => jump('all')));
  location.hash = `#/map/${id}`;
  while (onScreen.current?.id !== id || !isSeen(onScreen.current)) await nextFrame();
}

export const isSeen = ({ camera }: OpenMap): boolean => camera.current !== null && camera.current.viewport() !== null;

export const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);
