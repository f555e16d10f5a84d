import { ChevronDown, ChevronRight, Trash2 } from 'lucide';
import { useId, type ReactNode } from 'react';
import { evidenceText } from '#fields';
import { dayOf, timeOfDay, type Rating } from '#model';
import { aspects, nameOf, perspectives } from '#knowledge';
import { useSession } from '#editor/react';
import { formatDate, formatNumber, formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Button, Field, Icon, Select, Slider, TextArea, TextField } from '#ui';
import { AspectMarker } from '#scene/react';
import { EvidenceSelect } from './evidence-select.tsx';

interface RatingRowProps {
  readonly rating: Rating;
  /** Begun, and no rating yet, as nobody has given a score; what its score says means nothing. */
  readonly isDraft: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onEdit: (fields: Partial<Rating>) => void;
  readonly onRemove: () => void;
}

/** One rating on a line; opened, all of it to be changed. */
export function RatingRow({ isOpen, onToggle, ...subject }: RatingRowProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const panelId = useId();
  const { rating, isDraft } = subject;
  const { aspect, perspective, score, reason, rater, weight, recordedAt } = rating;
  const aspectName = nameOf(aspects, aspect, language);
  const about = [
    nameOf(perspectives, perspective, language),
    evidenceText(rating, language),
    rater,
    recordedAt === null ? '' : formatDate(language, recordedAt),
    weight === 1 ? '' : t.ratings.times(formatNumber(language, weight, 6)),
  ]
    .filter(Boolean)
    .join(t.inspector.separator);
  return (
    <li className="rating">
      <button
        type="button"
        className="rating-head"
        aria-expanded={isOpen}
        aria-controls={isOpen ? panelId : undefined}
        onClick={onToggle}
      >
        <Icon icon={isOpen ? ChevronDown : ChevronRight} size={14} />
        <AspectMarker aspect={aspect} />
        <span className="visually-hidden">{aspectName}</span>
        <span className="rating-score">{isDraft ? '–' : formatScore(language, score)}</span>
        <span className="rating-text">
          {reason !== '' && <span className="rating-reason">{reason}</span>}
          <small>{isDraft ? t.ratings.draft : about}</small>
        </span>
      </button>
      {isOpen && (
        <div className="rating-panel" id={panelId}>
          <RatingEditor {...subject} />
        </div>
      )}
    </li>
  );
}

function RatingEditor({
  rating,
  isDraft,
  onEdit: edit,
  onRemove: remove,
}: Omit<RatingRowProps, 'isOpen' | 'onToggle'>): ReactNode {
  const t = useText();
  const language = useLanguage();
  const isBlind = useSession((session) => session.isBlind);
  const { aspect, perspective, score, reason, rater, weight, recordedAt } = rating;
  const says = (shown: number | null): string => (shown === null ? t.inspector.notRated : formatScore(language, shown));
  return (
    <>
      <Field label={t.ratings.score} aside={<strong>{says(isDraft ? null : score)}</strong>}>
        <Slider
          tone={aspect}
          value={isDraft ? null : score}
          valueText={says}
          onCommit={(next) => (next === null ? remove() : edit({ score: next }))}
        />
      </Field>
      <Field label={t.ratings.reason}>
        <TextArea
          minRows={1}
          value={reason}
          placeholder={t.inspector.reasonPlaceholder}
          onCommit={(next) => edit({ reason: next })}
        />
      </Field>
      <div className="rating-pair">
        <div className="ui-field">
          <span className="ui-label">{t.ratings.evidence}</span>
          <EvidenceSelect ratings={[rating]} onChange={edit} />
        </div>
        <Field label={t.ratings.aspect}>
          <Select
            value={aspect}
            onChange={(next) => edit({ aspect: next })}
            options={aspects.map((entry) => ({ value: entry.id, label: entry.name[language] }))}
          />
        </Field>
        {!isBlind && (
          <Field label={t.ratings.perspective}>
            <Select
              value={perspective}
              onChange={(next) => edit({ perspective: next })}
              options={perspectives.map((entry) => ({ value: entry.id, label: entry.name[language] }))}
            />
          </Field>
        )}
        <Field label={t.ratings.rater}>
          <TextField value={rater} onCommit={(next) => edit({ rater: next })} />
        </Field>
        <Field label={t.ratings.date}>
          <TextField type="date" value={dayOf(recordedAt)} onCommit={(next) => edit({ recordedAt: timeOfDay(next) })} />
        </Field>
        <Field label={t.ratings.weight} hint={t.ratings.weightHint}>
          <TextField
            type="number"
            min={0}
            step="any"
            value={String(weight)}
            onCommit={(next) => next.trim() !== '' && edit({ weight: Number(next) })}
          />
        </Field>
      </div>
      <Button size="s" variant="quiet" icon={Trash2} className="inspector-delete" onClick={remove}>
        {isDraft ? t.ratings.discard : t.ratings.remove}
      </Button>
    </>
  );
}
