import { ClipboardCheck } from 'lucide';
import { startTransition, useCallback, useState, type ReactNode } from 'react';
import { reviewStatus, wordingsToReview } from '#analysis';
import { useCommandContext } from '#commands/react';
import { ReadingPage, SheetActions, useRulesReady } from '#controls';
import { REVIEW_FILTERS, type ReviewFilter } from '#editor';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { remembered, type Id, type JourneyMap, type Touchpoint } from '#model';
import { Button, EmptyState, SegmentedControl, Spinner } from '#ui';
import { ReviewRow } from './review-row.tsx';
import { ReviewTogether } from './review-together.tsx';
import { useKeptRow } from './use-kept-focus.ts';
import './review.css';

/** Rows at first: on a map of thousands there may be hundreds. */
const PAGE = 50;

const toReview = remembered((map: JourneyMap) => wordingsToReview(map));

const isOf = (status: ReviewFilter) => (touchpoint: Touchpoint) =>
  status === 'all' || reviewStatus(touchpoint) === status;

/** All wordings that somebody should have read: what rules say of them, and what people have decided. */
export function ReviewView(): ReactNode {
  const t = useText().review;
  const all = useMap(toReview);
  return (
    <ReadingPage title={t.title} intro={t.intro} actions={all.length > 0 && <SheetActions what="review" />}>
      {all.length === 0 ? (
        <EmptyState icon={ClipboardCheck} title={t.empty}>
          {t.emptyText}
        </EmptyState>
      ) : (
        <>
          <StatusChoice all={all} />
          <Wordings all={all} />
        </>
      )}
    </ReadingPage>
  );
}

interface AllProps {
  readonly all: readonly Touchpoint[];
}

/** By how the judgement stands; a status that nothing has is not offered, unless it is what is looked at. */
function StatusChoice({ all }: AllProps): ReactNode {
  const { session } = useCommandContext().openMap;
  const t = useText().review;
  const status = useSession(({ review }) => review.status);
  const counted = REVIEW_FILTERS.map((value) => ({ value, count: all.filter(isOf(value)).length }));
  return (
    <SegmentedControl
      label={t.status}
      value={status}
      onChange={(next) => session.setState({ review: { status: next } })}
      options={counted
        .filter(({ value, count }) => value === 'all' || value === status || count > 0)
        .map(({ value, count }) => ({ value, label: t.counted(value === 'all' ? t.all : t.statuses[value], count) }))}
    />
  );
}

function Wordings({ all }: AllProps): ReactNode {
  const t = useText().review;
  const status = useSession(({ review }) => review.status);
  const [selected, setSelected] = useState<ReadonlySet<Id>>(new Set());
  const [most, setMost] = useState(PAGE);
  const isReady = useRulesReady();
  const kept = useKeptRow();
  const select = useCallback((ids: readonly Id[], isOn: boolean): void => {
    setSelected((before) => {
      if (isOn) return new Set([...before, ...ids]);
      const gone = new Set(ids);
      return new Set([...before].filter((id) => !gone.has(id)));
    });
  }, []);
  const shown = all.filter(isOf(status));
  if (!isReady) return <Spinner label={t.looking} />;
  if (shown.length === 0) return <EmptyState title={t.noneHere} />;
  return (
    <>
      <ReviewTogether shown={shown} selected={selected} onSelect={select} />
      <ul className="review-rows" {...kept}>
        {shown.slice(0, most).map((touchpoint) => (
          <ReviewRow
            key={touchpoint.id}
            touchpoint={touchpoint}
            isSelected={selected.has(touchpoint.id)}
            onSelect={select}
          />
        ))}
      </ul>
      {shown.length > most && <Button onClick={() => startTransition(() => setMost(most + PAGE))}>{t.more}</Button>}
    </>
  );
}
