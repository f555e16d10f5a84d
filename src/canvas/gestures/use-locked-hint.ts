import { useEffect, type RefObject } from 'react';
import type { OpenMap } from '#editor';

/** CSS px after which a press counts as an attempt to drag. */
const THRESHOLD = 6;

/** Somebody who drags a locked card is told why it does not move. */
export function useLockedHint({ notices }: OpenMap, frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let press: { id: string; x: number; y: number } | null = null;
    const stop = new AbortController();
    const { signal } = stop;
    const element = frame.current;
    element?.addEventListener(
      'pointerdown',
      ({ target, button, clientX, clientY, pointerType }) => {
        const isOnCard = target instanceof Element && target.closest('.card-port, button') === null;
        const id = isOnCard ? target.closest<HTMLElement>('.card.is-locked')?.dataset['touchpoint'] : undefined;
        // A finger there pans.
        press = id === undefined || button !== 0 || pointerType === 'touch' ? null : { id, x: clientX, y: clientY };
      },
      { signal, capture: true },
    );
    window.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        if (press === null || Math.hypot(clientX - press.x, clientY - press.y) < THRESHOLD) return;
        notices.say({ code: 'locked', ids: [press.id] });
        press = null;
      },
      { signal, capture: true },
    );
    const release = (): void => {
      press = null;
    };
    window.addEventListener('pointerup', release, { signal, capture: true });
    window.addEventListener('pointercancel', release, { signal, capture: true });
    return () => stop.abort();
  }, [notices, frame]);
}
