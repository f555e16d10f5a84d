import { targetKey, type AnnotationTarget, type Id, type Point } from '#model';
import type { NoteWords } from './annotation-list.ts';
import { pinItems } from './annotation-pin.ts';
import { PIN, pinBox, pinCorner, pinPlace } from './annotation-place.ts';
import { boxAround, overlaps, type Box, type Item } from './display.ts';
import type { Scene } from './scene.ts';

/** A thread for a picture, in words. */
export interface PictureNote extends NoteWords {
  readonly target: AnnotationTarget;
  readonly replies: readonly NoteWords[];
}

/** The threads of a picture, and what stands over their list. */
export interface PictureNotes {
  readonly title: string;
  readonly notes: readonly PictureNote[];
}

type NumberedNote = PictureNote & { readonly number: number };

/** What a picture shows of the map. */
interface Shown {
  readonly annotations: PictureNotes | null;
  readonly only: ReadonlySet<Id> | null;
  readonly piece: { readonly area: Box } | null;
}

/**
 * Those that are drawn, numbered; of a part of the map (`only`, in `box`) what was written to something in it. Of several
 * pictures each has those whose pins stand in its area.
 */
export function notesIn(scene: Scene, box: Box | null, { annotations, only, piece }: Shown): NumberedNote[] {
  const isPhaseDrawn = (id: Id): boolean => {
    const left = scene.spans.find(({ phase }) => phase.id === id)?.left;
    return piece === null || (left !== undefined && isWithin({ x: left, y: piece.area.y }, piece.area));
  };
  const isDrawn = ({ target }: PictureNote): boolean => {
    if (target.kind === 'phase') return only === null && isPhaseDrawn(target.id);
    const place = pinPlace(scene, target);
    if (place === null || (piece !== null && !isWithin(place, piece.area))) return false;
    if (only === null) return true;
    if (target.kind === 'touchpoint') return only.has(target.id);
    const link = target.kind === 'link' ? scene.links.get(target.id) : undefined;
    if (link !== undefined) return only.has(link.source) && only.has(link.target);
    return box !== null && overlaps(pinBox(place, 'lower'), box);
  };
  return (annotations?.notes ?? []).filter(isDrawn).map((note, index) => ({ ...note, number: index + 1 }));
}

/** Whether a point lies in an area, its left and upper edges included, so that of areas side by side one has it. */
const isWithin = ({ x, y }: Point, area: Box): boolean =>
  x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;

const placesOf = (
  scene: Scene,
  notes: readonly NumberedNote[],
): { readonly at: Point; readonly number: number; readonly corner: 'lower' | 'upper' }[] => {
  const taken = new Map<string, number>();
  return notes.flatMap(({ target, number }) => {
    const at = pinPlace(scene, target);
    if (at === null) return [];
    // Several threads on one thing stand side by side.
    const index = taken.get(targetKey(target)) ?? 0;
    taken.set(targetKey(target), index + 1);
    return [{ at: { x: at.x + index * PIN.width, y: at.y }, number, corner: pinCorner(target) }];
  });
};

/** The pins on cards, links and spots, where they lie on the map. */
export const mapPins = (scene: Scene, notes: readonly NumberedNote[]): Item[] =>
  placesOf(scene, notes).flatMap(({ at, number, corner }) => pinItems(at, number, corner));

/** The pins of phases, hanging on the lower edge of their heads (`headHeight` from the top), where no name is. */
export const phasePins = (scene: Scene, notes: readonly NumberedNote[], headHeight: number): Item[] =>
  scene.spans.flatMap(({ phase, left }) =>
    notes
      .filter(({ target }) => target.kind === 'phase' && target.id === phase.id)
      .flatMap(({ number }, index) =>
        pinItems({ x: left + 12 + index * PIN.width, y: headHeight + PIN.height / 2 }, number),
      ),
  );

/** The box grown to hold all pins on the map. */
export const boxWithPins = (scene: Scene, box: Box | null, notes: readonly NumberedNote[]): Box | null =>
  boxAround([...(box === null ? [] : [box]), ...placesOf(scene, notes).map(({ at, corner }) => pinBox(at, corner))]);
