import { BookmarkPlus, History } from 'lucide';
import { useState, type ReactNode } from 'react';
import { restoreVersion } from '#commands';
import { useCommandContext } from '#commands/react';
import { useUndoToast } from '#controls';
import { formatDate, problemText } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import type { Id, JourneyMap } from '#model';
import type { StorageProblem, Version } from '#storage';
import { Banner, Button, ConfirmDialog, Dialog, EmptyState, Spinner, useIsNarrower, useMinute, useToasts } from '#ui';
import { KeepVersionDialog } from './keep-version-dialog.tsx';
import { NameDialog } from './name-dialog.tsx';
import { useVersions } from './use-versions.ts';
import { VersionDetails } from './version-details.tsx';
import { VersionRow } from './version-row.tsx';
import { versionName } from './version-words.ts';
import type { VersionsDialogProps } from './versions-props.ts';
import './versions.css';

type Asked = { readonly what: 'keep' } | { readonly what: 'rename' | 'remove'; readonly version: Version };

/** Below this the list and a version do not stand beside each other, CSS px. */
const LEAST = 900;

/** All versions of the open map: what differs, and the way back to each. */
export function VersionsDialog({ versions, onCopy, onDownload, onClose }: VersionsDialogProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const toasts = useToasts();
  const context = useCommandContext();
  const tellUndoable = useUndoToast();
  const { list, problem, load } = useVersions(versions);
  const isNarrow = useIsNarrower(LEAST);
  const [chosen, setChosen] = useState<Id | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const now = useMinute(context.now);
  const version = list?.find(({ id }) => id === chosen) ?? (isNarrow ? undefined : list?.[0]);
  const mapId = context.openMap.id;

  const tell = (failed: StorageProblem): void => {
    toasts.show({ text: problemText(t.storage.problems, failed), tone: 'error', duration: 0 });
  };
  const restore = async (map: JourneyMap): Promise<void> => {
    // What would be gone from the screen is kept first; without that nothing is restored.
    const kept = await versions.keep(mapId, { map: context.openMap.editor.getMap(), kind: 'beforeRestore' });
    if (!kept.ok) return tell(kept.problem);
    onClose();
    if (restoreVersion(context, map)) tellUndoable(t.versions.restored);
    else toasts.show({ text: t.versions.restoredSame });
  };
  const alter = async (change: ReturnType<typeof versions.remove>): Promise<void> => {
    setAsked(null);
    const result = await change;
    if (!result.ok) tell(result.problem);
  };
  const keepButton = (
    <Button icon={BookmarkPlus} autoFocus={list?.length === 0} onClick={() => setAsked({ what: 'keep' })}>
      {t.versions.keep}
    </Button>
  );
  return (
    <Dialog
      open
      size="full"
      className="versions-dialog"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t.versions.title}
      description={t.versions.hint}
      closeLabel={t.common.close}
    >
      {problem !== null && <Banner tone="error">{problemText(t.storage.problems, problem)}</Banner>}
      {list === null && problem === null && <Spinner label={t.versions.loading} />}
      {list?.length === 0 && (
        <EmptyState icon={History} title={t.versions.none} actions={keepButton}>
          {t.versions.noneHint}
        </EmptyState>
      )}
      {list !== null && list.length > 0 && (
        <div className="versions" data-narrow={isNarrow}>
          {(!isNarrow || version === undefined) && (
            <div className="versions-list">
              {keepButton}
              <ol aria-label={t.versions.list}>
                {list.map((each, at) => (
                  <VersionRow
                    key={each.id}
                    version={each}
                    previous={list[at + 1]}
                    load={load}
                    now={now}
                    isChosen={each.id === version?.id}
                    isFirst={at === 0 && version === undefined}
                    onChoose={() => setChosen(each.id)}
                  />
                ))}
              </ol>
            </div>
          )}
          {version !== undefined && (
            <VersionDetails
              key={version.id}
              version={version}
              list={list}
              load={load}
              onBack={isNarrow ? () => setChosen(null) : null}
              onRestore={(map) => void restore(map)}
              onCopy={(map) => {
                const when = version.name || formatDate(language, version.at, 'dateTime');
                onCopy(map, t.versions.copyOf(map.info.title || t.common.untitled, when));
              }}
              onDownload={onDownload}
              onRename={() => setAsked({ what: 'rename', version })}
              onRemove={() => setAsked({ what: 'remove', version })}
            />
          )}
        </div>
      )}
      {asked?.what === 'keep' && <KeepVersionDialog versions={versions} onClose={() => setAsked(null)} />}
      {asked?.what === 'rename' && (
        <NameDialog
          title={t.versions.renameTitle}
          name={asked.version.name}
          confirm={t.versions.save}
          onName={(name) => void alter(versions.rename(mapId, asked.version.id, name))}
          onClose={() => setAsked(null)}
        />
      )}
      <ConfirmDialog
        open={asked?.what === 'remove'}
        onOpenChange={(isOpen) => !isOpen && setAsked(null)}
        title={asked?.what === 'remove' ? t.versions.askRemove(versionName(asked.version, language)) : ''}
        description={t.versions.askRemoveText}
        confirmLabel={t.common.delete}
        cancelLabel={t.common.cancel}
        onConfirm={() => asked?.what === 'remove' && void alter(versions.remove(mapId, asked.version.id))}
        danger
      />
    </Dialog>
  );
}
