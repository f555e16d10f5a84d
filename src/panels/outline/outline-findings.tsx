import type { ReactNode } from 'react';
import { standAtFinding } from '#commands';
import { useCommandContext } from '#commands/react';
import { SeverityIcon, useFindings, useFindingText } from '#controls';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';

/** Under the tree: what deserves attention, as the view of it lists it. A press leads there; nothing until it was looked for. */
export function OutlineFindings(): ReactNode {
  const found = useFindings();
  return found !== null && found.shown.length > 0 && <List findings={found.shown} />;
}

function List({ findings }: { readonly findings: NonNullable<ReturnType<typeof useFindings>>['shown'] }): ReactNode {
  const context = useCommandContext();
  const t = useText().findingView;
  const textOf = useFindingText();
  const perspective = useSession((session) => session.findings.perspective);
  const shown = findings.filter(({ perspectives }) => perspective === 'all' || perspectives.includes(perspective));
  return (
    <details className="outline-findings">
      <summary>{t.titleOf(shown.length)}</summary>
      <ul>
        {shown.map((finding) => (
          <li key={finding.key}>
            <button type="button" onClick={() => standAtFinding(context, finding)}>
              <SeverityIcon severity={finding.severity} size={14} isSaid />
              <span>{textOf(finding)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
