import { ClipboardPaste, Copy, Plus } from 'lucide';
import { useId, useMemo, type ReactNode } from 'react';
import { addPersona, movePersona, removePersona } from '#commands';
import { useCommandContext } from '#commands/react';
import { inOrder, type Persona } from '#model';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Button } from '#ui';
import { useUndoToast } from '#controls';
import { RecordRow, recordMenu } from './record-row.tsx';
import { useRecords, type Records } from './use-records.ts';
import { PersonaFields } from './persona-fields.tsx';
import { PersonaHead } from './persona-head.tsx';
import './personas.css';

/** The fictitious patients of the map, each of whom opens into what is known of them. */
export function PersonasSection(): ReactNode {
  const context = useCommandContext();
  const t = useText().personas;
  const id = useId();
  const table = useMap((map) => map.personas);
  const personas = useMemo(() => inOrder(table), [table]);
  const records = useRecords();
  const add = (): void => records.add(() => addPersona(context));
  return (
    <section id={records.section} className="records" aria-labelledby={id}>
      <h3 className="records-title" id={id}>
        {t.title}
      </h3>
      {personas.length === 0 && <p className="records-empty">{t.empty}</p>}
      {personas.length > 0 && (
        <ul className="records-list">
          {personas.map((persona, index) => (
            <PersonaRow key={persona.id} persona={persona} index={index} count={personas.length} records={records} />
          ))}
        </ul>
      )}
      <div className="records-actions">
        <Button variant="quiet" size="s" icon={Plus} className="records-add" onClick={add}>
          {t.add}
        </Button>
        <Button
          variant="quiet"
          size="s"
          icon={ClipboardPaste}
          title={t.pasteHint}
          onClick={() => context.clipboard.paste()}
        >
          {t.paste}
        </Button>
      </div>
      {records.open === null && <p className="records-note">{t.warning}</p>}
    </section>
  );
}

interface PersonaRowProps {
  readonly persona: Persona;
  readonly index: number;
  readonly count: number;
  readonly records: Records;
}

function PersonaRow({ persona, index, count, records }: PersonaRowProps): ReactNode {
  const context = useCommandContext();
  const t = useText().personas;
  const tell = useUndoToast();
  const { id } = persona;
  const name = persona.name || t.unnamed;
  const remove = (): void => {
    if (records.remove(() => removePersona(context, id))) tell(t.removed(name));
  };
  return (
    <RecordRow
      id={id}
      isOpen={records.open === id}
      onToggle={() => records.toggle(id)}
      head={<PersonaHead persona={persona} />}
      moreLabel={t.more(name)}
      menu={recordMenu({
        index,
        count,
        words: t,
        onMove: (to) => void movePersona(context, id, to),
        onRemove: remove,
        extra: [{ id: 'copy', label: t.copy, icon: Copy, onSelect: () => context.clipboard.copyPersona(id) }],
      })}
    >
      <PersonaFields persona={persona} />
    </RecordRow>
  );
}
