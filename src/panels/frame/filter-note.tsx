import { ListFilter } from 'lucide';
import type { ReactNode } from 'react';
import { aspects as aspectTable, nameOf } from '#knowledge';
import { runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { isFiltered } from '#editor';
import { useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Button, Icon } from '#ui';
import './filter.css';

/** Says over the canvas that part of the map is dimmed or hidden, and shows everything again. */
export function FilterNote(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const isOn = useSession(isFiltered);
  const aspects = useSession((session) => session.aspects);
  const picked = useSession((session) => session.picked);
  const names = aspectTable.filter(({ id }) => aspects.includes(id)).map(({ id }) => nameOf(aspectTable, id, language));
  const looked = picked === null ? names : [picked.name];
  return (
    <div className="filter-note-place" role="status">
      {isOn && (
        <div className="filter-note">
          <Icon icon={ListFilter} size={14} />
          <span>{looked.length === 0 ? t.find.filterOn : t.find.filterOnly(looked.join(t.find.listSeparator))}</span>
          <Button
            size="s"
            variant="quiet"
            aria-label={t.commands.clearFilters}
            onClick={() => runCommand('clearFilters', context)}
          >
            {t.find.clearFilter}
          </Button>
        </div>
      )}
    </div>
  );
}
