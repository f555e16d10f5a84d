import { MessageSquarePlus } from 'lucide';
import { useState, type ReactNode } from 'react';
import { targetKey, threadsByTarget, type AnnotationTarget, type Id } from '#model';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Button } from '#ui';
import { AnnotationComposer } from './annotation-composer.tsx';
import { AnnotationThreadView } from './annotation-thread-view.tsx';
import './annotations.css';

interface TargetAnnotationsProps {
  readonly target: AnnotationTarget;
  /** The thread that was asked for. */
  readonly asked?: Id | null;
  /** A new thread is written at once, and its field takes the focus. */
  readonly isWriting?: boolean;
  /** Without a field for the first one until it is asked for. */
  readonly isQuiet?: boolean;
  readonly onPosted?: () => void;
  readonly onEscape?: () => void;
}

/** All threads on one thing, open ones first, with a field for another. */
export function TargetAnnotations({
  target,
  asked = null,
  isWriting = false,
  isQuiet = false,
  onPosted,
  onEscape,
}: TargetAnnotationsProps): ReactNode {
  const t = useText().annotations;
  const key = targetKey(target);
  const threads = useMap((map) => threadsByTarget(map).get(key));
  const [isBegun, setBegun] = useState(false);
  const open = (threads ?? []).filter(({ root }) => root.resolvedAt === null);
  const resolved = (threads ?? []).filter(({ root }) => root.resolvedAt !== null);
  const isComposing = isWriting || isBegun || (threads === undefined && !isQuiet);
  return (
    <div className="target-annotations">
      {[...open, ...resolved].map((thread) => (
        <AnnotationThreadView key={thread.root.id} thread={thread} isAsked={thread.root.id === asked} />
      ))}
      {isComposing ? (
        <AnnotationComposer
          target={target}
          takesFocus={isWriting || isBegun}
          onEscape={onEscape}
          onPosted={() => {
            setBegun(false);
            onPosted?.();
          }}
        />
      ) : (
        <Button
          variant="quiet"
          size="s"
          icon={MessageSquarePlus}
          className="annotation-another"
          onClick={() => setBegun(true)}
        >
          {threads === undefined ? t.write : t.another}
        </Button>
      )}
    </div>
  );
}
