import { memo, useMemo, type ReactNode } from 'react';
import { reviewStatus, wordingHits } from '#analysis';
import { showOnCanvas } from '#commands';
import { useCommandContext } from '#commands/react';
import { wordingChannel } from '#compliance';
import { WordingReport, WordingReview } from '#controls';
import { useMap } from '#editor/react';
import { channels, nameOf } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { channelsOf, type Id, type Touchpoint } from '#model';
import { Checkbox, MarkedWords, useTextLook } from '#ui';

interface ReviewRowProps {
  readonly touchpoint: Touchpoint;
  readonly isSelected: boolean;
  readonly onSelect: (ids: readonly Id[], isSelected: boolean) => void;
}

const TONES = { block: 'danger', warn: 'warning', note: 'note' } as const;

/** One wording: where it is met, its words with what strikes in them, and whether somebody has judged it. */
export const ReviewRow = memo(function ReviewRow({ touchpoint, isSelected, onSelect }: ReviewRowProps): ReactNode {
  const context = useCommandContext();
  const text = useText();
  const t = text.review;
  const language = useLanguage();
  const { id, wording } = touchpoint;
  const phase = useMap((map) => map.phases[touchpoint.phaseId]?.title ?? '');
  const title = touchpoint.title || text.common.untitled;
  const status = reviewStatus(touchpoint);
  const where = [phase, ...channelsOf(touchpoint).map((each) => nameOf(channels, each, language))];
  const hasWords = wording.trim() !== '';
  return (
    <li className="review-row" data-review={id}>
      <div className="review-head">
        <Checkbox checked={isSelected} onChange={(isOn) => onSelect([id], isOn)}>
          <span className="visually-hidden">{t.select(title)}</span>
        </Checkbox>
        <button type="button" className="review-title" title={t.open(title)} onClick={() => showOnCanvas(context, id)}>
          {title}
        </button>
        <span className={`review-status is-${status}`}>{t.statuses[status]}</span>
      </div>
      <p className="review-where">{where.filter(Boolean).join(' · ')}</p>
      {hasWords ? <Words touchpoint={touchpoint} /> : <p className="ui-hint">{t.noWording}</p>}
      {(hasWords || status !== 'waiting') && <WordingReview touchpoint={touchpoint} />}
    </li>
  );
});

/** The words themselves: marked where a rule fired or where they may identify a person, and both told below. */
function Words({ touchpoint }: { readonly touchpoint: Touchpoint }): ReactNode {
  const { wording, channel } = touchpoint;
  const known = useMap((map) => map.channels);
  const hits = useMemo(() => wordingHits({ channels: known }, touchpoint), [known, touchpoint]);
  const personal = useTextLook(wording);
  const marks = hits.map(({ start, span, severity }) => ({ start, end: start + span.length, tone: TONES[severity] }));
  return (
    <>
      <MarkedWords text={wording} marks={[...marks, ...personal.marks]} />
      {personal.note !== '' && <p className="review-personal">{personal.note}</p>}
      <WordingReport
        text={wording}
        found={hits}
        channel={wordingChannel({ channels: known }, touchpoint)}
        isChosen={channel !== null}
      />
    </>
  );
}
