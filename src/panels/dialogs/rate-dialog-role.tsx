import { BriefcaseBusiness, Megaphone, Stethoscope, UserRound, type IconNode } from 'lucide';
import type { ReactNode } from 'react';
import type { Perspective } from '#model';
import { perspectives } from '#knowledge';
import { takeRole } from '#commands';
import { useCommandContext } from '#commands/react';
import { useLanguage, useText } from '#i18n/react';
import { Button } from '#ui';

const ICONS: Readonly<Record<Perspective, IconNode>> = {
  patient: UserRound,
  clinical: Stethoscope,
  marketing: Megaphone,
  executive: BriefcaseBusiness,
};

/** Asks once, on this device, as who this person rates. */
export function RoleQuestion(): ReactNode {
  const context = useCommandContext();
  const t = useText().perspectives;
  const language = useLanguage();
  return (
    <div className="rate-dialog-role" role="group" aria-labelledby="rate-dialog-question">
      <p id="rate-dialog-question">{t.askRole}</p>
      <div className="rate-dialog-roles">
        {perspectives.map(({ id, name }) => (
          <Button key={id} icon={ICONS[id]} onClick={() => takeRole(context, id)}>
            {name[language]}
          </Button>
        ))}
      </div>
      <p className="ui-hint">{t.askRoleHint}</p>
    </div>
  );
}
