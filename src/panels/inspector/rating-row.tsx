import { ChevronDown, ChevronRight, Trash2 } from 'lucide';
import { useId, type ReactNode } from 'react';
import type { Rating } from '#model';
import { aspects, evidences, nameOf, perspectives } from '#knowledge';
import type { CommandContext } from '#commands';
import { useSession } from '#editor/react';
import { formatDate, formatNumber, formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Button, Field, Icon, Select, Slider, TextArea, TextField } from '#ui';
import { AspectMarker } from '../journeys/aspect-marker.tsx';
import { dayOf, timeOf } from './rating-day.ts';

interface RatingRowProps {
  readonly context: CommandContext;
  readonly rating: Rating;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One rating on a line; opened, all of it to be changed. */
export function RatingRow({ context, rating, isOpen, onToggle }: RatingRowProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const panelId = useId();
  const { aspect, perspective, score, reason, evidence, rater, weight, recordedAt } = rating;
  const aspectName = nameOf(aspects, aspect, language);
  const about = [
    nameOf(perspectives, perspective, language),
    nameOf(evidences, evidence, language),
    rater,
    recordedAt === null ? '' : formatDate(language, recordedAt),
    weight === 1 ? '' : t.ratings.times(formatNumber(language, weight)),
  ].filter(Boolean).join(t.inspector.separator);
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
        <span className="rating-score">{formatScore(language, score)}</span>
        <span className="rating-text">
          {reason !== '' && <span className="rating-reason">{reason}</span>}
          <small>{about}</small>
        </span>
      </button>
      {isOpen && (
        <div className="rating-panel" id={panelId}>
          <RatingEditor context={context} rating={rating} />
        </div>
      )}
    </li>
  );
}

function RatingEditor({ context, rating }: Pick<RatingRowProps, 'context' | 'rating'>): ReactNode {
  const t = useText();
  const language = useLanguage();
  const isBlind = useSession((session) => session.isBlind);
  const { editor } = context.openMap;
  const { id, aspect, perspective, score, reason, evidence, rater, weight, recordedAt } = rating;
  const edit = (fields: Partial<Rating>): void => void editor.apply('editRating', { id, ...fields });
  const remove = (): void => void editor.apply('removeRatings', { ids: [id] });
  return (
    <>
      <Field label={t.ratings.score} aside={<strong>{formatScore(language, score)}</strong>}>
        <Slider
          tone={aspect}
          value={score}
          valueText={(shown) => formatScore(language, shown ?? score)}
          onCommit={(next) => (next === null ? remove() : edit({ score: next }))}
        />
      </Field>
      <Field label={t.ratings.reason}>
        <TextArea minRows={1} value={reason} placeholder={t.inspector.reasonPlaceholder} onCommit={(next) => edit({ reason: next })} />
      </Field>
      <div className="rating-pair">
        <Field label={t.ratings.evidence}>
          <Select value={evidence} onChange={(next) => edit({ evidence: next })} options={evidences.map((entry) => ({ value: entry.id, label: entry.name[language] }))} />
        </Field>
        <Field label={t.ratings.aspect}>
          <Select value={aspect} onChange={(next) => edit({ aspect: next })} options={aspects.map((entry) => ({ value: entry.id, label: entry.name[language] }))} />
        </Field>
        {!isBlind && (
          <Field label={t.ratings.perspective}>
            <Select value={perspective} onChange={(next) => edit({ perspective: next })} options={perspectives.map((entry) => ({ value: entry.id, label: entry.name[language] }))} />
          </Field>
        )}
        <Field label={t.ratings.rater}>
          <TextField value={rater} onCommit={(next) => edit({ rater: next })} />
        </Field>
        <Field label={t.ratings.date}>
          <TextField type="date" value={dayOf(recordedAt)} onCommit={(next) => edit({ recordedAt: timeOf(next) })} />
        </Field>
        <Field label={t.ratings.weight} hint={t.ratings.weightHint}>
          <TextField type="number" min={0} step="any" value={String(weight)} onCommit={(next) => next.trim() !== '' && edit({ weight: Number(next) })} />
        </Field>
      </div>
      <Button size="s" variant="quiet" icon={Trash2} className="inspector-delete" onClick={remove}>{t.ratings.remove}</Button>
    </>
  );
}
