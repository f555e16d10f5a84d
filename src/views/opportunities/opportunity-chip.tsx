import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';
import { nameOf, opportunityStatuses } from '#knowledge';
import type { Id, Opportunity } from '#model';
import { useLanguage, useText } from '#i18n/react';
import type { ChipDrag } from './use-chip-drag.ts';

interface OpportunityChipProps {
  readonly opportunity: Opportunity;
  readonly drag: ChipDrag | null;
  readonly isTabStop: boolean;
  /** Id of what says how it is moved. */
  readonly hint: string;
  readonly onPress: (id: Id, event: PointerEvent<HTMLElement>) => void;
  readonly onKey: (opportunity: Opportunity, event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
}

/** An opportunity in the matrix: dragged, walked by arrow keys, opened by a press. */
export function OpportunityChip({
  opportunity,
  drag,
  isTabStop,
  hint,
  onPress,
  onKey,
  onFocus,
  onOpen,
}: OpportunityChipProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { id, title, impact, effort, owner, status } = opportunity;
  const name = title || t.common.untitled;
  const judged = (value: number | null): string => (value === null ? t.opportunities.notJudged : String(value));
  return (
    <button
      type="button"
      data-chip={id}
      className={`opportunity-chip is-${status}${drag === null ? '' : ' is-dragged'}`}
      style={drag === null ? undefined : { left: drag.left, top: drag.top, width: drag.width }}
      tabIndex={isTabStop ? 0 : -1}
      aria-describedby={hint}
      title={name}
      onPointerDown={(event) => onPress(id, event)}
      onKeyDown={(event) => onKey(opportunity, event)}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <span className="opportunity-chip-title">{name}</span>
      <span className="visually-hidden">{t.opportunities.cell(judged(impact), judged(effort))}</span>
      <small>
        {[nameOf(opportunityStatuses, status, language), owner]
          .filter((each) => each !== '')
          .join(t.inspector.separator)}
      </small>
    </button>
  );
}
