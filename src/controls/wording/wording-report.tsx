import type { ReactNode } from 'react';
import { channelKind, checklistOf, type AdvertisingFinding } from '#compliance';
import { advertisingRules, editions, liftingItems, rulePack } from '#knowledge/rules';
import { formatDate } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import './wording.css';

interface WordingReportProps {
  readonly text: string;
  readonly found: readonly AdvertisingFinding[];
  readonly channel: string | null;
  /** Somebody has chosen a channel. */
  readonly isChosen: boolean;
  /** Selects a stretch of the text, where it stands in a field. */
  readonly onSelect?: (start: number, end: number) => void;
}

/** Which rules fired, on which words, on what ground, and what could be said instead. Never that a text may be published. */
export function WordingReport({ text, found, channel, isChosen, onSelect }: WordingReportProps): ReactNode {
  const t = useText().compliance;
  const language = useLanguage();
  const kind = channelKind(channel);
  const lacking = (checklistOf(text, { channel }) ?? []).filter(({ isSaid }) => !isSaid);
  const nameOf = (id: string): string => liftingItems.find((item) => item.id === id)?.name[language] ?? id;
  return (
    <div className="wording-report">
      <p className="ui-hint">{isChosen ? t[kind] : t.noChannel}</p>
      {kind !== 'none' && (
        <>
          <p role="status">{found.length === 0 ? t.nothing : t.count(found.length)}</p>
          {found.length > 0 && (
            <ul>
              {found.map((finding) => (
                <Hit key={`${finding.rule} ${finding.start}`} finding={finding} onSelect={onSelect} />
              ))}
            </ul>
          )}
          {lacking.length > 0 && <p>{t.lacking(lacking.map(({ item }) => nameOf(item)).join(t.separator))}</p>}
          <p className="ui-hint">
            {t.pack(rulePack.name[language], rulePack.edition[language], formatDate(language, rulePack.date))}
          </p>
        </>
      )}
    </div>
  );
}

interface HitProps {
  readonly finding: AdvertisingFinding;
  readonly onSelect: WordingReportProps['onSelect'] | undefined;
}

function Hit({ finding: { rule: id, span, start, severity }, onSelect }: HitProps): ReactNode {
  const t = useText().compliance;
  const language = useLanguage();
  const rule = advertisingRules.find((each) => each.id === id);
  if (rule === undefined) return null;
  const { edition, date } = editions[rule.edition];
  return (
    <li className={`wording-hit is-${severity}`}>
      <span className="wording-hit-head">
        <strong>
          {id} {rule.category[language]}
        </strong>
        <span className="wording-severity">{t.severity[severity]}</span>
      </span>
      {onSelect === undefined ? (
        <span>{t.quoted(span)}</span>
      ) : (
        <button
          type="button"
          className="wording-words"
          title={t.show(span)}
          onClick={() => onSelect(start, start + span.length)}
        >
          {span}
        </button>
      )}
      <span>{t.rewrite(rule.rewrite[language])}</span>
      <small>{t.basis(rule.basis[language], edition[language], formatDate(language, date))}</small>
    </li>
  );
}
