import { useHashLocation } from 'wouter/use-hash-location';

/** Wouter's hash location without what follows a question mark: `#/map/1?at=2` is the page `/map/1`. */
export const useHashPath: typeof useHashLocation = (options) => {
  const [path, go] = useHashLocation(options);
  return [path.split('?', 1)[0]!, go];
};

/** The map that the address names; null in the library. */
export const mapInAddress = (): string | null => /^#\/map\/([^/?]+)/.exec(location.hash)?.[1] ?? null;

/** The address that opens a map at a touchpoint, on this device. */
export const addressOf = (mapId: string, touchpointId: string): string =>
  `${location.href.split('#', 1)[0]}#/map/${mapId}?at=${encodeURIComponent(touchpointId)}`;

/** The touchpoint that the address asks for. It is taken out of the address, so that the same link works again. */
export function takeTouchpoint(): string | null {
  const [path, query] = location.hash.split('?', 2);
  const wishes = new URLSearchParams(query);
  const id = wishes.get('at');
  if (id === null) return null;
  wishes.delete('at');
  history.replaceState(history.state, '', `${path}${wishes.size > 0 ? `?${wishes}` : ''}`);
  return id;
}
