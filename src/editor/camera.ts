import type { AnnotationTarget, Id, Point } from '#model';
import type { Viewport } from './slices/canvas.ts';

/** What can be asked of the canvas alone, for places on the map mean nothing to another view. It puts its own into `OpenMap.camera`. */
export interface Camera {
  /** Brings all, or these touchpoints, into view. */
  fit(ids?: Iterable<Id>): void;
  /** Takes this view, or that of all, at once. */
  jump(to: Viewport | 'all'): void;
  /** The view as it is now; null as long as there is none. */
  viewport(): Viewport | null;
  /** The zoom at which all of the map is in view. */
  zoomOfAll(): number;
  zoomBy(factor: number): void;
  zoomTo(zoom: number): void;
  /** Puts a place into the middle of the view, near enough to be read. */
  centre(at: Point): void;
  /** Moves as little as needed to show what an annotation is on. */
  revealTarget(target: AnnotationTarget): void;
  /** The middle of the view, map units. */
  middle(): Point;
  /** Where the pointer is over the canvas, map units; null elsewhere. While a menu is open, where it was opened. */
  pointer(): Point | null;
}
