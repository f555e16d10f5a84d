import { useMemo, useRef, useState, type ReactNode } from 'react';
import { opportunitiesByImpact } from '#analysis';
import { useMap, useSession, useOpenMap } from '#editor/react';
import { useText } from '#i18n/react';
import { useShownView } from '#controls';
import { NO_FILTER, filterOpportunities } from './filter-opportunities.ts';
import { OpportunityForm } from './opportunity-form.tsx';
import { OpportunityList } from './opportunity-list.tsx';
import { OpportunityMatrix } from './opportunity-matrix.tsx';
import './opportunities.css';

/** What could be done better: how much it would help and cost, who does it, and which touchpoints it concerns. */
export function OpportunitiesView(): ReactNode {
  const openMap = useOpenMap();
  const t = useText().opportunities;
  const frame = useRef<HTMLElement>(null);
  const { session } = openMap;
  const [filter, setFilter] = useState(NO_FILTER);
  const table = useMap((map) => map.opportunities);
  const openId = useSession((state) => state.openOpportunity);
  useShownView(openMap, frame);
  const all = useMemo(() => {
    const dropped = Object.values(table).filter(({ status }) => status === 'dropped');
    return [...opportunitiesByImpact({ opportunities: table }), ...dropped];
  }, [table]);
  const shown = useMemo(() => filterOpportunities(all, filter), [all, filter]);
  const opened = openId === null ? undefined : table[openId];
  const openedFrom = useRef<'chip' | 'row'>('chip');
  const openFrom =
    (place: 'chip' | 'row') =>
    (id: string): void => {
      openedFrom.current = place;
      session.setState({ openOpportunity: id });
    };
  const close = (): void => {
    session.setState({ openOpportunity: null });
    // What opened it is there again after the next render.
    requestAnimationFrame(() =>
      frame.current?.querySelector<HTMLElement>(`[data-${openedFrom.current}="${CSS.escape(openId ?? '')}"]`)?.focus(),
    );
  };
  return (
    <section className="opportunities-view" ref={frame} tabIndex={-1} aria-label={t.opportunities}>
      <OpportunityMatrix opportunities={shown} onOpen={openFrom('chip')} />
      <div className="opportunities-side">
        {opened === undefined ? (
          <OpportunityList all={all} shown={shown} filter={filter} onFilter={setFilter} onOpen={openFrom('row')} />
        ) : (
          <OpportunityForm key={opened.id} opportunity={opened} all={all} onClose={close} />
        )}
      </div>
    </section>
  );
}
