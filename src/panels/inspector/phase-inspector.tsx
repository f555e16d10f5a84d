import { Trash2 } from 'lucide';
import type { ReactNode } from 'react';
import { editPhase, resizePhase } from '#commands';
import { useCommandContext } from '#commands/react';
import { leastWidth, removablePhases, type Phase } from '#model';
import { phaseKinds } from '#knowledge';
import { formatNumber } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { useMap } from '#editor/react';
import { Button, Field, Select, TextArea, TextField } from '#ui';
import { AnnotationsField } from '../annotations/annotations-field.tsx';

interface PhaseInspectorProps {
  readonly phase: Phase;
}

/** One phase: its title, what kind it is, how wide, and what lies in it. */
export function PhaseInspector({ phase }: PhaseInspectorProps): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const language = useLanguage();
  const { id, title, kind, width } = phase;
  const count = useMap((map) => Object.values(map.touchpoints).filter(({ phaseId }) => phaseId === id).length);
  const least = useMap((map) => leastWidth(map, id));
  const canRemove = useMap((map) => removablePhases(map, [id]).length > 0);
  const resize = (text: string): void => {
    const wanted = Number(text.normalize('NFKC'));
    if (text.trim() !== '' && Number.isFinite(wanted)) resizePhase(context, id, wanted);
  };
  return (
    <div className="inspector-scroll">
      <header className="inspector-head">
        <h2 className="ui-label">{t.inspector.phase}</h2>
        <TextArea
          plain
          enterCommits
          minRows={1}
          maxRows={4}
          className="inspector-title"
          label={t.inspector.title}
          placeholder={t.common.untitled}
          value={title}
          onCommit={(next) => editPhase(context, id, { title: next })}
        />
        <p className="inspector-place">{t.inspector.touchpoints(count)}</p>
      </header>
      <div className="inspector-fields">
        <Field label={t.inspector.kind}>
          <Select
            value={kind}
            onChange={(next) => editPhase(context, id, { kind: next })}
            options={phaseKinds.map((entry) => ({ value: entry.id, label: entry.name[language] }))}
          />
        </Field>
        <Field label={t.inspector.width} hint={t.inspector.leastWidth(formatNumber(language, least))}>
          <TextField type="number" step={8} min={least} value={String(width)} onCommit={resize} />
        </Field>
        <AnnotationsField target={{ kind: 'phase', id }} />
        <Button
          variant="quiet"
          className="inspector-delete"
          icon={Trash2}
          disabled={!canRemove}
          onClick={() => context.openDialog('removePhases')}
        >
          {t.inspector.deletePhase}
        </Button>
        {!canRemove && <p className="ui-hint">{t.inspector.lastPhase}</p>}
      </div>
    </div>
  );
}
