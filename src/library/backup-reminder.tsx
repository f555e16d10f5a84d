import type { ReactNode } from 'react';
import { formatDate } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { Banner, Button } from '#ui';
import type { Backup } from './library-props.ts';

/** Says that it is time for a backup; goes for a week if somebody wants that. */
export function BackupReminder({
  backup,
  onBackUp,
}: {
  readonly backup: Backup;
  readonly onBackUp: () => void;
}): ReactNode {
  const t = useText().backup.due;
  const language = useLanguage();
  if (!backup.isDue) return null;
  return (
    <Banner
      action={
        <>
          <Button size="s" variant="primary" onClick={onBackUp}>
            {t.now}
          </Button>
          <Button size="s" onClick={backup.onLater}>
            {t.later}
          </Button>
        </>
      }
    >
      {backup.lastAt === null ? t.never : t.old(formatDate(language, backup.lastAt))}
    </Banner>
  );
}
