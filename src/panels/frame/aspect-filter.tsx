import type { ReactNode } from 'react';
import { useCommandContext } from '#commands/react';
import { aspects } from '#knowledge';
import { useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { ToggleChips } from '#ui';
import './filter.css';

/** Chooses the aspects that are looked at; what concerns none of them is dimmed, never lost. */
export function AspectFilter(): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const value = useSession((session) => session.aspects);
  return (
    <section className="aspect-filter" aria-label={t.find.aspects}>
      <h2 className="panel-heading">{t.find.aspects}</h2>
      <ToggleChips
        label={t.find.aspects}
        className="aspect-filter-chips"
        value={value}
        onChange={(next) => context.openMap.session.setState({ aspects: next })}
        options={aspects.map(({ id, name }) => ({ value: id, label: name[language], tone: id }))}
      />
      <p className="aspect-filter-hint">{t.find.aspectsHint}</p>
    </section>
  );
}
