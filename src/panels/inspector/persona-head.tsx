import type { ReactNode } from 'react';
import type { Persona } from '#model';
import { useText } from '#i18n/react';
import { initialOf } from '#scene';

/** Who a persona is, in two lines; always said to be made up. */
export function PersonaHead({ persona: { name, ageBand, condition } }: { persona: Persona }): ReactNode {
  const t = useText().personas;
  return (
    <span className="persona-head">
      <span className="persona-initial" aria-hidden="true">
        {initialOf(name)}
      </span>
      <span className="persona-who">
        <span className="persona-name">
          <strong>{name || t.unnamed}</strong> <span className="persona-mark">{t.fictitious}</span> {ageBand}
        </span>
        {condition !== '' && <small>{condition}</small>}
      </span>
    </span>
  );
}
