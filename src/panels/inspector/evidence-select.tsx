import { ChevronDown } from 'lucide';
import type { ReactNode } from 'react';
import { evidenceText } from '#fields';
import { asEvidences, evidencesOf, type Rating } from '#model';
import { evidences } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { Icon, Popover, ToggleChips } from '#ui';
import { sharedValue } from '#analysis';

type Evidenced = Pick<Rating, 'evidence' | 'furtherEvidence'>;

interface EvidenceSelectProps {
  /** The aspect's name where it does not stand before it. */
  readonly aspect?: string;
  /** Whether it says what it is itself. */
  readonly isNamed?: boolean;
  readonly className?: string;
  /** At least one; they may differ. */
  readonly ratings: readonly Evidenced[];
  readonly onChange: (fields: Evidenced) => void;
}

/** What ratings rest on: one or several kinds of evidence. An assumption stands alone. */
export function EvidenceSelect({ aspect, isNamed, className = '', ratings, onChange }: EvidenceSelectProps): ReactNode {
  const t = useText().inspector;
  const language = useLanguage();
  const { isMixed, value } = sharedValue(ratings, (rating) => evidenceText(rating, language));
  const [first] = ratings;
  const chosen = isMixed || first === undefined ? [] : evidencesOf(first);
  const name = isMixed ? t.mixed : value;
  const label = aspect === undefined ? t.evidence : t.evidenceOf(aspect);
  // It begins with what is seen of it.
  const spoken = [`${t.evidence} ${name}`, aspect].filter(Boolean).join(': ');
  return (
    <Popover
      label={label}
      align="start"
      className="evidence-kinds"
      trigger={
        <button type="button" className={`ui-input ui-select ${className}`} aria-label={spoken}>
          <span className="ui-select-value">
            {isNamed === true && <span className="ui-select-prefix">{t.evidence}</span>}{' '}
            <span className={isMixed ? 'ui-select-placeholder' : 'ui-select-label'}>{name}</span>
          </span>
          <Icon icon={ChevronDown} size={14} className="ui-select-chevron" />
        </button>
      }
    >
      <ToggleChips
        label={label}
        value={chosen}
        onChange={(next) =>
          onChange(asEvidences(chosen[0] !== 'assumption' && next.includes('assumption') ? [] : next))
        }
        options={evidences.map((entry) => ({ value: entry.id, label: entry.name[language] }))}
      />
      <p className="ui-hint">{t.evidenceHint}</p>
    </Popover>
  );
}
