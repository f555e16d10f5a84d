import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import type { Review } from '#model';
import { Button, Field, TextField } from '#ui';
import './wording.css';

/** Who judges, and what he or she adds. */
export type Judge = Pick<Review, 'reviewedBy' | 'note'>;

interface JudgeFormProps {
  readonly judge: Judge;
  readonly onChange: (judge: Judge) => void;
  readonly onJudge: (advertising: Review['advertising']) => void;
  /** There are words to approve. */
  readonly canApprove: boolean;
  /** Something has been judged that can be taken back. */
  readonly canTakeBack: boolean;
}

/** Who judges wordings that go out, and the judgement. */
export function JudgeForm({ judge, onChange, onJudge, canApprove, canTakeBack }: JudgeFormProps): ReactNode {
  const t = useText().compliance.review;
  const setBy = (reviewedBy: string): void => onChange({ ...judge, reviewedBy });
  const setNote = (note: string): void => onChange({ ...judge, note });
  return (
    <>
      <div className="wording-review-fields">
        <Field label={t.by}>
          <TextField value={judge.reviewedBy} placeholder={t.byHint} onCommit={setBy} onDraft={setBy} />
        </Field>
        <Field label={t.note}>
          <TextField value={judge.note} onCommit={setNote} onDraft={setNote} />
        </Field>
      </div>
      <div className="wording-review-actions">
        <Button size="s" disabled={!canApprove} onClick={() => onJudge('approved')}>
          {t.approve}
        </Button>
        <Button size="s" onClick={() => onJudge('rejected')}>
          {t.reject}
        </Button>
        {canTakeBack && (
          <Button size="s" variant="quiet" onClick={() => onJudge('unreviewed')}>
            {t.takeBack}
          </Button>
        )}
      </div>
    </>
  );
}

/** As it is written down: without white space around it. */
export const trimmedJudge = ({ reviewedBy, note }: Judge): Judge => ({
  reviewedBy: reviewedBy.trim(),
  note: note.trim(),
});
