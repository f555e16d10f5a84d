import { Ellipsis, Pencil, Trash2 } from 'lucide';
import { useRef, useState, type ReactNode } from 'react';
import { editAnnotation } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Annotation } from '#model';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Button, IconButton, Menu, TextArea, type MenuItem } from '#ui';
import { AnnotationByline } from './annotation-byline.tsx';

interface AnnotationEntryProps {
  readonly annotation: Annotation;
  readonly onDelete: () => void;
  /** Before the menu, at the end of the first line. */
  readonly aside?: ReactNode;
}

/** What one person wrote. Who wrote it can change it in place; everybody can delete it, and undo that. */
export function AnnotationEntry({ annotation, onDelete, aside }: AnnotationEntryProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const [isEditing, setEditing] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  const me = useSession(({ annotating }) => annotating.annotator.author ?? '');
  const { id, author, text } = annotation;
  const finish = (): void => {
    setEditing(false);
    menu.current?.focus();
  };
  const items: MenuItem[] = [
    ...(author === me
      ? [{ id: 'edit', label: t.annotations.edit, icon: Pencil, onSelect: () => setEditing(true) }]
      : []),
    { id: 'delete', label: t.common.delete, icon: Trash2, danger: true, onSelect: onDelete },
  ];
  return (
    <div className="annotation-entry">
      <div className="annotation-head">
        <AnnotationByline annotation={annotation} now={context.now} />
        {aside}
        <Menu
          align="end"
          trigger={
            <IconButton
              ref={menu}
              size="s"
              icon={Ellipsis}
              label={t.annotations.more(author || t.annotations.noName)}
            />
          }
          items={items}
        />
      </div>
      {isEditing ? (
        <div className="annotation-edit">
          <TextArea
            autoFocus
            label={t.annotations.editText}
            value={text}
            onCommit={(next) => editAnnotation(context, id, next)}
            onEnter={finish}
            onEscape={finish}
            onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
          />
          <Button size="s" onClick={finish}>
            {t.common.done}
          </Button>
        </div>
      ) : (
        <p className="annotation-text">{text}</p>
      )}
    </div>
  );
}
