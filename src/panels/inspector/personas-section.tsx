import { ClipboardPaste, Copy } from 'lucide';
import { useMemo, type ReactNode } from 'react';
import { addPersona, movePersona, removePersona } from '#commands';
import { useCommandContext } from '#commands/react';
import { inOrder } from '#model';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Button } from '#ui';
import { PersonaFields } from './persona-fields.tsx';
import { PersonaHead } from './persona-head.tsx';
import { RecordsSection } from './records-section.tsx';
import './personas.css';

/** The fictitious patients of the map, each of whom opens into what is known of them. */
export function PersonasSection(): ReactNode {
  const context = useCommandContext();
  const t = useText().personas;
  const table = useMap((map) => map.personas);
  const personas = useMemo(() => inOrder(table), [table]);
  return (
    <RecordsSection
      rows={personas}
      words={t}
      note={t.warning}
      onAdd={() => addPersona(context)}
      actions={
        <Button
          variant="quiet"
          size="s"
          icon={ClipboardPaste}
          title={t.pasteHint}
          onClick={() => context.clipboard.paste()}
        >
          {t.paste}
        </Button>
      }
      renderRecord={(persona) => ({
        name: persona.name || t.unnamed,
        head: <PersonaHead persona={persona} />,
        fields: <PersonaFields persona={persona} />,
        onMove: (to) => void movePersona(context, persona.id, to),
        onRemove: () => removePersona(context, persona.id),
        extra: [{ id: 'copy', label: t.copy, icon: Copy, onSelect: () => context.clipboard.copyPersona(persona.id) }],
      })}
    />
  );
}
