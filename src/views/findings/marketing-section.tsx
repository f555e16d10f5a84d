import { useMemo, useState, type ReactNode } from 'react';
import { marketingTable, type MarketingCell, type MarketingRows } from '#analysis';
import { showOnly } from '#commands';
import { useCommandContext } from '#commands/react';
import { useMap } from '#editor/react';
import { formatNumber } from '#i18n';
import { channelGroups, mix, nameOf, purposes } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { SegmentedControl } from '#ui';

const BY: readonly MarketingRows[] = ['mix', 'channels', 'purposes'];
const NAMES = { mix, channels: channelGroups, purposes } as const;

/** How many touchpoints of each phase serve each P, channel or purpose; what is expected and missing is named as a gap. */
export function MarketingSection(): ReactNode {
  const words = useText();
  const t = words.findingView.marketing;
  const language = useLanguage();
  const [by, setBy] = useState<MarketingRows>('mix');
  const map = useMap((whole) => whole);
  const { phaseIds, rows } = useMemo(() => marketingTable(map, by), [map, by]);
  return (
    <section className="marketing" aria-labelledby="marketing">
      <div className="findings-count">
        <h3 id="marketing">{t.title}</h3>
        <SegmentedControl
          label={t.by}
          value={by}
          onChange={setBy}
          options={BY.map((value) => ({ value, label: t.tables[value] }))}
        />
      </div>
      <p className="ui-hint">{t.hint}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the arrow keys */}
      <div className="marketing-scroll" tabIndex={0} role="group" aria-label={t.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.tables[by]}</th>
              {phaseIds.map((id) => (
                <th key={id} scope="col">
                  {map.phases[id]?.title || words.common.untitled}
                </th>
              ))}
              <th scope="col">{t.sum}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, cells, touchpoints }) => {
              const name = id === null ? t.other : nameOf(NAMES[by], id, language);
              return (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  {cells.map((cell) => (
                    <td key={cell.phaseId} className={cell.isGap ? 'is-gap' : undefined}>
                      <Cell cell={cell} name={name} phase={map.phases[cell.phaseId]?.title ?? ''} />
                    </td>
                  ))}
                  <td>{touchpoints === 0 ? '–' : formatNumber(language, touchpoints)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface CellProps {
  readonly cell: MarketingCell;
  readonly name: string;
  readonly phase: string;
}

function Cell({ cell: { touchpointIds, opportunityIds, isGap }, name, phase }: CellProps): ReactNode {
  const context = useCommandContext();
  const t = useText().findingView.marketing;
  const language = useLanguage();
  const [count, better] = [touchpointIds.length, opportunityIds.length];
  if (count === 0)
    return <span className={isGap ? 'marketing-gap' : 'marketing-empty'}>{isGap ? t.missing : t.gap}</span>;
  return (
    <button
      type="button"
      title={t.show(name, phase)}
      aria-label={t.cell(name, phase, count, better)}
      onClick={() => showOnly(context, touchpointIds, t.picked(name, phase))}
    >
      {formatNumber(language, count)}
      {better > 0 && <small>+{formatNumber(language, better)}</small>}
    </button>
  );
}
