import type { ReactNode } from 'react';
import type { Viewpoint } from '#model';
import { perspectives } from '#knowledge';
import { lookCommandId, runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Select } from '#ui';
import './perspective-select.css';

interface PerspectiveSelectProps {
  /** `button`: in a bar, with its name before the choice. */
  readonly look?: 'field' | 'button';
}

/** From whose place the map is looked at and rated; all together are closed while a blind round runs. */
export function PerspectiveSelect({ look = 'field' }: PerspectiveSelectProps): ReactNode {
  const context = useCommandContext();
  const t = useText().perspectives;
  const language = useLanguage();
  const viewpoint = useSession((session) => session.viewpoint);
  const isBlind = useSession((session) => session.isBlind);
  return (
    <Select<Viewpoint>
      look={look}
      className={look === 'button' ? 'perspective-select' : undefined}
      value={viewpoint}
      onChange={(next) => void runCommand(lookCommandId(next), context)}
      {...(look === 'button' && { label: t.switch, prefix: t.switchPrefix })}
      options={[
        { value: 'all', label: isBlind ? t.closed : t.all, disabled: isBlind },
        ...perspectives.map(({ id, name }) => ({ value: id, label: name[language] })),
      ]}
    />
  );
}
