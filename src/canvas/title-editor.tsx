import { useEffect, useRef, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { editTouchpoints } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Touchpoint } from '#model';
import { middleTitle, type Level } from '#scene';
import { useOpenMap } from '#editor/react';
import { useText } from '#i18n/react';
import { DIRTY, isComposing, isLeft, noteAttributes, useDraft, useTextLook } from '#ui';

interface TitleEditorProps {
  readonly touchpoint: Touchpoint;
  readonly level: Level;
}

/** The text cursor in a card's title. Enter or leaving commits, Esc reverts; an input method's Enter does neither. */
export function TitleEditor({ touchpoint, level }: TitleEditorProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  return (
    <InlineEditor
      className={`title-editor${level.kind === 'middle' ? ' is-middle' : ''} nodrag nopan nowheel`}
      style={level.kind === 'middle' ? placeOf(level) : undefined}
      label={t.canvas.titleOf}
      placeholder={t.canvas.namePlaceholder}
      value={touchpoint.title}
      onCommit={(title) => editTouchpoints(context, [touchpoint.id], { title })}
    />
  );
}

/** Over the title as it is drawn, in its size: what is typed stands where it will be read. */
function placeOf({ title }: Level): CSSProperties {
  const { x, top, width, line, lines } = middleTitle(title);
  return {
    left: x - FRAME,
    top: top - FRAME,
    width: width + 2 * FRAME,
    height: lines * line + 2 * FRAME,
    padding: FRAME,
    fontSize: title,
    lineHeight: `${line}px`,
  };
}

const FRAME = 3;

interface InlineEditorProps {
  className: string;
  style?: CSSProperties | undefined;
  label: string;
  placeholder: string;
  value: string;
  onCommit: (value: string) => void;
}

/** A field that is open as long as the session says that something is being named; what is typed is kept as in `useDraft`. */
export function InlineEditor({ className, style, label, placeholder, value, onCommit }: InlineEditorProps): ReactNode {
  const { session, view } = useOpenMap();
  const draft = useDraft(value, onCommit);
  const look = useTextLook(draft.text);
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
      if (!event.repeat) finish(true, true);
    } else if (event.key === 'Escape') {
      finish(false, true);
    }
  };

  return (
    <textarea
      ref={field}
      className={className}
      style={style}
      aria-label={label}
      placeholder={placeholder}
      {...noteAttributes(look)}
      {...{ [DIRTY]: draft.isDirty ? '' : undefined }}
      value={draft.text}
      rows={1}
      onChange={(event) => draft.type(event.target.value)}
      onKeyDown={handleKey}
      onBlur={(event) => isLeft(event) && finish(true, false)}
    />
  );
}
