import type { ReactNode } from 'react';
import { editRatings } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Rating } from '#model';
import { useText } from '#i18n/react';
import { TextArea } from '#ui';
import { sharedValue } from '#analysis';
import { EvidenceSelect } from './evidence-select.tsx';

interface RatingFieldsProps {
  /** The aspect's name. */
  readonly name: string;
  /** One of each touchpoint that is rated. */
  readonly ratings: readonly Rating[];
}

/** Why the score is given and what it rests on. */
export function RatingFields({ name, ratings }: RatingFieldsProps): ReactNode {
  const context = useCommandContext();
  const t = useText().inspector;
  const reason = sharedValue(ratings, (rating) => rating.reason);
  const edit = (fields: Partial<Pick<Rating, 'reason' | 'evidence' | 'furtherEvidence'>>): void =>
    void editRatings(
      context,
      ratings.map(({ id }) => id),
      fields,
    );
  return (
    <div className="rating-fields">
      <TextArea
        minRows={1}
        label={t.reasonOf(name)}
        placeholder={reason.isMixed ? t.mixed : t.reasonPlaceholder}
        value={reason.value ?? ''}
        onCommit={(next) => edit({ reason: next })}
      />
      <EvidenceSelect className="rating-evidence" aspect={name} isNamed ratings={ratings} onChange={edit} />
      {ratings.every(({ weight }) => weight === 0) && <p className="ui-hint">{t.leftOut}</p>}
    </div>
  );
}
