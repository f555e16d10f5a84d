import { Check, RotateCcw } from 'lucide';
import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { closeAnnotations, openAnnotations, setResolved, type CommandContext } from '#commands';
import { useCommandContext } from '#commands/react';
import { phaseAt, spanOf, titlesOf, type AnnotatedTarget, type AnnotationThread, type JourneyMap } from '#model';
import { opensAnnotations } from '#editor';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { IconButton, isComposing } from '#ui';
import { AnnotationByline } from './annotation-byline.tsx';
import { AnnotationThreadView } from './annotation-thread-view.tsx';

interface AnnotationGroupProps {
  readonly group: AnnotatedTarget;
}

/** What is written to one thing, as part of the list. */
export function AnnotationGroup({ group: { target, threads } }: AnnotationGroupProps): ReactNode {
  const t = useText().annotations;
  const what = useMap((map) => t.what(titlesOf(map, target)));
  const phase = useMap((map) => (target.kind === 'touchpoint' ? phaseOfTouchpoint(map, target.id) : ''));
  return (
    <div role="group" className="annotation-group" aria-label={what}>
      <h3>{what}</h3>
      {phase !== '' && <p className="annotation-group-phase">{phase}</p>}
      <ul>
        {threads.map((thread) => (
          <ThreadRow key={thread.root.id} thread={thread} />
        ))}
      </ul>
    </div>
  );
}

/** A thread in short. A press opens it in the view, or here beside a view that does not show it. */
function ThreadRow({ thread }: { thread: AnnotationThread }): ReactNode {
  const context = useCommandContext();
  const t = useText().annotations;
  const { root, replies } = thread;
  const isOpen = useSession(({ annotating }) => annotating.open?.thread === root.id);
  const isHere = useSession(({ view }) => !opensAnnotations(view)) && isOpen;
  const item = useFocusInside(isHere);
  const isResolved = root.resolvedAt !== null;
  if (isHere) {
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from wherever one is in it
      <li ref={item} onKeyDown={closeOnEscape(context)}>
        <AnnotationThreadView thread={thread} isAsked />
      </li>
    );
  }
  return (
    <li ref={item} className="annotation-item" data-open={isOpen || undefined} data-resolved={isResolved || undefined}>
      <button
        type="button"
        className="annotation-row"
        data-first-stop=""
        onKeyDown={walk}
        onClick={() => openAnnotations(context, { target: root.target, thread: root.id })}
      >
        <AnnotationByline annotation={root} now={context.now} />
        <span className="annotation-excerpt">{root.text}</span>
        {(replies.length > 0 || isResolved) && (
          <span className="annotation-facts">
            {[isResolved && t.resolved, replies.length > 0 && t.replies(replies.length)].filter(Boolean).join(' · ')}
          </span>
        )}
      </button>
      <IconButton
        size="s"
        icon={isResolved ? RotateCcw : Check}
        label={isResolved ? t.reopen : t.resolve}
        onClick={() => setResolved(context, root.id, !isResolved)}
      />
    </li>
  );
}

/** Opening and closing takes away what had the focus: then what has come in its place takes it. */
function useFocusInside(isOpen: boolean): RefObject<HTMLLIElement | null> {
  const item = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    if (wasOpen.current === isOpen) return;
    wasOpen.current = isOpen;
    if (document.activeElement === document.body) item.current?.querySelector<HTMLElement>('button, textarea')?.focus();
  }, [isOpen]);
  return item;
}

const closeOnEscape =
  (context: CommandContext) =>
  (event: KeyboardEvent): void => {
    // A text that is edited in place is reverted first.
    const isEdited = event.target instanceof Element && event.target.closest('.annotation-edit') !== null;
    if (event.key !== 'Escape' || isEdited || isComposing(event)) return;
    event.stopPropagation();
    closeAnnotations(context);
  };

/** Up and down go from thread to thread. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const rows = [
    ...(event.currentTarget.closest('.annotations-panel')?.querySelectorAll<HTMLElement>('.annotation-row') ?? []),
  ];
  event.preventDefault();
  rows[rows.indexOf(event.currentTarget) + step]?.focus();
}

const phaseOfTouchpoint = (map: JourneyMap, id: string): string => {
  const phaseId = map.touchpoints[id]?.phaseId ?? '';
  return (spanOf(map, phaseId) ?? phaseAt(map, 0)).phase.title;
};
