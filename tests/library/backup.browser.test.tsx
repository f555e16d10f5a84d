import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ok } from '#model';
import type { Backup } from '#library';
import type { Storage } from '#storage';
import { BackupDialog } from '../../src/library/backup-dialog.tsx';
import { BackupReminder } from '../../src/library/backup-reminder.tsx';
import { FolderLine } from '../../src/library/folder-line.tsx';
import { RestoreDialog } from '../../src/library/restore-dialog.tsx';
import { LanguageContext } from '#i18n/react';
import { sampleMap } from '../storage/sample-map.ts';
import { newDatabaseName, openTab, value } from '../storage/support.ts';
import { show } from '../ui/show.tsx';

type Saved = Parameters<Backup['onSave']>[0];

function backupOf(storage: Storage, fields: Partial<Backup> = {}): { backup: Backup; saved: Saved[] } {
  const saved: Saved[] = [];
  const backup: Backup = {
    backups: storage.backups,
    canLock: true,
    folder: null,
    lastAt: null,
    isDue: true,
    onLater: () => undefined,
    mayLeave: () => Promise.resolve(true),
    onSave: (choices) => {
      saved.push(choices);
      return Promise.resolve(ok({ maps: 1, name: 'tabiji.tabiji-backup' }));
    },
    ...fields,
  };
  return { backup, saved };
}
const inEnglish = (shown: ReactElement) => show(<LanguageContext value="en">{shown}</LanguageContext>);

describe('restoring a backup', () => {
  const restoring = async (passphrase: string | null) => {
    const storage = await openTab(newDatabaseName());
    const id = value(await storage.library.create(sampleMap({ title: 'In the backup' })));
    const { file } = value(await storage.backups.write({ withVersions: true, passphrase }));
    value(await storage.library.remove(id));
    value(await storage.library.create(sampleMap({ title: 'Made since' })));
    let isClosed = false;
    await inEnglish(
      <RestoreDialog
        file={new File([file], 'mine.tabiji-backup')}
        backup={backupOf(storage).backup}
        onClose={() => {
          isClosed = true;
        }}
      />,
    );
    return { storage, isClosed: () => isClosed };
  };
  const titles = async (storage: Storage): Promise<string[]> =>
    value(await storage.library.list())
      .map(({ title }) => title)
      .toSorted();

  test('shows what would happen, and does it only then', async () => {
    const { storage, isClosed } = await restoring(null);
    await expect.element(page.getByText('comes back')).toBeVisible();
    await page.getByText('Make everything as in the backup').click();
    await expect.element(page.getByText('not in the backup: goes to the trash')).toBeVisible();
    expect(await titles(storage)).toEqual(['Made since']);
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect.poll(isClosed).toBe(true);
    expect(await titles(storage)).toEqual(['In the backup']);
    expect(value(await storage.library.trashed())).toMatchObject([{ title: 'Made since' }]);
  });

  test('asks for the passphrase until it is right, and says in one sentence that it is not', async () => {
    const { storage } = await restoring('secret');
    await page.getByLabelText('Passphrase').fill('wrong');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/The passphrase is wrong, or the file is damaged/)).toBeVisible();
    expect(await titles(storage)).toEqual(['Made since']);
    await page.getByLabelText('Passphrase').fill('secret');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('comes back')).toBeVisible();
  });
});

test('a locked backup that is gone when its passphrase is typed says so, and keeps nobody waiting', async () => {
  const storage = await openTab(newDatabaseName());
  value(await storage.library.create(sampleMap({ title: 'In the backup' })));
  const { file } = value(await storage.backups.write({ withVersions: true, passphrase: 'secret' }));
  const gone = new File([file], 'mine.tabiji-backup');
  await inEnglish(<RestoreDialog file={gone} backup={backupOf(storage).backup} onClose={() => undefined} />);
  await page.getByLabelText('Passphrase').fill('secret');
  gone.arrayBuffer = () => Promise.reject(new DOMException('The file has gone.', 'NotFoundError'));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('This backup is damaged or incomplete')).toBeVisible();
});

test('a backup is locked only with the same passphrase twice', async () => {
  const { backup, saved } = backupOf(await openTab(newDatabaseName()));
  await inEnglish(<BackupDialog backup={backup} onClose={() => undefined} />);
  await page.getByText('Lock with a passphrase').click();
  const save = page.getByRole('button', { name: 'Save the backup' });
  await expect.element(save).toBeDisabled();
  await page.getByLabelText('Passphrase', { exact: true }).fill('one');
  await page.getByLabelText('The same again').fill('two');
  await expect.element(page.getByText('The two are not the same.')).toBeVisible();
  await page.getByLabelText('The same again').fill('one');
  await save.click();
  await expect.poll(() => saved).toEqual([{ withVersions: true, passphrase: 'one' }]);
});

test('where the browser does not encrypt, it is said why there is no passphrase', async () => {
  const { backup } = backupOf(await openTab(newDatabaseName()), { canLock: false });
  await inEnglish(<BackupDialog backup={backup} onClose={() => undefined} />);
  await expect.element(page.getByText(/elsewhere the browser does not encrypt/)).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: /passphrase/ })).toBeDisabled();
});

test('the reminder leads to a backup, or goes for a week', async () => {
  const done: string[] = [];
  const { backup } = backupOf(await openTab(newDatabaseName()), { onLater: () => void done.push('later') });
  await inEnglish(<BackupReminder backup={backup} onBackUp={() => done.push('now')} />);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await page.getByRole('button', { name: 'Remind me in a week' }).click();
  expect(done).toEqual(['now', 'later']);
});

test('the folder that backups go into is told, and what keeps the next one from it', async () => {
  const done: string[] = [];
  const folder = {
    state: { state: 'asks', name: 'Backups', lastAt: null },
    onChoose: () => undefined,
    onAllow: () => void done.push('allow'),
    onStop: () => void done.push('stop'),
  } as const;
  await inEnglish(<FolderLine folder={folder} />);
  await expect.element(page.getByRole('alert')).toHaveTextContent('The browser asks again');
  await page.getByRole('button', { name: 'Allow' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(done).toEqual(['allow', 'stop']);
});
