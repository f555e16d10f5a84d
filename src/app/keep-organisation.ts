import type { OpenMap } from '#editor';
import type { Storage } from '#storage';

const KEY = 'organisation';

/** Whose slides are made on this device; '' while nobody has said. */
export async function keptOrganisation({ device }: Storage): Promise<string> {
  const kept = await device.get(KEY);
  return typeof kept === 'string' ? kept : '';
}

/** Keeps it as soon as it changes. Returns the way to stop. */
export const keepOrganisation = ({ device }: Storage, { session }: OpenMap): (() => void) =>
  session.subscribe(({ organisation }, before) => {
    if (organisation !== before.organisation) void device.set(KEY, organisation);
  });
