import type { ReactNode } from 'react';
import { formatDate } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import type { PlannedMap, RestoreMode, RestorePlan } from '#storage';

/** Maps that are named at most. */
const MOST = 200;

/** Map by map what would happen; those that stay as they are last. */
export function RestorePlanList({ plan, mode }: { readonly plan: RestorePlan; readonly mode: RestoreMode }): ReactNode {
  const text = useText();
  const language = useLanguage();
  const t = text.backup.restore;
  const rows = [
    ...(mode === 'replace'
      ? plan.others.map(({ id, title, updatedAt }) => ({
          id,
          title,
          at: updatedAt,
          what: t.standing.goes,
          isChange: true,
        }))
      : []),
    ...plan.maps.map((planned) => ({
      id: planned.id,
      title: planned.title,
      at: planned.thereAt,
      what: t.standing[wordOf(planned, mode)],
      isChange: changes(planned, mode),
    })),
  ].toSorted((a, b) => Number(b.isChange) - Number(a.isChange));
  return (
    <>
      <ul className="restore-plan">
        {rows.slice(0, MOST).map(({ id, title, at, what, isChange }) => (
          <li key={id} data-change={isChange}>
            <span className="restore-title">{title || text.common.untitled}</span>
            <span>{formatDate(language, at, 'dateTime')}</span>
            <span>{what}</span>
          </li>
        ))}
      </ul>
      {rows.length > MOST && <p>{t.more(rows.length - MOST)}</p>}
    </>
  );
}

/** Whether restoring would make anything another. */
export const isAnyChange = ({ maps, others }: RestorePlan, mode: RestoreMode): boolean =>
  maps.some((planned) => changes(planned, mode)) || (mode === 'replace' && others.length > 0);

const changes = ({ standing, returns }: PlannedMap, mode: RestoreMode): boolean =>
  standing === 'new' || standing === 'newer' || returns || (standing === 'older' && mode === 'replace');

function wordOf({ standing, returns }: PlannedMap, mode: RestoreMode) {
  if (standing === 'older' && mode === 'replace') return 'olderReplaced';
  return returns && standing !== 'newer' ? 'returns' : standing;
}
