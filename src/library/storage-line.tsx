import { HardDrive, ShieldCheck } from 'lucide';
import type { ReactNode } from 'react';
import { formatBytes, formatDate } from '#i18n';
import type { Usage } from '#storage';
import { useLanguage, useText } from '#i18n/react';
import { Button, Icon } from '#ui';
import { FolderLine } from './folder-line.tsx';
import type { Backup, LibraryScreenProps } from './library-props.ts';
import './storage-line.css';

interface StorageLineProps {
  readonly place: LibraryScreenProps['place'];
  readonly usage: Usage | null;
  readonly backup: Backup | undefined;
  readonly onBackUp: () => void;
  readonly onRestore: () => void;
  readonly onPersist: () => void;
}

/** Where the maps are and how safe they are there, as the browser says it. */
export function StorageLine({ place, usage, backup, onBackUp, onRestore, onPersist }: StorageLineProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const { storage } = t.library;
  // A window keeps nothing that could be promised, and what is only there to be read is kept by somebody else.
  const isKeptHere = place === 'device' || place === 'copy';
  return (
    <footer className="library-foot">
      <Icon icon={usage?.isPersisted === true ? ShieldCheck : HardDrive} />
      <p>
        <span>{place === 'window' ? storage.inWindow : storage.onDevice}</span>
        {usage !== null && isKeptHere && <span>{usage.isPersisted ? storage.promised : storage.notPromised}</span>}
        {isNearlyFull(usage) && <strong role="status">{storage.nearlyFull}</strong>}
      </p>
      {usage?.isPersisted === false && isKeptHere && (
        <Button size="s" onClick={onPersist}>
          {storage.ask}
        </Button>
      )}
      {backup !== undefined && (
        <div className="library-backup">
          <span>
            {backup.lastAt === null ? storage.noBackup : storage.lastBackup(formatDate(language, backup.lastAt))}
          </span>
          <Button size="s" onClick={onBackUp}>
            {storage.backUp}
          </Button>
          {place !== 'reading' && (
            <Button size="s" onClick={onRestore}>
              {storage.restoreBackup}
            </Button>
          )}
          {backup.folder !== null && <FolderLine folder={backup.folder} />}
        </div>
      )}
      {usage !== null && usage.used !== null && (
        <span className="library-used">
          {usage.quota === null
            ? storage.used(formatBytes(language, usage.used))
            : storage.usedOf(formatBytes(language, usage.used), formatBytes(language, usage.quota))}
        </span>
      )}
    </footer>
  );
}

/** The share of the room above which a write may soon fail. */
const NEARLY = 0.8;

const isNearlyFull = (usage: Usage | null): boolean =>
  usage !== null && usage.used !== null && usage.quota !== null && usage.used > usage.quota * NEARLY;
