import { ArrowLeft, Copy, Download, Ellipsis, Pencil, RotateCcw, Trash2 } from 'lucide';
import { useState, type ReactNode } from 'react';
import { formatDate, problemText } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import { useMap } from '#editor/react';
import type { JourneyMap } from '#model';
import type { Version } from '#storage';
import { Banner, Button, IconButton, Menu, Select, Spinner } from '#ui';
import { Comparison } from './comparison.tsx';
import { useLoaded, type LoadVersion } from './use-versions.ts';
import { versionName } from './version-words.ts';

export interface VersionDeeds {
  readonly onRestore: (map: JourneyMap) => void;
  readonly onCopy: (map: JourneyMap) => void;
  readonly onDownload: (map: JourneyMap) => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

interface VersionDetailsProps extends VersionDeeds {
  readonly version: Version;
  /** All of them, the newest first. */
  readonly list: readonly Version[];
  readonly load: LoadVersion;
  /** Back to the list, where there is no room for both; null where there is. */
  readonly onBack: (() => void) | null;
}

/** One version: against another one or the map as it is now, and what can be done with it. */
export function VersionDetails({ version, list, load, onBack, ...deeds }: VersionDetailsProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const current = useMap((map) => map);
  const [other, setOther] = useState('now');
  const previous = list.find(({ number }) => number < version.number);
  const against = other === 'before' ? previous : list.find(({ id }) => id === other && id !== version.id);
  const loaded = useLoaded(load, version.id);
  const loadedOther = useLoaded(load, against?.id);
  const map = loaded?.ok === true ? loaded.value : null;
  const otherMap = against === undefined ? current : loadedOther?.ok === true ? loadedOther.value : null;
  const isLater = against === undefined || against.number > version.number;
  const names = [
    versionName(version, language),
    against === undefined ? t.versions.now : versionName(against, language),
  ];
  const [from, to] = isLater ? names : names.toReversed();
  const problem = [loaded, loadedOther].find((each) => each?.ok === false);
  const options = [
    { value: 'now', label: t.versions.withNow },
    ...(previous === undefined ? [] : [{ value: 'before', label: t.versions.withBefore }]),
    ...list
      .filter(({ id }) => id !== version.id)
      .map((each) => ({ value: each.id, label: versionName(each, language) })),
  ];
  return (
    <div className="version-details">
      <div className="version-bar">
        {onBack !== null && <IconButton icon={ArrowLeft} label={t.versions.back} onClick={onBack} />}
        <div className="version-heading">
          <strong>{versionName(version, language)}</strong>
          <span>
            {formatDate(language, version.at, 'dateTime')} · {t.versions.kinds[version.kind]} ·{' '}
            {t.versions.touchpoints(version.touchpointCount)}
          </span>
        </div>
        <Select
          className="version-against"
          label={t.versions.compareWith}
          prefix={t.versions.compareWith}
          value={against === undefined ? 'now' : other}
          onChange={setOther}
          options={options}
        />
        <Button
          variant="primary"
          icon={RotateCcw}
          disabled={map === null}
          onClick={() => map !== null && deeds.onRestore(map)}
        >
          {t.versions.restore}
        </Button>
        <Button icon={Copy} disabled={map === null} onClick={() => map !== null && deeds.onCopy(map)}>
          {t.versions.copy}
        </Button>
        <Menu
          align="end"
          trigger={<IconButton icon={Ellipsis} label={t.versions.more} />}
          items={[
            {
              id: 'download',
              label: t.versions.download,
              icon: Download,
              disabled: map === null,
              onSelect: () => map !== null && deeds.onDownload(map),
            },
            { id: 'rename', label: t.versions.rename, icon: Pencil, onSelect: deeds.onRename },
            { id: 'line', kind: 'separator' },
            { id: 'remove', label: t.versions.remove, icon: Trash2, danger: true, onSelect: deeds.onRemove },
          ]}
        />
      </div>
      {problem?.ok === false ? (
        <Banner tone="error">{problemText(t.storage.problems, problem.problem)}</Banner>
      ) : map === null || otherMap === null ? (
        <Spinner label={t.versions.loading} />
      ) : (
        <Comparison
          before={isLater ? map : otherMap}
          after={isLater ? otherMap : map}
          title={t.versions.fromTo(from ?? '', to ?? '')}
        />
      )}
    </div>
  );
}
