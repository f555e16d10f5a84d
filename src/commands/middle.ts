import type { OpenMap } from '#editor';
import type { Point } from '#model';

/** Around which a new card goes unless it is said where: the middle of what the canvas shows, else what the table says; map units. */
export const middleOfView = ({ camera, table }: OpenMap): Point =>
  camera.current?.middle() ?? table.current?.middle() ?? { x: 0, y: 0 };
