import { useMemo, type ReactNode } from 'react';
import { reviewStatus, wordingHits } from '#analysis';
import { showOnCanvas } from '#commands';
import { useCommandContext } from '#commands/react';
import { wordingChannel } from '#compliance';
import { WordingReport, WordingReview } from '#controls';
import { useMap } from '#editor/react';
import { channels, nameOf } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { channelsOf, type Touchpoint } from '#model';
import { Checkbox, MarkedWords } from '#ui';

interface ReviewRowProps {
  readonly touchpoint: Touchpoint;
  readonly isSelected: boolean;
  readonly onSelect: (isSelected: boolean) => void;
}

const TONES = { block: 'danger', warn: 'warning', note: 'note' } as const;

/** One wording: where it is met, its words with what rules say of them, and whether somebody has judged it. */
export function ReviewRow({ touchpoint, isSelected, onSelect }: ReviewRowProps): ReactNode {
  const context = useCommandContext();
  const text = useText();
  const t = text.review;
  const language = useLanguage();
  const { id, wording, channel } = touchpoint;
  const phase = useMap((map) => map.phases[touchpoint.phaseId]?.title ?? '');
  const known = useMap((map) => map.channels);
  const hits = useMemo(() => wordingHits({ channels: known }, touchpoint), [known, touchpoint]);
  const title = touchpoint.title || text.common.untitled;
  const status = reviewStatus(touchpoint);
  const where = [phase, ...channelsOf(touchpoint).map((each) => nameOf(channels, each, language))];
  return (
    <li className="review-row" data-review={id}>
      <div className="review-head">
        <Checkbox checked={isSelected} onChange={onSelect}>
          <span className="visually-hidden">{t.select(title)}</span>
        </Checkbox>
        <button type="button" className="review-title" title={t.open(title)} onClick={() => showOnCanvas(context, id)}>
          {title}
        </button>
        <span className={`review-status is-${status}`}>{t.statuses[status]}</span>
      </div>
      <p className="review-where">{where.filter(Boolean).join(' · ')}</p>
      {wording.trim() === '' ? (
        <p className="ui-hint">{t.noWording}</p>
      ) : (
        <>
          <MarkedWords
            text={wording}
            marks={hits.map(({ start, span, severity }) => ({
              start,
              end: start + span.length,
              tone: TONES[severity],
            }))}
          />
          <WordingReport
            text={wording}
            found={hits}
            channel={wordingChannel({ channels: known }, touchpoint)}
            isChosen={channel !== null}
          />
        </>
      )}
      {wording.trim() !== '' && <WordingReview key={`${id} ${touchpoint.review.reviewedAt}`} touchpoint={touchpoint} />}
    </li>
  );
}
