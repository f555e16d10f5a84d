import type { Annotator, OpenMap } from '#editor';
import { PERSPECTIVES } from '#model';
import type { Storage } from '#storage';

const KEY = 'annotator';

/** In whose name annotations were last written on this device. */
export async function keptAnnotator({ device }: Storage): Promise<Annotator> {
  const kept = await device.get(KEY);
  const { author, perspective } = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  return {
    author: typeof author === 'string' ? author : null,
    perspective: PERSPECTIVES.find((each) => each === perspective) ?? null,
  };
}

/** Keeps it as soon as it changes. Returns the way to stop. */
export const keepAnnotator = ({ device }: Storage, { session }: OpenMap): (() => void) =>
  session.subscribe(({ annotating: { annotator } }, before) => {
    if (annotator !== before.annotating.annotator) void device.set(KEY, annotator);
  });
