import { useState, type ReactNode } from 'react';
import { reviewWording } from '#commands';
import { useCommandContext } from '#commands/react';
import { useUndoToast } from '#controls';
import { useText } from '#i18n/react';
import type { Id, Review, Touchpoint } from '#model';
import { Button, Checkbox, Field, TextField } from '#ui';

interface ReviewTogetherProps {
  readonly shown: readonly Touchpoint[];
  readonly selected: ReadonlySet<Id>;
  readonly onSelect: (ids: readonly Id[], isSelected: boolean) => void;
}

/** Judges several wordings at once; what has no words is not approved, and that is said. */
export function ReviewTogether({ shown, selected, onSelect }: ReviewTogetherProps): ReactNode {
  const context = useCommandContext();
  const text = useText();
  const [t, own] = [text.compliance.review, text.review];
  const tell = useUndoToast();
  const [by, setBy] = useState('');
  const [note, setNote] = useState('');
  const chosen = shown.filter(({ id }) => selected.has(id));
  const judge = (advertising: Review['advertising']): void => {
    const judged = advertising === 'approved' ? chosen.filter(({ wording }) => wording.trim() !== '') : chosen;
    const skipped = chosen.length - judged.length;
    if (judged.length > 0 && !reviewWording(context, judged, { advertising, reviewedBy: by.trim(), note: note.trim() }))
      return;
    tell(own.judged(judged.length, skipped));
    onSelect(
      chosen.map(({ id }) => id),
      false,
    );
  };
  const isAll = chosen.length === shown.length;
  return (
    <div className="review-together" role="group" aria-label={own.together}>
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
          {own.selectAll(shown.length)}
        </Checkbox>
        <span role="status">{own.selected(chosen.length)}</span>
      </div>
      {chosen.length > 0 && (
        <>
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
            <Button size="s" variant="quiet" onClick={() => judge('unreviewed')}>
              {t.takeBack}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
