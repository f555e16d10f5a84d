import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { SEPARATORS, type FieldKind } from '#fields';
import { useLanguage, useText } from '#i18n/react';
import { DIRTY, isComposing, isFocusLost, isLeft, useDraft, isTouch } from '#ui';
import { lastPart, withChoice, type Choice } from './choices.ts';
import { ChoiceList, choiceId } from './choice-list.tsx';
import './cells.css';

/** `rest`: the cell is only active; `typed`: what is typed replaces it, arrow keys leave; `edit`: they move the caret. */
export type InputMode = 'rest' | 'typed' | 'edit';

export interface CellInputProps {
  /** The field's name. */
  readonly label: string;
  /** Whose field it is: the touchpoint's title; '' where that is the field itself. */
  readonly owner: string;
  readonly kind: FieldKind;
  /** What can be chosen for what is typed so far; null where nothing can. */
  readonly choicesFor: ((typed: string) => readonly Choice[]) | null;
  /** What the cell holds. */
  readonly text: string;
  readonly isLocked: boolean;
  readonly mode: InputMode;
  readonly onMode: (mode: InputMode) => void;
  readonly onCommit: (text: string) => void;
  /** Writes what `onCommit` would, and says nothing. */
  readonly onPlan: (text: string) => void;
  /** For a field in which a phase is chosen. */
  readonly onNewPhase?: (title: string) => void;
  /** Goes to a neighbouring cell, after a commit. */
  readonly onLeave: (rows: number, columns: number) => void;
  readonly onToggle: () => void;
}

/**
 * The field in the active cell. It has the keyboard's focus already before anything is typed, empty and unseen, so that
 * an input method composes in the cell from its first key; only then it shows itself.
 */
export function CellInput({
  label,
  owner,
  kind,
  choicesFor,
  text,
  isLocked,
  mode,
  onMode,
  onCommit,
  onPlan,
  onNewPhase,
  onLeave,
  onToggle,
}: CellInputProps): ReactNode {
  const t = useText().table;
  const language = useLanguage();
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useId();
  const draft = useDraft(text, onCommit, onPlan);
  const isEditing = mode !== 'rest';
  const shown = isEditing ? draft.text : '';
  const hasText = draft.isDirty || mode === 'typed';
  const choices = isEditing ? (choicesFor?.(hasText ? draft.text : '') ?? []) : [];
  const [mark, setMark] = useState<{ text: string; index: number } | null>(null);
  const first = hasText
    ? lastPart(kind, draft.text).trim() === ''
      ? -1
      : 0
    : choices.findIndex((choice) => choice.text === text);
  const marked = Math.min(mark?.text === draft.text ? mark.index : first, choices.length - 1);

  const beginPart = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    beginPart.current = () => text !== '' && draft.type(`${text}${SEPARATORS[language]}`);
  });

  // Typing goes into the cell wherever the focus was in the table, or nowhere; never away from another panel.
  useLayoutEffect(() => {
    const isFree = isFocusLost() || document.activeElement?.closest('[role=grid]') != null;
    if (isFree) field.current?.focus({ preventScroll: true });
  }, []);
  useLayoutEffect(() => {
    if (mode !== 'edit') return;
    field.current?.focus({ preventScroll: true });
    // What is typed is added to a text or a list, and takes the place of a choice.
    const length = field.current?.value.length ?? 0;
    field.current?.setSelectionRange(kind === 'choice' ? 0 : length, length);
  }, [mode, kind]);
  useLayoutEffect(() => {
    if (mode === 'edit' && kind === 'list') beginPart.current?.();
  }, [mode, kind]);

  const close = (): void => {
    setMark(null);
    onMode('rest');
  };
  const commit = (): void => {
    const choice = choices[marked];
    const isMeant = choice !== undefined && (hasText || mark !== null);
    if (isMeant && choice.kind === 'newPhase') {
      draft.revert();
      onNewPhase?.(choice.text);
    } else {
      draft.commit(isMeant ? withChoice(kind, hasText ? draft.text : '', choice) : draft.text);
    }
    close();
  };
  const choose = (choice: Choice): void => {
    if (kind === 'list') {
      draft.type(withChoice(kind, hasText ? draft.text : '', choice));
      return setMark(null);
    }
    if (choice.kind === 'newPhase') {
      draft.revert();
      onNewPhase?.(choice.text);
    } else draft.commit(choice.text);
    close();
  };
  const type = (value: string): void => {
    if (kind === 'flag') {
      if (value.trim() === '') onToggle();
    } else {
      draft.type(value);
      if (mode === 'rest') onMode('typed');
    }
  };
  const breakLine = (): void => {
    const area = field.current;
    if (area === null) return;
    area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
    draft.type(area.value);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isEditing || isComposing(event)) return;
    const { key, shiftKey } = event;
    const arrow = mode === 'typed' ? ARROWS[key] : undefined;
    if (key === 'Enter' && event.altKey && kind === 'text') breakLine();
    else if (key === 'Enter') {
      commit();
      if (!event.ctrlKey && !event.metaKey) onLeave(shiftKey ? -1 : 1, 0);
    } else if (key === 'Tab') {
      commit();
      onLeave(0, shiftKey ? -1 : 1);
    } else if (key === 'Escape') {
      draft.revert();
      close();
    } else if ((key === 'ArrowDown' || key === 'ArrowUp') && choices.length > 0) {
      const next = marked + (key === 'ArrowDown' ? 1 : -1);
      setMark({ text: draft.text, index: (next + choices.length) % choices.length });
    } else if (arrow !== undefined && !shiftKey) {
      commit();
      onLeave(...arrow);
    } else {
      // The table's own keys are for a cell at rest.
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const isOpen = choices.length > 0;
  return (
    <>
      <textarea
        ref={field}
        className="cell-input"
        data-mode={mode}
        {...(isEditing ? { [DIRTY]: draft.isDirty ? '' : undefined } : { 'data-cell-input': '' })}
        aria-label={isEditing ? label : t.cell(label, text === '' ? t.empty : text, owner)}
        aria-autocomplete={choicesFor === null ? undefined : 'list'}
        aria-controls={isOpen ? list : undefined}
        aria-activedescendant={isOpen && marked >= 0 ? choiceId(list, marked) : undefined}
        readOnly={isLocked}
        rows={1}
        autoComplete="off"
        spellCheck={isEditing}
        // A finger that only goes to a cell must not call up the keyboard.
        inputMode={!isEditing && isTouch() ? 'none' : undefined}
        value={shown}
        onChange={({ target }) => type(target.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          if (!isLeft(event)) return;
          draft.commit();
          close();
        }}
      />
      {isOpen && (
        <ChoiceList
          id={list}
          label={t.choices(label)}
          field={field}
          choices={choices}
          marked={marked}
          onMark={(index) => setMark({ text: draft.text, index })}
          onChoose={choose}
        />
      )}
    </>
  );
}

const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
