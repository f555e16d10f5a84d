import type { ReactNode } from 'react';
import type { Persona } from '#model';
import type { CommandContext } from '#commands';
import { useText } from '#i18n/react';
import { Field, TextArea, TextField } from '#ui';

const TEXTS = ['condition', 'goals', 'medical', 'psychological', 'economic', 'social', 'supporters'] as const;

interface PersonaFieldsProps {
  readonly context: CommandContext;
  readonly persona: Persona;
}

/** Everything that is written down of a persona. */
export function PersonaFields({ context, persona }: PersonaFieldsProps): ReactNode {
  const t = useText().personas;
  const { id } = persona;
  const edit = (fields: Partial<Omit<Persona, 'id' | 'order'>>): void => void context.openMap.editor.apply('editPersona', { id, ...fields });
  return (
    <>
      <Field label={t.fields.name} hint={t.warning}>
        <TextField value={persona.name} placeholder={t.hints.name} onCommit={(name) => edit({ name })} />
      </Field>
      <Field label={t.fields.ageBand}>
        <TextField value={persona.ageBand} placeholder={t.hints.ageBand} onCommit={(ageBand) => edit({ ageBand })} />
      </Field>
      {TEXTS.map((field) => (
        <Field key={field} label={t.fields[field]}>
          <TextArea minRows={1} value={persona[field]} placeholder={t.hints[field]} onCommit={(next) => edit({ [field]: next })} />
        </Field>
      ))}
    </>
  );
}
