import { useEffect, useRef, useState, type ReactNode } from 'react';
import { keepDraft, postAnnotation, setAnnotator } from '#commands';
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

/** Writes a new thread. What is typed is kept as a draft until it is posted; the first time it asks for a name. */
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
  const name = useRef<HTMLInputElement>(null);
  const authorNow = (): string | null => context.openMap.session.getState().annotating.annotator.author;
  // It stays while it is being filled in.
  const [isAsking] = useState(() => authorNow() === null);
  const isAsked = useRef(false);
  useEffect(() => {
    if (!takesFocus || field.current === null) return;
    field.current.focus({ preventScroll: true });
    // A draft goes on where it ended.
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [takesFocus, key]);

  // Who will not say their name is not asked again.
  const post = (): void => {
    if (authorNow() === null && isAsked.current) setAnnotator(context, { author: '' });
    if (authorNow() === null) {
      isAsked.current = true;
      name.current?.focus();
    } else if (postAnnotation(context, target, text)) onPosted?.();
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
      {isAsking && (
        <AuthorName
          field={name}
          onEnter={() => {
            isAsked.current = true;
            post();
          }}
        />
      )}
      <div className="annotation-composer-foot">
        <PerspectiveChoice />
        <PostButton isReady={text.trim() !== ''} onPost={post}>
          {t.post}
        </PostButton>
      </div>
    </div>
  );
}
