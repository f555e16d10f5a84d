import { useState, type ReactNode } from 'react';
import { canJudge, reviewWording } from '#commands';
import { useCommandContext } from '#commands/react';
import { JudgeForm, trimmedJudge, useUndoToast, type Judge } from '#controls';
import { useText } from '#i18n/react';
import type { Id, Review, Touchpoint } from '#model';
import { Checkbox, useToasts } from '#ui';
import { useKeptTick } from './use-kept-focus.ts';

interface ReviewTogetherProps {
  readonly shown: readonly Touchpoint[];
  readonly selected: ReadonlySet<Id>;
  readonly onSelect: (ids: readonly Id[], isSelected: boolean) => void;
}

const idsOf = (touchpoints: readonly Touchpoint[]): readonly Id[] => touchpoints.map(({ id }) => id);

/** Judges several wordings at once; what has no words is not approved, and that is said. */
export function ReviewTogether({ shown, selected, onSelect }: ReviewTogetherProps): ReactNode {
  const t = useText().review;
  // The buttons go with what was selected.
  const kept = useKeptTick();
  const [judge, setJudge] = useState<Judge>({ reviewedBy: '', note: '' });
  const judgeAll = useJudgeAll();
  const chosen = shown.filter(({ id }) => selected.has(id));
  const isAll = chosen.length === shown.length;
  const onJudge = (advertising: Review['advertising']): void => {
    judgeAll(chosen, { advertising, ...trimmedJudge(judge) });
    onSelect(idsOf(chosen), false);
  };
  return (
    <div className="review-together" role="group" aria-label={t.together} {...kept}>
      <div className="review-together-head">
        <Checkbox
          checked={isAll ? true : chosen.length > 0 ? 'mixed' : false}
          onChange={() => onSelect(idsOf(shown), !isAll)}
        >
          {t.selectAll(shown.length)}
        </Checkbox>
        <span role="status">{t.selected(chosen.length)}</span>
      </div>
      {chosen.length > 0 && <JudgeForm judge={judge} onChange={setJudge} onJudge={onJudge} canApprove canTakeBack />}
    </div>
  );
}

/** Gives several a judgement as one step, and says of how many, and of how many it could not be given. */
function useJudgeAll(): (chosen: readonly Touchpoint[], judgement: Parameters<typeof reviewWording>[2]) => void {
  const context = useCommandContext();
  const t = useText().review;
  const tell = useUndoToast();
  const toasts = useToasts();
  return (chosen, judgement) => {
    const isTakenBack = judgement.advertising === 'unreviewed';
    const judged = chosen.filter((each) => canJudge(each, judgement.advertising));
    const left = chosen.length - judged.length;
    const said = left === 0 ? '' : (isTakenBack ? t.notJudged : t.noWords)(left);
    if (judged.length === 0) return void toasts.show({ text: said });
    if (!reviewWording(context, judged, judgement)) return;
    tell([(isTakenBack ? t.takenBack : t.judged)(judged.length), said].filter(Boolean).join(' '));
  };
}
