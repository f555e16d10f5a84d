import { Lightbulb, Plus } from 'lucide';
import { useMemo, useState, type ReactNode } from 'react';
import type { Id, Opportunity } from '#model';
import { nameOf, opportunityStatuses } from '#knowledge';
import { showOnCanvas, addOpportunity } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Button, EmptyState, SearchField, Select, TextField } from '#ui';
import { judgementOf } from './judge.ts';
import { NO_FILTER, ownersOf, type OpportunityFilter } from './filter-opportunities.ts';

interface OpportunityListProps {
  readonly all: readonly Opportunity[];
  readonly shown: readonly Opportunity[];
  readonly filter: OpportunityFilter;
  readonly onFilter: (filter: OpportunityFilter) => void;
  readonly onOpen: (id: Id) => void;
}

/** The judged opportunities by impact, filtered; a line to add another. */
export function OpportunityList({ all, shown, filter, onFilter, onOpen }: OpportunityListProps): ReactNode {
  const context = useCommandContext();
  const t = useText().opportunities;
  const isFiltered = shown.length < all.length;
  // What waits to be judged stands beside the matrix.
  const judged = shown.filter((each) => judgementOf(each) !== null);
  return (
    <>
      <header className="opportunities-head">
        <h2>{t.count(shown.length, all.length)}</h2>
        {all.length > 0 && <Filters all={all} filter={filter} onFilter={onFilter} />}
      </header>
      <NewOpportunity
        onAdd={(title) => {
          addOpportunity(context, title);
          if (isFiltered) onFilter(NO_FILTER);
        }}
        onPlan={(title) => void addOpportunity(context, title)}
      />
      {all.length === 0 && (
        <EmptyState icon={Lightbulb} title={t.empty}>
          {t.emptyHint}
        </EmptyState>
      )}
      {all.length > 0 && shown.length === 0 && (
        <EmptyState title={t.nothingFound} actions={<Button onClick={() => onFilter(NO_FILTER)}>{t.showAll}</Button>} />
      )}
      {shown.length > 0 && judged.length === 0 && <p className="ui-hint">{t.allWaiting}</p>}
      <ul className="opportunities-list">
        {judged.map((opportunity) => (
          <Row key={opportunity.id} opportunity={opportunity} onOpen={onOpen} />
        ))}
      </ul>
    </>
  );
}

function Filters({ all, filter, onFilter }: Pick<OpportunityListProps, 'all' | 'filter' | 'onFilter'>): ReactNode {
  const t = useText().opportunities;
  const language = useLanguage();
  const owners = useMemo(() => ownersOf(all), [all]);
  return (
    <div className="opportunities-filters">
      <Select
        look="button"
        label={t.status}
        value={filter.status}
        onChange={(status) => onFilter({ ...filter, status })}
        options={[
          { value: 'all' as const, label: t.allStatuses },
          ...opportunityStatuses.map(({ id, name }) => ({ value: id, label: name[language] })),
        ]}
      />
      <Select
        look="button"
        label={t.owner}
        value={filter.owner === null ? EVERYBODY : `=${filter.owner}`}
        onChange={(value) => onFilter({ ...filter, owner: value === EVERYBODY ? null : value.slice(1) })}
        options={[
          { value: EVERYBODY, label: t.allOwners },
          { value: '=', label: t.noOwner },
          ...owners.map((owner) => ({ value: `=${owner}`, label: owner })),
        ]}
      />
      <SearchField
        label={t.search}
        placeholder={t.search}
        clearLabel={t.clearSearch}
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
      />
    </div>
  );
}

/** No owner can be called so: owners stand behind an equals sign. */
const EVERYBODY = 'everybody';

interface NewOpportunityProps {
  readonly onAdd: (title: string) => void;
  readonly onPlan: (title: string) => void;
}

function NewOpportunity({ onAdd, onPlan }: NewOpportunityProps): ReactNode {
  const t = useText().opportunities;
  const [added, setAdded] = useState(0);
  return (
    <div className="opportunities-new">
      <TextField
        key={added}
        // After each one the next can be written at once.
        autoFocus={added > 0}
        label={t.add}
        placeholder={t.addPlaceholder}
        value=""
        onCommit={(title) => {
          if (title.trim() === '') return;
          onAdd(title);
        }}
        onPlan={(title) => title.trim() !== '' && onPlan(title)}
        onEnter={() => setAdded((count) => count + 1)}
      />
      <Button icon={Plus} onClick={() => setAdded((count) => count + 1)}>
        {t.addShort}
      </Button>
    </div>
  );
}

interface RowProps extends Pick<OpportunityListProps, 'onOpen'> {
  readonly opportunity: Opportunity;
}

function Row({ opportunity, onOpen }: RowProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const touchpoints = useMap((map) => map.touchpoints);
  const { id, title, impact, effort, owner, status, touchpointIds } = opportunity;
  const judged = (value: number | null): string => (value === null ? '–' : String(value));
  return (
    <li className={`opportunity-row is-${status}`}>
      <button
        type="button"
        className="opportunity-open"
        data-row={id}
        onClick={() => onOpen(id)}
        aria-label={t.opportunities.open(title || t.common.untitled)}
      >
        {title || t.common.untitled}
      </button>
      <p className="opportunity-facts">
        <span className={`opportunity-status is-${status}`}>{nameOf(opportunityStatuses, status, language)}</span>
        <span>
          {t.opportunities.impact} {judged(impact)} / {t.opportunities.effort} {judged(effort)}
        </span>
        {owner !== '' && <span>{owner}</span>}
      </p>
      {touchpointIds.length > 0 && (
        <p className="opportunity-facts">
          {touchpointIds.map((each) => {
            const name = touchpoints[each]?.title || t.common.untitled;
            return (
              <button
                key={each}
                type="button"
                className="opportunity-link"
                onClick={() => showOnCanvas(context, each)}
                aria-label={t.opportunities.show(name)}
              >
                {name}
              </button>
            );
          })}
        </p>
      )}
    </li>
  );
}
