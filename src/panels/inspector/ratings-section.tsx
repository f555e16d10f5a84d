import { Plus } from 'lucide';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { addRating, editRatings, removeRatings } from '#commands';
import { useCommandContext } from '#commands/react';
import { ASPECTS, PERSPECTIVES, createRating, type Aspect, type Id, type Rating, type Viewpoint } from '#model';
import { aspects } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { Button, Menu } from '#ui';
import { RatingRow } from './rating-row.tsx';
import './ratings-section.css';

interface RatingsSectionProps {
  readonly touchpointId: Id;
  /** Those that may be seen. */
  readonly ratings: readonly Rating[];
  readonly viewpoint: Viewpoint;
}

/** Every rating of a touchpoint, one's own perspective first: what the scores rest on, each to be opened and changed. */
export function RatingsSection({ touchpointId, ratings, viewpoint }: RatingsSectionProps): ReactNode {
  const context = useCommandContext();
  const t = useText().ratings;
  const language = useLanguage();
  const headingId = useId();
  const [open, setOpen] = useState<Id | null>(null);
  const [draft, setDraft] = useState<Rating | null>(null);
  const sorted = useMemo(
    () => [...ratings, ...(draft === null ? [] : [draft])].sort(inOrderFor(viewpoint)),
    [ratings, draft, viewpoint],
  );
  const begin = (aspect: Aspect): void => {
    const perspective = viewpoint === 'all' ? 'patient' : viewpoint;
    const begun = createRating({
      id: context.newId(),
      touchpointId,
      aspect,
      perspective,
      score: 0,
      recordedAt: context.now(),
    });
    setDraft(begun);
    setOpen(begun.id);
  };
  const edit = (rating: Rating, fields: Partial<Rating>): void => {
    const { id } = rating;
    if (rating !== draft) return void editRatings(context, [id], fields);
    // Only with its score it is a rating, and counts.
    if (fields.score === undefined) return setDraft({ ...draft, ...fields });
    addRating(context, { ...draft, ...fields });
    setDraft(null);
  };
  const remove = (rating: Rating): void => {
    if (rating === draft) setDraft(null);
    else removeRatings(context, [rating.id]);
  };
  return (
    <section className="inspector-section" aria-labelledby={headingId}>
      <div className="inspector-row">
        <h3 className="ui-label" id={headingId}>
          {t.list(ratings.length)}
        </h3>
        <Menu
          align="end"
          trigger={
            <Button size="s" variant="quiet" icon={Plus}>
              {t.add}
            </Button>
          }
          items={aspects.map(({ id, name }) => ({ id, label: name[language], onSelect: () => begin(id) }))}
        />
      </div>
      {ratings.length > 1 && <p className="ui-hint">{t.listHint}</p>}
      {sorted.length === 0 ? (
        <p className="inspector-empty">{t.empty}</p>
      ) : (
        <ul className="rating-list">
          {sorted.map((rating) => (
            <RatingRow
              key={rating.id}
              rating={rating}
              isDraft={rating === draft}
              isOpen={open === rating.id}
              onToggle={() => setOpen(open === rating.id ? null : rating.id)}
              onEdit={(fields) => edit(rating, fields)}
              onRemove={() => remove(rating)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

const inOrderFor =
  (viewpoint: Viewpoint) =>
  (a: Rating, b: Rating): number =>
    Number(b.perspective === viewpoint) - Number(a.perspective === viewpoint) ||
    ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect) ||
    PERSPECTIVES.indexOf(a.perspective) - PERSPECTIVES.indexOf(b.perspective) ||
    (a.recordedAt ?? '').localeCompare(b.recordedAt ?? '');
