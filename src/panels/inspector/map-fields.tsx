import type { ReactNode } from 'react';
import { useMap, useOpenMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Field, TextArea, TextField } from '#ui';

/** The map's own title, theme and description. */
export function MapFields(): ReactNode {
  const t = useText();
  const { editor } = useOpenMap();
  const title = useMap((map) => map.info.title);
  const theme = useMap((map) => map.info.theme);
  const description = useMap((map) => map.info.description);
  return (
    <>
      <Field label={t.inspector.mapTitle}>
        <TextField
          value={title}
          placeholder={t.common.untitled}
          onCommit={(next) => editor.apply('setInfo', { title: next })}
        />
      </Field>
      <Field label={t.inspector.theme}>
        <TextField value={theme} onCommit={(next) => editor.apply('setInfo', { theme: next })} />
      </Field>
      <Field label={t.inspector.mapDescription}>
        <TextArea minRows={3} value={description} onCommit={(next) => editor.apply('setInfo', { description: next })} />
      </Field>
    </>
  );
}
