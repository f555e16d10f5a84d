interface SuggestionListProps {
  readonly id: string;
  readonly label: string;
  readonly suggestions: readonly string[];
  /** Index of the marked one, −1 for none. */
  readonly active: number;
  readonly onMark: (index: number) => void;
  readonly onChoose: (suggestion: string) => void;
}

/** The list under a combobox. The focus stays in the field, which says which one is marked. */
export const SuggestionList = ({ id, label, suggestions, active, onMark, onChoose }: SuggestionListProps) => (
  <div id={id} role="listbox" aria-label={label}>
    {suggestions.map((suggestion, index) => (
      <div
        key={suggestion}
        id={suggestionId(id, index)}
        className="ui-menu-item"
        role="option"
        tabIndex={-1}
        aria-selected={index === active}
        data-highlighted={index === active ? '' : undefined}
        onPointerDown={(event) => event.preventDefault()}
        onPointerMove={() => onMark(index)}
        onClick={() => onChoose(suggestion)}
        onKeyDown={undefined}
      >
        <span className="ui-menu-label ui-tags-option">{suggestion}</span>
      </div>
    ))}
  </div>
);

/** For the field's `aria-activedescendant`. */
export const suggestionId = (listId: string, index: number): string => `${listId}-${index}`;
