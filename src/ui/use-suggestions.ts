import { useState } from 'react';
import { matchScore } from './match-score.ts';

const OFFERED_AT_MOST = 8;

/** Which suggestions a text calls for, whether they are shown, and which one is marked. */
export const useSuggestions = (all: readonly string[], taken: readonly string[], text: string) => {
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const offered = all
    .filter((suggestion) => !taken.includes(suggestion) && matchScore(text, [suggestion]) > 0)
    .slice(0, OFFERED_AT_MOST);
  const isListed = isOpen && offered.length > 0;

  const show = (): void => {
    setIsOpen(true);
    setActive(-1);
  };
  const hide = (): void => {
    setIsOpen(false);
    setActive(-1);
  };
  /** To the next or the one before; round the ends. */
  const move = (by: 1 | -1): void => {
    const from = active < 0 && by < 0 ? 0 : active;
    setIsOpen(true);
    setActive((from + by + offered.length) % Math.max(1, offered.length));
  };

  return {
    offered,
    isListed,
    active: isListed ? active : -1,
    chosen: isListed ? offered[active] : undefined,
    mark: setActive,
    show,
    hide,
    move,
  };
};
