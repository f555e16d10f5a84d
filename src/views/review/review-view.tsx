import { ClipboardCheck } from 'lucide';
import { useState, type ReactNode } from 'react';
import { reviewStatus, wordingsToReview, type ReviewStatus } from '#analysis';
import { ReadingPage, SheetActions, useRulesReady } from '#controls';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { remembered, type Id, type JourneyMap } from '#model';
import { Button, EmptyState, SegmentedControl, Spinner } from '#ui';
import { ReviewRow } from './review-row.tsx';
import { ReviewTogether } from './review-together.tsx';
import './review.css';

const STATUSES: readonly ReviewStatus[] = ['waiting', 'lapsed', 'rejected', 'approved', 'notApplicable'];

/** Rows at first: on a map of thousands there may be hundreds. */
const PAGE = 50;

const toReview = remembered((map: JourneyMap) => wordingsToReview(map));

/** All wordings that somebody should have read: what rules say of them, and what people have decided. */
export function ReviewView(): ReactNode {
  const t = useText().review;
  const all = useMap(toReview);
  const [status, setStatus] = useState<ReviewStatus | 'all'>('all');
  const [selected, setSelected] = useState<ReadonlySet<Id>>(new Set());
  const [most, setMost] = useState(PAGE);
  const isReady = useRulesReady();
  const count = (of: ReviewStatus): number => all.filter((each) => reviewStatus(each) === of).length;
  const shown = status === 'all' ? all : all.filter((each) => reviewStatus(each) === status);
  const select = (ids: readonly Id[], isOn: boolean): void => {
    const next = new Set(selected);
    for (const id of ids)
      if (isOn) next.add(id);
      else next.delete(id);
    setSelected(next);
  };
  return (
    <ReadingPage title={t.title} intro={t.intro} actions={all.length > 0 && <SheetActions what="review" />}>
      {all.length === 0 ? (
        <EmptyState icon={ClipboardCheck} title={t.empty}>
          {t.emptyText}
        </EmptyState>
      ) : (
        <>
          <SegmentedControl
            label={t.status}
            value={status}
            onChange={setStatus}
            options={[
              { value: 'all' as const, label: t.counted(t.all, all.length) },
              ...STATUSES.map((each) => ({ value: each, label: t.counted(t.statuses[each], count(each)) })).filter(
                ({ value }) => value === status || count(value) > 0,
              ),
            ]}
          />
          {!isReady ? (
            <Spinner label={t.looking} />
          ) : shown.length === 0 ? (
            <EmptyState title={t.noneHere} />
          ) : (
            <>
              <ReviewTogether shown={shown} selected={selected} onSelect={select} />
              <ul className="review-rows">
                {shown.slice(0, most).map((touchpoint) => (
                  <ReviewRow
                    key={touchpoint.id}
                    touchpoint={touchpoint}
                    isSelected={selected.has(touchpoint.id)}
                    onSelect={(isOn) => select([touchpoint.id], isOn)}
                  />
                ))}
              </ul>
              {shown.length > most && <Button onClick={() => setMost(most + PAGE)}>{t.more}</Button>}
            </>
          )}
        </>
      )}
    </ReadingPage>
  );
}
