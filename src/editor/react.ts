import { createContext, useContext, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { JourneyMap } from '#model';
import type { EditorState } from './editor.ts';
import type { OpenMap } from './open-map.ts';
import type { Place } from './place.ts';
import type { Session } from './session.ts';

/** The map on the screen; `app` provides it around the editor screen. */
export const OpenMapContext = createContext<OpenMap | null>(null);

export function useOpenMap(): OpenMap {
  const openMap = useContext(OpenMapContext);
  if (openMap === null) throw new Error('There is no open map around this component.');
  return openMap;
}

/** A narrow view of the document; re-renders only when what the selector returns changes (by reference). */
export const useMap = <T>(selector: (map: JourneyMap) => T): T =>
  useStore(useOpenMap().editor.store, (state) => selector(state.map));

/** Several narrow views of the document at once; re-renders only when one of them is another (by reference). */
export const useMapParts = <T extends readonly unknown[]>(selector: (map: JourneyMap) => T): T =>
  useMap(useShallow(selector));

/** A narrow view of the undo history. */
export const useHistory = <T>(selector: (state: EditorState) => T): T => useStore(useOpenMap().editor.store, selector);

/** A narrow view of the session. */
export const useSession = <T>(selector: (session: Session) => T): T => useStore(useOpenMap().session, selector);

/** Makes a component the place's room: `take` gives it the focus, at once where that was asked for before it came. */
export function usePlace(place: Place, take: () => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => place.attach(() => latest.current()), [place]);
}
