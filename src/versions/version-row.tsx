import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { countDifferences, differences, type Difference } from '#analysis';
import { MapPicture, drawMap, useSeen } from '#controls';
import { recordName } from '#fields';
import { formatDate } from '#i18n';
import { useLanguage, useText } from '#i18n/react';
import type { JourneyMap, Timestamp } from '#model';
import type { Item } from '#scene';
import type { Version } from '#storage';
import { classNames } from '#ui';
import type { LoadVersion } from './use-versions.ts';
import { versionAge, versionName } from './version-words.ts';

interface VersionRowProps {
  readonly version: Version;
  /** The one before it; undefined for the oldest. */
  readonly previous: Version | undefined;
  readonly load: LoadVersion;
  readonly now: Timestamp;
  readonly isChosen: boolean;
  readonly isFirst: boolean;
  readonly onChoose: () => void;
}

/** One version in the list: when it was, what it was kept for, what changed until then, and the map in small. */
export function VersionRow({ version, previous, load, now, isChosen, isFirst, onChoose }: VersionRowProps): ReactNode {
  const t = useText();
  const language = useLanguage();
  const row = useRef<HTMLLIElement>(null);
  const facts = useFacts(useSeen(row) ? load : null, version, previous);
  const exact = formatDate(language, version.at, 'dateTime');
  return (
    <li ref={row}>
      <button
        type="button"
        className={classNames('version-row', isChosen && 'is-chosen')}
        aria-current={isChosen}
        tabIndex={isChosen || isFirst ? 0 : -1}
        autoFocus={isChosen || isFirst}
        onClick={onChoose}
        onKeyDown={walkRows}
      >
        <MapPicture drawing={facts.drawing} />
        <span className="version-text">
          <span className="version-name">{versionName(version, language)}</span>
          <span className="version-fact">
            {versionAge(version, { language, now, t })}
            {version.name !== '' && ` · ${exact}`}
          </span>
          <span className="version-fact">{t.versions.kinds[version.kind]}</span>
          <span className="version-fact">
            {previous === undefined ? t.versions.firstOne : facts.said !== null && changesText(facts.said, t.versions)}
            {facts.said !== null && <NamesOf {...facts} />}
          </span>
        </span>
      </button>
    </li>
  );
}

const changesText = (changes: readonly Difference[], t: ReturnType<typeof useText>['versions']): string =>
  changes.length === 0 ? t.same : `${t.sinceBefore} ${t.counts(countDifferences(changes))}`;

const NAMES = 3;

/** The first few records that changed, by name; one that is gone by its last one. */
function NamesOf({ said, map, earlier }: Facts): ReactNode {
  const t = useText().versions;
  const language = useLanguage();
  if (said === null || said.length === 0 || map === null || earlier === null) return null;
  const nameOf = ({ table, before, after }: Difference): string =>
    recordName(table, after ?? before ?? {}, { map: after === null ? earlier : map, language });
  const names = [...new Set(said.map(nameOf))];
  const shown = names.slice(0, NAMES).join(t.listSeparator);
  const more = names.length - NAMES;
  return <span className="version-names">{more > 0 ? `${shown}${t.listSeparator}${t.andMore(more)}` : shown}</span>;
}

interface Facts {
  readonly drawing: readonly Item[] | null;
  readonly map: JourneyMap | null;
  /** The version before. */
  readonly earlier: JourneyMap | null;
  /** What changed since the version before; null while nobody knows. */
  readonly said: readonly Difference[] | null;
}

const UNKNOWN: Facts = { drawing: null, map: null, earlier: null, said: null };

function useFacts(load: LoadVersion | null, { id }: Version, previous: Version | undefined): Facts {
  const [facts, setFacts] = useState(UNKNOWN);
  const before = previous?.id;
  useEffect(() => {
    if (load === null) return;
    let isLatest = true;
    const find = async (): Promise<void> => {
      const loaded = await load(id);
      if (!loaded.ok) return;
      const drawing = await drawMap(loaded.value);
      const read = before === undefined ? null : await load(before);
      const earlier = read?.ok === true ? read.value : null;
      const said = earlier === null ? null : differences(earlier, loaded.value);
      if (isLatest) setFacts({ drawing, map: loaded.value, earlier, said });
    };
    void find();
    return () => {
      isLatest = false;
    };
  }, [load, id, before]);
  return facts;
}

/** Up and down go through the list, Home and End to its ends; what is come to is chosen. */
function walkRows(event: KeyboardEvent<HTMLButtonElement>): void {
  const rows = [...(event.currentTarget.closest('ol')?.querySelectorAll<HTMLButtonElement>('.version-row') ?? [])];
  const at = rows.indexOf(event.currentTarget);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[event.key];
  const row = to === undefined ? undefined : rows[to];
  if (row === undefined) return;
  event.preventDefault();
  row.focus();
  row.click();
}
