import { useState, type ReactNode } from 'react';
import { useText } from '#i18n/react';
import type { StoredMap } from '#storage';
import { Banner, Button, lazyPart, Part } from '#ui';
import { leftOutOf } from './left-out.ts';

const LeftOutDialog = lazyPart(() => import('./left-out-dialog.tsx').then((module) => module.LeftOutDialog));

interface DamageNoticeProps {
  readonly stored: StoredMap;
  readonly onDownload: () => void;
  readonly onVersions: () => void;
}

/** What was wrong with the map when it was opened: what is left out and what can be done, what came back, what was mended. */
export function DamageNotice({ stored, onDownload, onVersions }: DamageNoticeProps): ReactNode {
  const t = useText();
  const [isRead, setRead] = useState(false);
  const [isListed, setListed] = useState(false);
  const close = (): void => setListed(false);
  const leftOut = leftOutOf(stored.damages);
  const restored = stored.damages.filter(({ code }) => code === 'restored').length;
  const mended = stored.damages.length - leftOut.length - restored;
  const texts = [
    ...(restored > 0 ? [t.damage.restored(restored)] : []),
    ...(mended > 0 ? [t.damage.mended(mended)] : []),
  ];
  return (
    <>
      {leftOut.length > 0 && (
        <Banner
          tone="warning"
          live
          title={t.damage.leftOut(leftOut.length)}
          action={
            <>
              <Button onClick={() => setListed(true)}>{t.damage.show}</Button>
              <Button onClick={onVersions}>{t.damage.versions}</Button>
            </>
          }
        >
          {t.damage.leftOutHint}
        </Banner>
      )}
      {texts.length > 0 && leftOut.length === 0 && !isRead && (
        <Banner onDismiss={() => setRead(true)} dismissLabel={t.common.close}>
          {texts.join(' ')}
        </Banner>
      )}
      <Part onClose={close}>
        {isListed && <LeftOutDialog stored={stored} leftOut={leftOut} onDownload={onDownload} onClose={close} />}
      </Part>
    </>
  );
}
