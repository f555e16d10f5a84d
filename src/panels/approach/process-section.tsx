import { ChevronRight } from 'lucide';
import { useId, useState, type ReactNode } from 'react';
import type { SuggestedAction } from '#analysis';
import { sources, type ProcessEntry } from '#knowledge';
import type { Touchpoint } from '#model';
import { useLanguage, useText } from '#i18n/react';
import { Icon } from '#ui';
import { ActionList } from './action-list.tsx';
import { SourceLine } from './source-line.tsx';

interface ProcessSectionProps {
  readonly touchpoint: Touchpoint;
  readonly process: ProcessEntry;
  readonly actions: readonly SuggestedAction[];
  readonly isOpenFirst: boolean;
}

/** One process of change: why it helps here in a line, opening into what could be done. */
export function ProcessSection({ touchpoint, process, actions, isOpenFirst }: ProcessSectionProps): ReactNode {
  const t = useText().approach;
  const language = useLanguage();
  const id = useId();
  const [isOpen, setOpen] = useState(isOpenFirst);
  const name = process.name[language];
  const meaning = process.meaning[language];
  return (
    <div className="process" data-open={isOpen || undefined}>
      <button
        type="button"
        className="process-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon icon={ChevronRight} size={14} className="process-chevron" />
        <span className="process-words">
          <strong>{name}</strong>
          <span>{meaning}</span>
          {process.isWeak && <small>{t.weak}</small>}
        </span>
      </button>
      {isOpen && (
        <div className="process-body" id={id}>
          <ActionList
            touchpoint={touchpoint}
            actions={actions}
            because={t.reason(name, meaning)}
            source={sources[process.source].citation}
          />
          <SourceLine id={process.source} />
        </div>
      )}
    </div>
  );
}
