import { useState, type ReactNode } from 'react';
import { reviewStatus } from '#analysis';
import { reviewWording } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Review, Touchpoint } from '#model';
import { formatDate } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Button, Field, TextField } from '#ui';
import './wording.css';

/** Whether somebody has judged the wording, as which it was judged, and the judgement; it lapses by itself when wording or channel change. */
export function WordingReview({ touchpoint }: { readonly touchpoint: Touchpoint }): ReactNode {
  const context = useCommandContext();
  const t = useText().compliance.review;
  const language = useLanguage();
  const { review } = touchpoint;
  const [by, setBy] = useState(review.reviewedBy);
  const [note, setNote] = useState(review.note);
  const status = reviewStatus(touchpoint);
  const when = review.reviewedAt === null ? '' : formatDate(language, review.reviewedAt);
  const judge = (advertising: Review['advertising']): void =>
    void reviewWording(context, [touchpoint], { advertising, reviewedBy: by.trim(), note: note.trim() });
  const isJudged = status !== 'waiting';
  return (
    <div className="wording-review" role="group" aria-label={t.title}>
      <p role="status" className={`wording-state is-${status}`}>
        {t.state[status](review.reviewedBy || t.somebody, when)}
      </p>
      <div className="wording-review-fields">
        <Field label={t.by}>
          <TextField value={by} placeholder={t.byHint} onCommit={setBy} onDraft={setBy} />
        </Field>
        <Field label={t.note}>
          <TextField value={note} onCommit={setNote} onDraft={setNote} />
        </Field>
      </div>
      <div className="wording-review-actions">
        <Button size="s" onClick={() => judge('approved')}>
          {t.approve}
        </Button>
        <Button size="s" onClick={() => judge('rejected')}>
          {t.reject}
        </Button>
        {isJudged && (
          <Button size="s" variant="quiet" onClick={() => judge('unreviewed')}>
            {t.takeBack}
          </Button>
        )}
      </div>
    </div>
  );
}
