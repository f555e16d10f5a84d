import { Trash2 } from 'lucide';
import type { ReactNode } from 'react';
import type { Rating, Viewpoint } from '#model';
import { evidences, nameOf, perspectives } from '#knowledge';
import type { CommandContext } from '#commands';
import { formatScore } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { IconButton } from '#ui';

interface RatingListProps {
  readonly context: CommandContext;
  readonly ratings: readonly Rating[];
  readonly viewpoint: Viewpoint;
}

/** Each of several ratings of one aspect, with its reason and evidence. */
export function RatingList({ context, ratings, viewpoint }: RatingListProps): ReactNode {
  const t = useText().inspector;
  const language = useLanguage();
  return (
    <ul className="rating-list">
      {ratings.map(({ id, score, reason, evidence, perspective, rater }) => {
        const shown = formatScore(language, score);
        const about = [
          viewpoint === 'all' ? nameOf(perspectives, perspective, language) : '',
          rater,
          nameOf(evidences, evidence, language),
        ];
        return (
          <li key={id} className="rating">
            <span className="rating-score">{shown}</span>
            <span className="rating-text">
              {reason || <span className="inspector-empty">{t.noReason}</span>}
              <small>{about.filter(Boolean).join(t.separator)}</small>
            </span>
            {viewpoint !== 'all' && (
              <IconButton size="s" icon={Trash2} label={t.deleteRating(shown)} onClick={() => context.openMap.editor.apply('removeRatings', { ids: [id] })} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
