import { Plus } from 'lucide';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { ASPECTS, PERSPECTIVES, type Aspect, type Id, type Rating, type Viewpoint } from '#model';
import { aspects } from '#knowledge';
import type { CommandContext } from '#commands';
import { useLanguage, useText } from '#i18n/react';
import { Button, Menu } from '#ui';
import { RatingRow } from './rating-row.tsx';
import './ratings-section.css';

interface RatingsSectionProps {
  readonly context: CommandContext;
  readonly touchpointId: Id;
  /** Those that may be seen. */
  readonly ratings: readonly Rating[];
  readonly viewpoint: Viewpoint;
}

/** Every rating of a touchpoint, one's own perspective first: what the scores rest on, each to be opened and changed. */
export function RatingsSection({ context, touchpointId, ratings, viewpoint }: RatingsSectionProps): ReactNode {
  const t = useText().ratings;
  const language = useLanguage();
  const headingId = useId();
  const [open, setOpen] = useState<Id | null>(null);
  const sorted = useMemo(() => ratings.toSorted(inOrderFor(viewpoint)), [ratings, viewpoint]);
  const add = (aspect: Aspect): void => {
    const id = context.newId();
    const perspective = viewpoint === 'all' ? 'patient' : viewpoint;
    context.openMap.editor.apply('addRating', { id, touchpointId, aspect, perspective, score: 0, recordedAt: context.now() });
    setOpen(id);
  };
  return (
    <section className="inspector-section" aria-labelledby={headingId}>
      <div className="inspector-row">
        <h3 className="ui-label" id={headingId}>{t.list(ratings.length)}</h3>
        <Menu
          align="end"
          trigger={<Button size="s" variant="quiet" icon={Plus}>{t.add}</Button>}
          items={aspects.map(({ id, name }) => ({ id, label: name[language], onSelect: () => add(id) }))}
        />
      </div>
      {sorted.length > 1 && <p className="ui-hint">{t.listHint}</p>}
      {sorted.length === 0 ? (
        <p className="inspector-empty">{t.empty}</p>
      ) : (
        <ul className="rating-list">
          {sorted.map((rating) => (
            <RatingRow
              key={rating.id}
              context={context}
              rating={rating}
              isOpen={open === rating.id}
              onToggle={() => setOpen(open === rating.id ? null : rating.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

const inOrderFor = (viewpoint: Viewpoint) => (a: Rating, b: Rating): number =>
  Number(b.perspective === viewpoint) - Number(a.perspective === viewpoint) ||
  ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect) ||
  PERSPECTIVES.indexOf(a.perspective) - PERSPECTIVES.indexOf(b.perspective) ||
  (a.recordedAt ?? '').localeCompare(b.recordedAt ?? '');
