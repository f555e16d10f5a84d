import { Check, RotateCcw } from 'lucide';
import type { KeyboardEvent, ReactNode } from 'react';
import { openAnnotations, setResolved } from '#commands';
import { useCommandContext } from '#commands/react';
import { phaseAt, spanOf, titlesOf, type AnnotatedTarget, type AnnotationThread, type JourneyMap } from '#model';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { IconButton } from '#ui';
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

function ThreadRow({ thread }: { thread: AnnotationThread }): ReactNode {
  const context = useCommandContext();
  const t = useText().annotations;
  const { root, replies } = thread;
  const isOpen = useSession(({ annotating }) => annotating.open?.thread === root.id);
  const isResolved = root.resolvedAt !== null;
  // Beside a view that can be led to what it is on, the thread opens there; else here.
  if (isOpen && context.openMap.view.current === null) {
    return (
      <li>
        <AnnotationThreadView thread={thread} isAsked />
      </li>
    );
  }
  return (
    <li className="annotation-item" data-open={isOpen || undefined} data-resolved={isResolved || undefined}>
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
