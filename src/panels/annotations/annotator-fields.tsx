import type { ReactNode } from 'react';
import { setAnnotator, writingPerspective } from '#commands';
import { useCommandContext } from '#commands/react';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { Field, TextField } from '#ui';
import { RoleSelect } from '#controls';

/** The name that stands on what this person writes; kept on this device. */
export function AuthorName({ onEnter }: { onEnter?: () => void }): ReactNode {
  const context = useCommandContext();
  const t = useText().annotations;
  const author = useSession((session) => session.annotating.annotator.author);
  return (
    <Field label={t.yourName} hint={t.yourNameHint}>
      <TextField
        value={author ?? ''}
        autoComplete="name"
        onCommit={(name) => setAnnotator(context, { author: name.trim() })}
        onEnter={onEnter}
      />
    </Field>
  );
}

/** From whose perspective this person writes, if they choose so whatever they look from; kept on this device. */
export function PerspectiveChoice(): ReactNode {
  const context = useCommandContext();
  const t = useText().annotations;
  const perspective = useSession(writingPerspective);
  return (
    <RoleSelect
      value={perspective}
      onChange={(next) => setAnnotator(context, { perspective: next })}
      label={t.writingAs}
      prefix={t.writingAsPrefix}
    />
  );
}
