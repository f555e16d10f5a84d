import { memo, useRef, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { Scene } from '#scene';
import { chooseAllPhases, choosePhase, isApple, latinKey } from '#commands';
import { useCommandContext } from '#commands/react';
import { selectNothing } from '#editor';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { PhaseHead } from './phase-head.tsx';
import { usePhaseStrip } from './use-phase-strip.ts';

/** The phases' names along the upper edge of the view, whatever part of the map is in it. */
export const PhaseHeads = memo(function PhaseHeads({ spans }: { spans: Scene['spans'] }): ReactNode {
  const strip = usePhaseStrip(spans, keepInView);
  const t = useText();
  const selected = useSession(({ selection }) => selection.phases);
  const naming = useSession((session) => (session.naming?.kind === 'phase' ? session.naming.id : null));
  const keyboard = useHeadKeys(spans);
  return (
    <div className="phase-heads" role="group" aria-label={t.canvas.phases} data-keeps-focus tabIndex={-1} {...keyboard}>
      <div ref={strip} className="phase-strip">
        {spans.map((span) => (
          <div key={span.phase.id} className="phase-place">
            <PhaseHead
              span={span}
              count={spans.length}
              selected={selected.has(span.phase.id) ? selected.size : 0}
              isNaming={naming === span.phase.id}
            />
          </div>
        ))}
      </div>
    </div>
  );
});

/** The room for a name shrinks in steps of this length, CSS px, for each of them lays it out anew; between them it is only moved. */
const STEP = 40;

/** What is read in a head stays in view while its beginning is not. */
function keepInView(place: HTMLElement, hidden: number): void {
  const content = place.querySelector<HTMLElement>('.phase-head-content');
  if (content === null) return;
  const taken = Math.ceil(hidden / STEP) * STEP;
  content.style.paddingLeft = `${taken}px`;
  content.style.transform = `translateX(${hidden - taken}px)`;
}

/** Left and right go from head to head, with Shift they select; the focus stays at its place when a head has gone. */
function useHeadKeys(spans: Scene['spans']) {
  const context = useCommandContext();
  const place = useRef(0);
  const { session, camera } = context.openMap;

  const onFocus = ({ target, currentTarget }: FocusEvent<HTMLElement>): void => {
    if (target === currentTarget) return focusHead(currentTarget, Math.min(place.current, spans.length - 1));
    place.current = placeOf(spans, target);
  };

  // Only where a key has led there: a menu that closes gives the focus back without moving the map.
  const reveal = (at: number): void => {
    const phase = spans[at]?.phase;
    if (phase !== undefined) camera.current?.revealTarget({ kind: 'phase', id: phase.id });
  };
  const onKeyUp = ({ key, target }: KeyboardEvent<HTMLElement>): void => {
    if (key === 'Tab' && target instanceof HTMLElement && target.matches('.phase-title'))
      reveal(placeOf(spans, target));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget, key, shiftKey, altKey } = event;
    if (!(target instanceof HTMLElement) || !target.matches('.phase-title') || altKey) return;
    const isMod = isApple() ? event.metaKey : event.ctrlKey;
    const step = key === 'ArrowLeft' ? -1 : key === 'ArrowRight' ? 1 : 0;
    const next = placeOf(spans, target) + step;
    if (step !== 0) {
      const phase = spans[next]?.phase;
      if (phase !== undefined && shiftKey) {
        if (session.getState().selection.phases.size === 0) choosePhase(context, spans[next - step]!.phase.id);
        choosePhase(context, phase.id, 'upTo');
      }
      focusHead(currentTarget, next);
      reveal(next);
    } else if (isMod && latinKey(event).toLowerCase() === 'a') chooseAllPhases(context);
    else if (key === 'Escape') selectNothing(session);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { onFocus, onKeyDown, onKeyUp };
}

const placeOf = (spans: Scene['spans'], element: Element): number => {
  const id = element.closest<HTMLElement>('[data-phase]')?.dataset['phase'];
  return Math.max(
    0,
    spans.findIndex(({ phase }) => phase.id === id),
  );
};

const focusHead = (heads: HTMLElement, place: number): void =>
  heads.querySelectorAll<HTMLElement>('.phase-title')[place]?.focus({ preventScroll: true });
