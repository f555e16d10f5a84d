import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { editTouchpoints } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Touchpoint } from '#model';
import { useOpenMap } from '#editor/react';
import { useText } from '#i18n/react';
import { DIRTY, isComposing, useDraft } from '#ui';

/** The text cursor in a card's title. Enter or leaving commits, Esc reverts; an input method's Enter does neither. */
export function TitleEditor({ touchpoint }: { touchpoint: Touchpoint }): ReactNode {
  const context = useCommandContext();
  const t = useText();
  return (
    <InlineEditor
      className="title-editor nodrag nopan nowheel"
      label={t.canvas.titleOf}
      placeholder={t.canvas.namePlaceholder}
      value={touchpoint.title}
      onCommit={(title) => editTouchpoints(context, [touchpoint.id], { title })}
    />
  );
}

interface InlineEditorProps {
  className: string;
  label: string;
  placeholder: string;
  value: string;
  onCommit: (value: string) => void;
}

/** A field that is open as long as the session says that something is being named; what is typed is kept as in `useDraft`. */
export function InlineEditor({ className, label, placeholder, value, onCommit }: InlineEditorProps): ReactNode {
  const { session, view } = useOpenMap();
  const draft = useDraft(value, onCommit);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);

  const finish = (isKept: boolean, takesFocus: boolean): void => {
    if (isOver.current) return;
    isOver.current = true;
    if (isKept) draft.commit();
    else draft.revert();
    session.setState({ naming: null });
    if (takesFocus) view.current?.takeFocus();
  };

  const handleKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      finish(true, true);
    } else if (event.key === 'Escape') {
      finish(false, true);
    }
  };

  return (
    <textarea
      ref={field}
      className={className}
      aria-label={label}
      placeholder={placeholder}
      {...{ [DIRTY]: draft.isDirty ? '' : undefined }}
      value={draft.text}
      rows={1}
      maxLength={200}
      onChange={(event) => draft.type(event.target.value)}
      onKeyDown={handleKey}
      onBlur={() => finish(true, false)}
    />
  );
}
