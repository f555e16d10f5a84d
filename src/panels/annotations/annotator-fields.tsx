import type { ReactNode, RefObject } from 'react';
import { setAnnotator, writingPerspective } from '#commands';
import { useCommandContext } from '#commands/react';
import type { Perspective } from '#model';
import { perspectives } from '#knowledge';
import { useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Field, Select, TextField } from '#ui';

/** The name that stands on what this person writes; kept on this device. */
export function AuthorName({
  field,
  onEnter,
}: {
  field?: RefObject<HTMLInputElement | null>;
  onEnter?: () => void;
}): ReactNode {
  const context = useCommandContext();
  const t = useText().annotations;
  const author = useSession((session) => session.annotating.annotator.author);
  return (
    <Field label={t.yourName} hint={t.yourNameHint}>
      <TextField
        ref={field}
        value={author ?? ''}
        maxLength={80}
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
  const language = useLanguage();
  const perspective = useSession(writingPerspective);
  return (
    <Select<Perspective>
      look="button"
      label={t.writingAs}
      prefix={t.writingAsPrefix}
      value={perspective}
      onChange={(next) => setAnnotator(context, { perspective: next })}
      options={perspectives.map(({ id, name }) => ({ value: id, label: name[language] }))}
    />
  );
}
