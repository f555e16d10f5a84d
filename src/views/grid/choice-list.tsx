import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { useText } from '#i18n/react';
import { OverPage } from '#ui';
import type { Choice } from './choices.ts';

interface ChoiceListProps {
  readonly id: string;
  readonly label: string;
  /** The field it belongs to; the list stands below it, or above where there is more room. */
  readonly field: RefObject<HTMLElement | null>;
  readonly choices: readonly Choice[];
  /** −1 marks none. */
  readonly marked: number;
  readonly onMark: (index: number) => void;
  readonly onChoose: (choice: Choice) => void;
}

/** What can be chosen for a cell. The focus stays in the cell. */
export function ChoiceList({ id, label, field, choices, marked, onMark, onChoose }: ChoiceListProps): ReactNode {
  const t = useText().table;
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number; minWidth: number } | null>(null);
  useLayoutEffect(() => {
    const box = field.current?.getBoundingClientRect();
    if (box === undefined || list.current === null) return;
    const { offsetHeight: height, offsetWidth: width } = list.current;
    const isBelow = box.bottom + height + GAP <= innerHeight || box.top < innerHeight - box.bottom;
    const top = isBelow
      ? Math.min(box.bottom + GAP, innerHeight - height - GAP)
      : Math.max(GAP, box.top - height - GAP);
    setPlace({ left: Math.max(GAP, Math.min(box.left, innerWidth - width - GAP)), top, minWidth: box.width });
  }, [field, choices.length]);
  useLayoutEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  const says = ({ text, kind }: Choice): string =>
    kind === 'own' ? t.useText(text) : kind === 'newPhase' ? t.newPhase(text) : text;
  return createPortal(
    <OverPage label={label}>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={label}
        className="ui-menu cell-choices"
        style={{ ...place, visibility: place === null ? 'hidden' : 'visible' }}
      >
        {choices.map((choice, index) => (
          <div
            key={`${choice.kind} ${choice.text}`}
            id={choiceId(id, index)}
            className="ui-menu-item"
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            data-highlighted={index === marked ? '' : undefined}
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onPointerMove={() => onMark(index)}
            onClick={() => onChoose(choice)}
            onKeyDown={undefined}
          >
            <span className="ui-menu-label">{says(choice)}</span>
          </div>
        ))}
      </div>
    </OverPage>,
    document.body,
  );
}

/** CSS px between the field and the list, and to the window's edge. */
const GAP = 4;

export const choiceId = (list: string, index: number): string => `${list}-${index}`;
