import { useId, useMemo, type ReactNode } from 'react';
import { editPersona, editJourney } from '#commands';
import { useCommandContext } from '#commands/react';
import { inOrder, type Persona } from '#model';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Checkbox, Field, TextArea, TextField } from '#ui';

const TEXTS = ['condition', 'goals', 'medical', 'psychological', 'economic', 'social', 'supporters'] as const;

interface PersonaFieldsProps {
  readonly persona: Persona;
}

/** Everything that is written down of a persona. */
export function PersonaFields({ persona }: PersonaFieldsProps): ReactNode {
  const context = useCommandContext();
  const t = useText().personas;
  const { id } = persona;
  const edit = (fields: Partial<Omit<Persona, 'id' | 'order'>>): void => void editPersona(context, id, fields);
  return (
    <>
      <Field label={t.fields.name} hint={t.warning}>
        <TextField value={persona.name} placeholder={t.hints.name} onCommit={(name) => edit({ name })} />
      </Field>
      <Field label={t.fields.ageBand}>
        <TextField value={persona.ageBand} placeholder={t.hints.ageBand} onCommit={(ageBand) => edit({ ageBand })} />
      </Field>
      <JourneysOf persona={persona} />
      {TEXTS.map((field) => (
        <Field key={field} label={t.fields[field]}>
          <TextArea
            minRows={1}
            value={persona[field]}
            placeholder={t.hints[field]}
            onCommit={(next) => edit({ [field]: next })}
          />
        </Field>
      ))}
    </>
  );
}

/** The journeys of the map, those of this persona ticked; a journey belongs to one at most. */
function JourneysOf({ persona: { id } }: PersonaFieldsProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const label = useId();
  const table = useMap((map) => map.journeys);
  const personas = useMap((map) => map.personas);
  const journeys = useMemo(() => inOrder(table), [table]);
  if (journeys.length === 0) return null;
  return (
    <div className="ui-field" role="group" aria-labelledby={label}>
      <span className="ui-label" id={label}>
        {t.personas.journeys}
      </span>
      {journeys.map((journey) => {
        const other = journey.personaId === null || journey.personaId === id ? undefined : personas[journey.personaId];
        return (
          <Checkbox
            key={journey.id}
            checked={journey.personaId === id}
            hint={other && t.personas.belongsTo(other.name || t.personas.unnamed)}
            onChange={(isTheirs) => editJourney(context, journey.id, { personaId: isTheirs ? id : null })}
          >
            {journey.title || t.common.untitled}
          </Checkbox>
        );
      })}
    </div>
  );
}
