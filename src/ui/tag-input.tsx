import { Popover } from 'radix-ui';
import { useId, useRef, type KeyboardEvent } from 'react';
import { classNames } from './class-names.ts';
import { useFieldControl } from './field.tsx';
import { SuggestionList, suggestionId } from './suggestion-list.tsx';
import { addTags, splitTags } from './tag-text.ts';
import { Tag } from './tag.tsx';
import { useDraft } from './use-draft.ts';
import { useSuggestions } from './use-suggestions.ts';
import { DIRTY, isComposing, isLeft, leaveEscapeToField } from './writing.ts';
import { OverPage } from './over-page.tsx';
import './menu.css';
import './tag-input.css';

export interface TagInputProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** Offered while typing; anything else may be typed too. */
  readonly suggestions?: readonly string[] | undefined;
  /** Its name where no `Field` gives one. */
  readonly label?: string | undefined;
  /** Names the list of suggestions. */
  readonly suggestionsLabel: string;
  readonly removeLabel: (tag: string) => string;
  readonly placeholder?: string | undefined;
  readonly className?: string | undefined;
}

/**
 * Several short texts. Enter, a comma (also 、 and ，) or leaving adds what was typed, as `useDraft` commits it; Backspace
 * in the empty field takes the last one away.
 */
export const TagInput = (props: TagInputProps) => {
  const { value, onChange, removeLabel, placeholder, suggestions = [] } = props;
  const wiring = useFieldControl(props.label);
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const draft = useDraft('', (typed) => {
    const next = addTags(value, splitTags(typed));
    if (next !== value) onChange(next);
  });
  const { text } = draft;
  const list = useSuggestions(suggestions, value, text);

  const add = (typed: string): void => {
    draft.commit(typed);
    list.hide();
  };
  const remove = (tag: string): void => {
    onChange(value.filter((each) => each !== tag));
    input.current?.focus();
  };

  const onType = (typed: string, isWriting: boolean): void => {
    if (!isWriting && /[,、，\n]$/.test(typed)) {
      add(typed);
      return;
    }
    draft.type(typed);
    list.show();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && (text.trim() !== '' || list.chosen !== undefined)) {
      event.preventDefault();
      add(list.chosen ?? text);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      list.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && (list.isListed || text !== '')) {
      event.stopPropagation();
      if (list.isListed) list.hide();
      else draft.revert();
    } else if (event.key === 'Backspace' && text === '' && value.length > 0) {
      onChange(value.slice(0, -1));
    }
  };

  return (
    <Popover.Root open={list.isListed} onOpenChange={(open) => !open && list.hide()}>
      <Popover.Anchor asChild>
        <div ref={box} className={classNames('ui-input ui-tags', props.className)}>
          {value.map((tag) => (
            <Tag key={tag} text={tag} removeLabel={removeLabel(tag)} onRemove={() => remove(tag)} />
          ))}
          <input
            {...wiring}
            {...{ [DIRTY]: text === '' && !list.isListed ? undefined : '' }}
            ref={input}
            className="ui-tags-input"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={list.isListed}
            aria-controls={list.isListed ? listId : undefined}
            aria-activedescendant={list.active < 0 ? undefined : suggestionId(listId, list.active)}
            placeholder={value.length === 0 ? placeholder : undefined}
            value={text}
            onChange={({ target, nativeEvent }) => onType(target.value, isWriting(nativeEvent))}
            onKeyDown={onKeyDown}
            onClick={list.show}
            onBlur={(event) => isLeft(event) && add(text)}
          />
        </div>
      </Popover.Anchor>
      <Popover.Portal>
        <OverPage label={props.suggestionsLabel}>
          <Popover.Content
            className="ui-menu ui-tags-list"
            role="presentation"
            align="start"
            sideOffset={4}
            collisionPadding={8}
            onOpenAutoFocus={(event) => event.preventDefault()}
            onCloseAutoFocus={(event) => event.preventDefault()}
            onEscapeKeyDown={leaveEscapeToField}
            onInteractOutside={(event) => {
              if (event.target instanceof Node && box.current?.contains(event.target)) event.preventDefault();
            }}
          >
            <SuggestionList
              id={listId}
              label={props.suggestionsLabel}
              suggestions={list.offered}
              active={list.active}
              onMark={list.mark}
              onChoose={add}
            />
          </Popover.Content>
        </OverPage>
      </Popover.Portal>
    </Popover.Root>
  );
};

/** A comma inside a composition may still become something else. */
const isWriting = (event: Event): boolean => event instanceof InputEvent && event.isComposing;
