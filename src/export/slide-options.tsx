import type { ReactNode } from 'react';
import { useOpenMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Field, TextField } from '#ui';
import type { ExportChoices, ExportJob } from './exporter.ts';
import { headlineOf } from './slide-frame.ts';

interface SlideOptionsProps {
  readonly job: ExportJob;
  readonly onChange: (choices: Partial<ExportChoices>) => void;
}

/** What is typed on a slide: what is to be remembered, and who made it. The preview follows each key. */
export function SlideOptions({ job, onChange }: SlideOptionsProps): ReactNode {
  const t = useText().exporting;
  const { session } = useOpenMap();
  const made = headlineOf(job);
  const say = (text: string): void => onChange({ headline: text === '' || text === made ? null : text });
  return (
    <>
      <Field label={t.headline} hint={t.headlineHint}>
        <TextField value={job.headline ?? made} onCommit={say} onDraft={say} />
      </Field>
      <Field label={t.organisation} hint={t.organisationHint}>
        <TextField value={job.organisation} onCommit={(organisation) => session.setState({ organisation })} />
      </Field>
    </>
  );
}
