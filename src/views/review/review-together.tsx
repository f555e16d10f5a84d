import { useState, type ReactNode } from 'react';
import { reviewWording } from '#commands';
import { useCommandContext } from '#commands/react';
import { JudgeForm, trimmedJudge, useUndoToast, type Judge } from '#controls';
import { useText } from '#i18n/react';
import type { Id, Review, Touchpoint } from '#model';
import { Checkbox } from '#ui';

interface ReviewTogetherProps {
  readonly shown: readonly Touchpoint[];
  readonly selected: ReadonlySet<Id>;
  readonly onSelect: (ids: readonly Id[], isSelected: boolean) => void;
}

/** Judges several wordings at once; what has no words is not approved, and that is said. */
export function ReviewTogether({ shown, selected, onSelect }: ReviewTogetherProps): ReactNode {
  const context = useCommandContext();
  const t = useText().review;
  const tell = useUndoToast();
  const [judge, setJudge] = useState<Judge>({ reviewedBy: '', note: '' });
  const chosen = shown.filter(({ id }) => selected.has(id));
  const onJudge = (advertising: Review['advertising']): void => {
    const judged = advertising === 'approved' ? chosen.filter(({ wording }) => wording.trim() !== '') : chosen;
    const skipped = chosen.length - judged.length;
    if (judged.length > 0 && !reviewWording(context, judged, { advertising, ...trimmedJudge(judge) })) return;
    tell(t.judged(judged.length, skipped));
    onSelect(
      chosen.map(({ id }) => id),
      false,
    );
  };
  const isAll = chosen.length === shown.length;
  return (
    <div className="review-together" role="group" aria-label={t.together}>
      <div className="review-together-head">
        <Checkbox
          checked={isAll ? true : chosen.length > 0 ? 'mixed' : false}
          onChange={() =>
            onSelect(
              shown.map(({ id }) => id),
              !isAll,
            )
          }
        >
          {t.selectAll(shown.length)}
        </Checkbox>
        <span role="status">{t.selected(chosen.length)}</span>
      </div>
      {chosen.length > 0 && <JudgeForm judge={judge} onChange={setJudge} onJudge={onJudge} canTakeBack />}
    </div>
  );
}
