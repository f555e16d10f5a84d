import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import { problemText } from '#i18n';
import { useOpenMap } from '#editor/react';
import { useToasts } from '#ui';
import { NameDialog } from './name-dialog.tsx';
import type { VersionsProps } from './versions-props.ts';

/** Keeps the map as it is now, under a name. */
export function KeepVersionDialog({ versions, onClose }: VersionsProps): ReactNode {
  const t = useText();
  const toasts = useToasts();
  const { id, editor } = useOpenMap();
  const keep = async (name: string): Promise<void> => {
    onClose();
    const kept = await versions.keep(id, { map: editor.getMap(), kind: 'named', name });
    if (kept.ok) toasts.show({ text: t.versions.kept(name) });
    else toasts.show({ text: problemText(t.storage.problems, kept.problem), tone: 'error', duration: 0 });
  };
  return (
    <NameDialog
      title={t.versions.keepTitle}
      hint={t.versions.keepHint}
      name=""
      confirm={t.versions.keepButton}
      onName={(name) => void keep(name)}
      onClose={onClose}
    />
  );
}
