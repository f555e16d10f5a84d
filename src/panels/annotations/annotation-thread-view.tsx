import { Check, RotateCcw } from 'lucide';
import { useEffect, useRef, type ReactNode } from 'react';
import { keepDraft, postReply, setResolved, removeAnnotation } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Annotation, AnnotationThread } from '#model';
import { useSession } from '#editor/react';
import { formatDate } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { IconButton, MessageField } from '#ui';
import { useUndoToast } from '#controls';
import { AnnotationEntry } from './annotation-entry.tsx';
import { PostButton } from './post-button.tsx';

interface AnnotationThreadViewProps {
  readonly thread: AnnotationThread;
  /** Scrolled into view when it opens. */
  readonly isAsked?: boolean;
}

/** A thread to be read, answered and resolved. */
export function AnnotationThreadView({
  thread: { root, replies },
  isAsked = false,
}: AnnotationThreadViewProps): ReactNode {
  const context = useCommandContext();
  const t = useText().annotations;
  const language = useLanguage();
  const toast = useUndoToast();
  const place = useRef<HTMLElement>(null);
  const isResolved = root.resolvedAt !== null;
  useEffect(() => {
    if (isAsked) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isAsked]);
  const remove = ({ id }: Annotation): void => {
    if (removeAnnotation(context, id)) toast(t.deleted(id === root.id ? replies.length : 0));
  };
  return (
    <article
      className="annotation-thread"
      ref={place}
      data-resolved={isResolved || undefined}
      aria-label={t.by(root.author || t.noName)}
    >
      <AnnotationEntry
        annotation={root}
        onDelete={() => remove(root)}
        aside={
          <IconButton
            size="s"
            icon={isResolved ? RotateCcw : Check}
            label={isResolved ? t.reopen : t.resolve}
            onClick={() => setResolved(context, root.id, !isResolved)}
          />
        }
      />
      {root.resolvedAt !== null && (
        <p className="annotation-resolved">{t.resolvedAt(formatDate(language, root.resolvedAt, 'dateTime'))}</p>
      )}
      {replies.length > 0 && (
        <div className="annotation-replies">
          {replies.map((reply) => (
            <AnnotationEntry key={reply.id} annotation={reply} onDelete={() => remove(reply)} />
          ))}
        </div>
      )}
      {!isResolved && <ReplyField thread={root.id} />}
    </article>
  );
}

function ReplyField({ thread }: { thread: string }): ReactNode {
  const context = useCommandContext();
  const t = useText().annotations;
  const text = useSession((session) => session.annotating.drafts[thread]?.text ?? '');
  const post = (): void => void postReply(context, thread, text);
  return (
    <div className="annotation-reply">
      <MessageField
        minRows={1}
        label={t.reply}
        placeholder={t.replyPlaceholder}
        value={text}
        onChange={(next) => keepDraft(context, thread, next)}
        onSend={post}
      />
      {text !== '' && (
        <PostButton isReady={text.trim() !== ''} onPost={post}>
          {t.reply}
        </PostButton>
      )}
    </div>
  );
}
