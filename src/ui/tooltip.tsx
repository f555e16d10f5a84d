import {
  cloneElement,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type HTMLAttributes,
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
  type ReactNode,
} from 'react';
import { createPortal } from 'react-dom';
import { placeBeside, type Side } from './place-beside.ts';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import { OverPage } from './over-page.tsx';
import './tooltip.css';

export interface TooltipProps {
  readonly text: ReactNode;
  readonly shortcut?: string | undefined;
  readonly side?: Side | undefined;
  /** The one element it explains; must pass attributes on. */
  readonly children: ReactElement<HTMLAttributes<HTMLElement>>;
  readonly className?: string | undefined;
}

/** Milliseconds that a pointer rests before it is explained what is under it. */
const DELAY = 500;
/** After one tooltip has shown, its neighbours show without delay for so long, ms. */
const NEIGHBOUR = 300;

/** When the last tooltip went. */
let goneAt = Number.NEGATIVE_INFINITY;

/** Waits until a pointer has rested, once each time that it comes. */
const createRest = () => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    begin: (show: () => void): void => {
      if (timer !== undefined) return;
      const isNeighbour = performance.now() - goneAt < NEIGHBOUR;
      timer = setTimeout(show, isNeighbour ? 0 : DELAY);
    },
    /** The pointer is still there: nothing begins anew. */
    end: (wasShown: boolean): void => {
      clearTimeout(timer);
      if (wasShown) goneAt = performance.now();
    },
    leave: (): void => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
};

/** A short explanation on hover and keyboard focus. Never the only place where something is said. */
export const Tooltip = ({ text, shortcut, side = 'bottom', children, className }: TooltipProps) => {
  const id = useId();
  const [rest] = useState(createRest);
  const [explained, setExplained] = useState<HTMLElement | null>(null);
  useEffect(() => rest.leave, [rest]);

  const hide = (): void => {
    rest.end(explained !== null);
    setExplained(null);
  };
  const { props } = children;
  const trigger = cloneElement(children, {
    'aria-describedby': explained === null ? props['aria-describedby'] : id,
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      props.onPointerMove?.(event);
      if (event.pointerType === 'touch' || explained !== null || event.buttons !== 0) return;
      const { currentTarget } = event;
      rest.begin(() => setExplained(currentTarget));
    },
    onPointerLeave: (event: PointerEvent<HTMLElement>) => {
      props.onPointerLeave?.(event);
      hide();
      rest.leave();
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      props.onPointerDown?.(event);
      hide();
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      props.onClick?.(event);
      hide();
    },
    // A menu or dialog that closes gives the focus back to its trigger: no reason to explain it again.
    onFocus: (event: FocusEvent<HTMLElement>) => {
      props.onFocus?.(event);
      if (event.currentTarget.matches(':focus-visible')) setExplained(event.currentTarget);
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      props.onBlur?.(event);
      hide();
    },
  });
  return (
    <>
      {trigger}
      {explained !== null &&
        createPortal(
          <OverPage label={typeof text === 'string' ? text : undefined}>
            <Explanation id={id} beside={explained} side={side} className={className} onEnd={hide}>
              {text}
              {shortcut !== undefined && <Kbd>{shortcut}</Kbd>}
            </Explanation>
          </OverPage>,
          document.body,
        )}
    </>
  );
};

interface ExplanationProps {
  readonly id: string;
  readonly beside: HTMLElement;
  readonly side: Side;
  readonly className: string | undefined;
  readonly onEnd: () => void;
  readonly children: ReactNode;
}

const Explanation = ({ id, beside, side, className, onEnd, children }: ExplanationProps) => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (box.current === null) return;
    const { left, top } = placeBeside(beside.getBoundingClientRect(), box.current.getBoundingClientRect(), side);
    Object.assign(box.current.style, { left: `${left}px`, top: `${top}px` });
  }, [beside, side, children]);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    addEventListener('keydown', (event) => event.key === 'Escape' && onEnd(), { capture: true, signal });
    // What it stands beside has moved, or is gone.
    const onScroll = ({ target }: Event): void => {
      if (target instanceof Node && target.contains(beside)) onEnd();
    };
    addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
    return () => ended.abort();
  });
  return (
    <div ref={box} id={id} role="tooltip" className={classNames('ui-tooltip', className)}>
      {children}
    </div>
  );
};
