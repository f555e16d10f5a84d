import type { ReactNode } from 'react';
import { editInfo } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Field, TextArea, TextField } from '#ui';

/** The map's own title, theme and description. */
export function MapFields(): ReactNode {
  const t = useText();
  const context = useCommandContext();
  const title = useMap((map) => map.info.title);
  const theme = useMap((map) => map.info.theme);
  const description = useMap((map) => map.info.description);
  return (
    <>
      <Field label={t.inspector.mapTitle}>
        <TextField
          value={title}
          placeholder={t.common.untitled}
          onCommit={(next) => editInfo(context, { title: next })}
        />
      </Field>
      <Field label={t.inspector.theme}>
        <TextField value={theme} onCommit={(next) => editInfo(context, { theme: next })} />
      </Field>
      <Field label={t.inspector.mapDescription}>
        <TextArea minRows={3} value={description} onCommit={(next) => editInfo(context, { description: next })} />
      </Field>
    </>
  );
}
