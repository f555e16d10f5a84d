import { ScanSearch } from 'lucide';
import { useMemo, useState, type ReactNode } from 'react';
import { FEWEST_TOUCHPOINTS, fold, type Finding, type Findings } from '#analysis';
import { takeUpFinding } from '#commands';
import { useCommandContext } from '#commands/react';
import { ReadingPage, SheetActions, useFindings, useFindingText } from '#controls';
import { FINDING_GROUPS, type FindingGroup } from '#editor';
import { useMap, useSession } from '#editor/react';
import { nameOf, perspectives } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { Button, EmptyState, Field, SearchField, SegmentedControl, Select, Spinner } from '#ui';
import type { Viewpoint } from '#model';
import { FindingRow } from './finding-row.tsx';
import { MarketingSection } from './marketing-section.tsx';
import { groupedFindings } from './grouped-findings.ts';
import './findings.css';

/** What the map says of itself: the most pressing first, each a sentence that leads to its place. */
export function FindingsView(): ReactNode {
  const t = useText().findingView;
  const findings = useFindings();
  const hasTouchpoints = useMap((map) => Object.keys(map.touchpoints).length > 0);
  return (
    <ReadingPage title={t.title} intro={t.intro} actions={<SheetActions what="findings" />}>
      {findings === null ? <Spinner label={t.looking} /> : <Found findings={findings} />}
      {hasTouchpoints && <MarketingSection />}
    </ReadingPage>
  );
}

function Found({ findings }: { readonly findings: Findings }): ReactNode {
  const t = useText().findingView;
  const { group, perspective } = useSession((session) => session.findings);
  const map = useMap((whole) => whole);
  const count = Object.keys(map.touchpoints).length;
  const textOf = useFindingText();
  const [isAll, setAll] = useState(false);
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(PAGE);
  const reasons = useMemo(
    () => new Map(findings.returned.map(({ finding, dismissal }) => [finding.key, dismissal.reason])),
    [findings],
  );
  const wanted = fold(search.trim());
  const isWanted = (finding: Finding): boolean =>
    (perspective === 'all' || finding.perspectives.includes(perspective)) &&
    (wanted === '' || fold(textOf(finding)).includes(wanted));
  const from = isAll || wanted !== '' ? findings.all : findings.shown;
  const shown = from.filter(isWanted);
  const some = shown.slice(0, most);
  return (
    <>
      <Choices search={search} onSearch={setSearch} />
      {findings.all.length === 0 ? (
        <EmptyState icon={ScanSearch} title={t.none}>
          {count < FEWEST_TOUCHPOINTS ? t.noneFew(FEWEST_TOUCHPOINTS) : t.noneText}
        </EmptyState>
      ) : (
        <div className="findings-count">
          <p role="status">{t.count(shown.length, findings.all.length)}</p>
          {findings.shown.length < findings.all.length && (
            <Button variant="quiet" size="s" aria-pressed={isAll} onClick={() => setAll(!isAll)}>
              {isAll ? t.few : t.all}
            </Button>
          )}
        </div>
      )}
      {findings.all.length > 0 && shown.length === 0 && <EmptyState title={t.noneHere} />}
      {groupedFindings(some, group, map).map(({ id, findings: own }) => (
        <section key={id} className="findings-group">
          <GroupHead group={group} id={id} />
          <ul>
            {own.map((finding) => (
              <FindingRow key={finding.key} finding={finding} oldReason={reasons.get(finding.key) ?? null} />
            ))}
          </ul>
        </section>
      ))}
      {shown.length > most && <Button onClick={() => setMost(most + PAGE)}>{t.all}</Button>}
      <Dismissed findings={findings} />
    </>
  );
}

/** Rows at first: a map of thousands may have hundreds of findings. */
const PAGE = 100;

function Choices({
  search,
  onSearch,
}: {
  readonly search: string;
  readonly onSearch: (text: string) => void;
}): ReactNode {
  const { session } = useCommandContext().openMap;
  const words = useText();
  const t = words.findingView;
  const language = useLanguage();
  const { group, perspective } = useSession((state) => state.findings);
  const look = (next: { group?: FindingGroup; perspective?: Viewpoint }): void =>
    session.setState((state) => ({ findings: { ...state.findings, ...next } }));
  return (
    <div className="findings-choices">
      <SearchField value={search} onChange={onSearch} label={t.search} placeholder={t.search} clearLabel={t.clear} />
      <SegmentedControl
        label={t.group}
        value={group}
        onChange={(next) => look({ group: next })}
        options={FINDING_GROUPS.map((value) => ({ value, label: t.groups[value] }))}
      />
      <Field label={t.perspective} inline>
        <Select
          value={perspective}
          onChange={(next) => look({ perspective: next })}
          options={[
            { value: 'all' as const, label: words.perspectives.all },
            ...perspectives.map(({ id }) => ({ value: id, label: nameOf(perspectives, id, language) })),
          ]}
        />
      </Field>
    </div>
  );
}

function GroupHead({ group, id }: { readonly group: FindingGroup; readonly id: string }): ReactNode {
  const words = useText();
  const t = words.findingView;
  const phase = useMap((map) => map.phases[id]?.title);
  const names: Readonly<Record<string, string>> = { ...words.findings.severity, ...t.kinds };
  const name = group === 'phase' ? (phase === undefined ? t.wholeMap : phase || words.common.untitled) : names[id];
  return <h3>{name}</h3>;
}

function Dismissed({ findings: { dismissed } }: { readonly findings: Findings }): ReactNode {
  const context = useCommandContext();
  const t = useText().findingView;
  const textOf = useFindingText();
  if (dismissed.length === 0) return null;
  return (
    <details className="findings-dismissed">
      <summary>{t.dismissed(dismissed.length)}</summary>
      <ul>
        {dismissed.map(({ finding, dismissal }) => (
          <li key={finding.key} className="finding is-dismissed">
            <p>{textOf(finding)}</p>
            <p className="finding-source">{dismissal.reason}</p>
            <div className="finding-actions">
              <Button variant="quiet" size="s" onClick={() => takeUpFinding(context, dismissal.id)}>
                {t.takeUp}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
