/** A room that can be given the keyboard's focus, whether it is on the screen already or is about to be. */
export interface Place {
  /** Gives it the focus: now, or as soon as it is there unless another was asked for meanwhile. */
  takeFocus(): void;
  /** What the room does to take it while it is on the screen. Returns the way to leave. */
  attach(take: () => void): () => void;
}

const PLACES = ['journeys', 'outline', 'details', 'annotations', 'find'] as const;

/** The rooms that commands lead to with the keyboard. */
export type Places = Readonly<Record<(typeof PLACES)[number], Place>>;

export function createPlaces(): Places {
  /** Asked for and not there yet: at most one, as there is one focus. */
  let awaited: Place | null = null;
  const createPlace = (): Place => {
    let room: (() => void) | null = null;
    const place: Place = {
      takeFocus: () => {
        awaited = room === null ? place : null;
        room?.();
      },
      attach: (take) => {
        room = take;
        if (awaited === place) place.takeFocus();
        return () => {
          if (room === take) room = null;
        };
      },
    };
    return place;
  };
  return Object.fromEntries(PLACES.map((name) => [name, createPlace()])) as Places;
}
