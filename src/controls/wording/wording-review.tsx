import { useState, type ReactNode } from 'react';
import { reviewStatus } from '#analysis';
import { canJudge, reviewWording } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Review, Touchpoint } from '#model';
import { formatDate } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { JudgeForm, trimmedJudge, type Judge } from './judge-form.tsx';

const judgeOf = ({ reviewedBy, note }: Review): Judge => ({ reviewedBy, note });

/** Whether somebody has judged the wording, as which it was judged, and the judgement; it lapses by itself when wording or channel change. */
export function WordingReview({ touchpoint }: { readonly touchpoint: Touchpoint }): ReactNode {
  const context = useCommandContext();
  const t = useText().compliance.review;
  const language = useLanguage();
  const { review } = touchpoint;
  const [judge, setJudge] = useState(judgeOf(review));
  const [seen, setSeen] = useState(review);
  // Judged elsewhere, with others, or undone: the fields follow. They are not made anew, for the focus may be here.
  if (seen.reviewedAt !== review.reviewedAt || seen.reviewedBy !== review.reviewedBy || seen.note !== review.note) {
    setSeen(review);
    setJudge(judgeOf(review));
  }
  const status = reviewStatus(touchpoint);
  const when = review.reviewedAt === null ? '' : formatDate(language, review.reviewedAt);
  const onJudge = (advertising: Review['advertising']): void =>
    void reviewWording(context, [touchpoint], { advertising, ...trimmedJudge(judge) });
  return (
    <div className="wording-review" role="group" aria-label={t.title}>
      <p role="status" className={`wording-state is-${status}`}>
        {t.state[status](review.reviewedBy || t.somebody, when)}
      </p>
      <JudgeForm
        judge={judge}
        onChange={setJudge}
        onJudge={onJudge}
        canApprove={canJudge(touchpoint, 'approved')}
        canTakeBack={status !== 'waiting'}
      />
    </div>
  );
}
