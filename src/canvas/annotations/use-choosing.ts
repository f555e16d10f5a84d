import { useReactFlow } from '@xyflow/react';
import { useEffect, type RefObject } from 'react';
import { openAnnotations, setChoosing } from '#commands';
import { useCommandContext } from '#commands/react';
import type { AnnotationTarget } from '#model';
import type { Scene } from '#scene';
import { useSession } from '#editor/react';
import { cardAt } from '../gestures/hit.ts';
import { useEvent } from '../use-event.ts';

/** What keeps its own clicks while one chooses. */
const OWN =
  '[data-annotation-ui], .annotation-tools, .annotation-pin, .zoom-controls, .overview-map, .phase-menu, .phase-border';

/**
 * In annotate mode a click anywhere in `section` chooses what to write to, instead of what it does otherwise; so does
 * Enter for the card or phase head in focus. The mouse neither drags nor selects meanwhile; wheel and fingers move the view as ever.
 */
export function useChoosing(section: RefObject<HTMLElement | null>, scene: Scene): void {
  const context = useCommandContext();
  const isChoosing = useSession((session) => session.annotating.isChoosing);
  const { screenToFlowPosition } = useReactFlow();
  const targetUnder = useEvent(({ target, clientX, clientY }: MouseEvent): AnnotationTarget | null => {
    if (!(target instanceof Element) || target.closest(OWN) !== null) return null;
    for (const kind of ['touchpoint', 'link', 'phase'] as const) {
      const id = target.closest(`[data-${kind}]`)?.getAttribute(`data-${kind}`);
      if (id != null) return { kind, id };
    }
    const { x, y } = screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
    // From afar all cards are one picture.
    const isFar = section.current?.querySelector('.far-layer') != null;
    const card = isFar ? cardAt(scene, { x, y }) : null;
    return card === null ? { kind: 'spot', x: Math.round(x), y: Math.round(y) } : { kind: 'touchpoint', id: card };
  });

  useEffect(() => {
    const element = section.current;
    if (!isChoosing || element === null) return;
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    const keepStill = (event: MouseEvent): void => {
      const isMouse = !(event instanceof PointerEvent) || event.pointerType === 'mouse';
      if (!isMouse || event.button !== 0 || targetUnder(event) === null) return;
      event.stopPropagation();
      // The focus stays on the canvas, to which it comes back.
      event.preventDefault();
    };
    const choose = (event: MouseEvent): void => {
      const target = targetUnder(event);
      if (target === null) return;
      event.stopPropagation();
      event.preventDefault();
      if (event.type !== 'click') return;
      context.openMap.view.current?.takeFocus();
      openAnnotations(context, { target, isWriting: true });
    };
    const press = (event: KeyboardEvent): void => {
      const { focus } = context.openMap.session.getState();
      const isOnCanvas =
        event.target === document.body || (event.target instanceof Element && event.target.matches('[data-canvas]'));
      if (event.key === 'Escape') {
        // Whatever else is open closes first.
        if (document.querySelector('[role=dialog], [role=menu], [role=listbox]') !== null) return;
        setChoosing(context, false);
      } else {
        const target =
          isOnCanvas && focus !== null ? ({ kind: 'touchpoint', id: focus } as const) : phaseOf(event.target);
        if (event.key !== 'Enter' || target === null) return;
        openAnnotations(context, { target, isWriting: true });
      }
      event.stopPropagation();
      event.preventDefault();
    };
    for (const type of ['pointerdown', 'mousedown'] as const) element.addEventListener(type, keepStill, options);
    for (const type of ['click', 'dblclick'] as const) element.addEventListener(type, choose, options);
    window.addEventListener('keydown', press, options);
    return () => stop.abort();
  }, [section, isChoosing, context, targetUnder]);
}

/** The phase whose head has the focus. */
function phaseOf(focused: EventTarget | null): AnnotationTarget | null {
  if (!(focused instanceof Element) || !focused.matches('.phase-title')) return null;
  const id = focused.closest('[data-phase]')?.getAttribute('data-phase');
  return id == null ? null : { kind: 'phase', id };
}
