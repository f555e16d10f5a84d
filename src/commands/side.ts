/** The four ways of the arrow keys, with their unit steps on the canvas. */
export const DIRECTIONS = {
  Left: { x: -1, y: 0 },
  Right: { x: 1, y: 0 },
  Up: { x: 0, y: -1 },
  Down: { x: 0, y: 1 },
} as const;

export type Side = keyof typeof DIRECTIONS;

export const SIDES = ['Left', 'Right', 'Up', 'Down'] as const satisfies readonly Side[];
