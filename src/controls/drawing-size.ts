/** Pixels of a map's drawing, before it is scaled to where it stands. */
export const DRAWING = { width: 320, height: 168 } as const;
