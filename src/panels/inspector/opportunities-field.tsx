import { X } from 'lucide';
import { useId, useMemo, type ReactNode } from 'react';
import { addOpportunity, editOpportunity, removeOpportunity } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Opportunity } from '#model';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { IconButton, TextArea, TextField } from '#ui';
import type { TouchpointsProps } from './touchpoints.ts';

/** What could be done better here, a line each. Of several touchpoints it lists what concerns all of them. */
export function OpportunitiesField({ touchpoints }: TouchpointsProps): ReactNode {
  const context = useCommandContext();
  const t = useText().inspector;
  const labelId = useId();
  const opportunities = useMap((map) => map.opportunities);
  const ids = useMemo(() => touchpoints.map(({ id }) => id), [touchpoints]);
  const here = useMemo(
    () => Object.values(opportunities).filter(({ touchpointIds }) => ids.every((id) => touchpointIds.includes(id))),
    [opportunities, ids],
  );
  return (
    <div className="ui-field" role="group" aria-labelledby={labelId}>
      <span className="ui-label" id={labelId}>
        {t.opportunities}
      </span>
      {here.length > 0 && (
        <ul className="opportunities">
          {here.map((opportunity) => (
            <OpportunityRow
              key={opportunity.id}
              opportunity={opportunity}
              elsewhere={opportunity.touchpointIds.length - ids.length}
            />
          ))}
        </ul>
      )}
      <TextField
        label={t.addOpportunity}
        placeholder={t.addOpportunity}
        value=""
        onCommit={(title) => {
          if (title.trim() !== '') addOpportunity(context, title, ids);
        }}
      />
    </div>
  );
}

interface OpportunityRowProps {
  readonly opportunity: Opportunity;
  readonly elsewhere: number;
}

function OpportunityRow({ opportunity: { id, title }, elsewhere }: OpportunityRowProps): ReactNode {
  const t = useText();
  const context = useCommandContext();
  return (
    <li className="opportunity">
      <TextArea
        enterCommits
        minRows={1}
        maxRows={4}
        label={t.inspector.opportunity}
        placeholder={t.common.untitled}
        value={title}
        onCommit={(next) => editOpportunity(context, id, { title: next })}
      />
      <IconButton
        size="s"
        icon={X}
        label={t.inspector.removeOpportunity(title || t.common.untitled)}
        onClick={() => removeOpportunity(context, id)}
      />
      {elsewhere > 0 && <p className="ui-hint">{t.inspector.alsoElsewhere(elsewhere)}</p>}
    </li>
  );
}
