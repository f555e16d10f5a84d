import { useMemo, useState, type ReactNode } from 'react';
import { disagreements } from '#analysis';
import type { Aspect } from '#model';
import { aspects, nameOf } from '#knowledge';
import { runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { ReadingPage } from '#controls';
import { useMap, useSession } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Button, EmptyState, SegmentedControl } from '#ui';
import { AgreementTable } from './agreement-table.tsx';
import { DisagreementRow } from './disagreement-row.tsx';
import './disagreement.css';

/** How far the perspectives agree, and the touchpoints at which they do not, the widest difference first. */
export function DisagreementView(): ReactNode {
  const context = useCommandContext();
  const t = useText().perspectives;
  const isBlind = useSession((session) => session.isBlind);
  return (
    <ReadingPage title={t.view} intro={t.intro} className="disagreement">
      {isBlind ? (
        <EmptyState
          title={t.blindClosed}
          actions={
            <Button variant="primary" onClick={() => runCommand('reveal', context)}>
              {t.reveal}
            </Button>
          }
        />
      ) : (
        <Comparison />
      )}
    </ReadingPage>
  );
}

/** Shown at once; more on request. */
const PAGE = 50;

function Comparison(): ReactNode {
  const context = useCommandContext();
  const t = useText().perspectives;
  const language = useLanguage();
  const [aspect, setAspect] = useState<Aspect | 'every'>('every');
  const [most, setMost] = useState(PAGE);
  const all = useMap(disagreements);
  const rows = useMemo(() => all.filter((row) => aspect === 'every' || row.aspect === aspect), [all, aspect]);
  return (
    <>
      <AgreementTable />
      <section className="disagreement-ranking" aria-labelledby="disagreement-ranking">
        <div className="disagreement-head">
          <h3 id="disagreement-ranking">{t.ranking}</h3>
          {all.length > 0 && (
            <SegmentedControl
              label={t.filter}
              value={aspect}
              onChange={setAspect}
              options={[
                { value: 'every' as const, label: t.everyAspect },
                ...aspects.map(({ id, name }) => ({ value: id, label: name[language], tone: id })),
              ]}
            />
          )}
        </div>
        {rows.length === 0 ? (
          <EmptyState
            title={aspect === 'every' ? t.none : t.noneIn(nameOf(aspects, aspect, language))}
            actions={
              aspect === 'every' && (
                <Button onClick={() => runCommand('startBlindRound', context)}>{t.startBlind}</Button>
              )
            }
          />
        ) : (
          <ol className="disagreement-rows">
            {rows.slice(0, most).map((row) => (
              <DisagreementRow key={`${row.touchpointId} ${row.aspect}`} disagreement={row} />
            ))}
          </ol>
        )}
        {rows.length > most && (
          <Button onClick={() => setMost(most + PAGE)}>{t.more(Math.min(PAGE, rows.length - most))}</Button>
        )}
      </section>
    </>
  );
}
