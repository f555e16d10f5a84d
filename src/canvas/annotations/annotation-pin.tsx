import type { CSSProperties, ReactNode } from 'react';
import { targetKey, titlesOf, type AnnotationTarget } from '#model';
import { useOpenMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { useCanvasActions } from '../actions.ts';

interface AnnotationPinProps {
  readonly target: AnnotationTarget;
  readonly count: number;
  readonly className?: string;
  readonly style?: CSSProperties;
}

/** A pin with the number of threads, … while the first is only begun; a press opens them. The keyboard has `C` on what is selected, and the list. */
export function AnnotationPin({ target, count, className = '', style }: AnnotationPinProps): ReactNode {
  const t = useText().annotations;
  const { editor } = useOpenMap();
  const { openAnnotations } = useCanvasActions();
  const key = targetKey(target);
  const isOpen = useSession(({ annotating: { open } }) => open !== null && targetKey(open.target) === key);
  const what = t.what(titlesOf(editor.getMap(), target));
  const name = count === 0 ? t.begun(what) : t.openOn(count, what);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`annotation-pin nodrag nopan ${className}`}
      style={style}
      aria-label={name}
      aria-expanded={isOpen}
      title={name}
      data-annotation-pin={key}
      onClick={(event) => {
        event.stopPropagation();
        openAnnotations(target, count === 0);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {count === 0 ? '…' : count}
    </button>
  );
}
