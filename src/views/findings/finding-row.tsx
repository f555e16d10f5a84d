import { useState, type ReactNode } from 'react';
import type { Finding } from '#analysis';
import { improveFinding, standAtFinding } from '#commands';
import { useCommandContext } from '#commands/react';
import { SeverityIcon, useFindingText, useUndoToast } from '#controls';
import { nameOf, perspectives, sources } from '#knowledge';
import { useLanguage, useText } from '#i18n/react';
import { Button } from '#ui';
import { FindingDetails } from './finding-details.tsx';
import { DismissForm } from './dismiss-form.tsx';

interface FindingRowProps {
  readonly finding: Finding;
  /** Why it had been laid aside, before what it rests on changed. */
  readonly oldReason: string | null;
}

/** One finding: what is so, for whom it matters, what it rests on, and what can be done. A press leads to its place. */
export function FindingRow({ finding, oldReason }: FindingRowProps): ReactNode {
  const context = useCommandContext();
  const words = useText();
  const t = words.findingView;
  const language = useLanguage();
  const textOf = useFindingText();
  const tell = useUndoToast();
  const [isDismissing, setDismissing] = useState(false);
  const { severity, deed, grounds, source, perspectives: whose, touchpoints } = finding;
  const text = textOf(finding);
  const facts = [
    words.findings.deed[deed],
    whose.map((each) => nameOf(perspectives, each, language)).join(words.inspector.separator),
    words.findings.grounds[grounds],
  ];
  return (
    <li className={`finding is-${severity}`} data-finding={finding.key}>
      <button type="button" className="finding-text" onClick={() => standAtFinding(context, finding)}>
        <SeverityIcon severity={severity} isSaid /> {text}
      </button>
      <FindingDetails finding={finding} />
      <p className="finding-facts">{facts.filter(Boolean).join(' · ')}</p>
      {source !== 'own' && <p className="finding-source">{t.source(sources[source].citation)}</p>}
      {oldReason !== null && <p className="finding-source">{t.returned(oldReason)}</p>}
      {isDismissing ? (
        <DismissForm finding={finding} onClose={() => setDismissing(false)} />
      ) : (
        <div className="finding-actions">
          {touchpoints.length > 0 && (
            <Button variant="quiet" size="s" onClick={() => improveFinding(context, finding, text) && tell(t.improved)}>
              {t.improve}
            </Button>
          )}
          <Button variant="quiet" size="s" onClick={() => setDismissing(true)}>
            {t.dismiss}
          </Button>
        </div>
      )}
    </li>
  );
}
