import { useEffect, useRef, useState, type ReactNode } from 'react';
import { keepDraft, postAnnotation } from '#commands';
import { useCommandContext } from '#commands/react';
import { targetKey, type AnnotationTarget } from '#model';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { MessageField } from '#ui';
import { AuthorName, PerspectiveChoice } from './annotator-fields.tsx';
import { PostButton } from './post-button.tsx';

interface AnnotationComposerProps {
  readonly target: AnnotationTarget;
  readonly takesFocus?: boolean;
  readonly onPosted?: (() => void) | undefined;
  readonly onEscape?: (() => void) | undefined;
}

/** Writes a new thread. What is typed is kept as a draft until it is posted; a name is asked for as long as none is given, and need not be given. */
export function AnnotationComposer({
  target,
  takesFocus = false,
  onPosted,
  onEscape,
}: AnnotationComposerProps): ReactNode {
  const context = useCommandContext();
  const t = useText().annotations;
  const key = targetKey(target);
  const text = useSession((session) => session.annotating.drafts[key]?.text ?? '');
  const field = useRef<HTMLTextAreaElement>(null);
  // It stays while it is being filled in.
  const [isAsking] = useState(() => !context.openMap.session.getState().annotating.annotator.author);
  useEffect(() => {
    if (!takesFocus || field.current === null) return;
    field.current.focus({ preventScroll: true });
    // A draft goes on where it ended.
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [takesFocus, key]);

  const post = (): void => {
    if (postAnnotation(context, target, text)) onPosted?.();
  };
  return (
    <div className="annotation-composer">
      <MessageField
        ref={field}
        minRows={3}
        label={t.write}
        placeholder={t.placeholder}
        value={text}
        onChange={(next) => keepDraft(context, target, next)}
        onSend={post}
        onEscape={onEscape}
      />
      {isAsking && <AuthorName onEnter={post} />}
      <div className="annotation-composer-foot">
        <PerspectiveChoice />
        <PostButton isReady={text.trim() !== ''} onPost={post}>
          {t.post}
        </PostButton>
      </div>
    </div>
  );
}
