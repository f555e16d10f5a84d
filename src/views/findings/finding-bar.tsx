import { ChevronDown, ChevronUp, List, X } from 'lucide';
import { useEffect, useRef, type ReactNode } from 'react';
import { endFindings, goToFinding, runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { useFindings, useFindingText } from '#controls';
import { useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { IconButton } from '#ui';
import './findings.css';

/** Over the view while the findings are walked: the one that one stands at, and on to the next. */
export function FindingBar(): ReactNode {
  const context = useCommandContext();
  const t = useText().findingView;
  const { findings: slot, session } = context.openMap;
  const found = useFindings();
  const at = useSession((state) => state.findings.at);
  const textOf = useFindingText();
  const latest = useRef(found);
  const isKnown = found !== null;
  useEffect(() => {
    latest.current = found;
  }, [found]);
  // Who asked for the first one is answered when there is one to go to.
  useEffect(() => {
    if (!isKnown) return undefined;
    return slot.attach({
      step: (by) => {
        const shown = latest.current?.shown ?? [];
        const here = shown.findIndex(({ key }) => key === session.getState().findings.at);
        const next = shown[here === -1 ? (by === 1 ? 0 : shown.length - 1) : (here + by + shown.length) % shown.length];
        if (next === undefined) return;
        session.setState((state) => ({ findings: { ...state.findings, at: next.key } }));
        goToFinding(context, next);
      },
    });
  }, [isKnown, slot, session, context]);
  const shown = found?.shown ?? [];
  const index = shown.findIndex(({ key }) => key === at);
  const finding = shown[index];
  return (
    <section className="finding-bar" aria-label={t.title}>
      <p role="status" className={finding === undefined ? undefined : `finding is-${finding.severity}`}>
        {found === null ? t.looking : finding === undefined ? (shown.length === 0 ? t.none : '') : textOf(finding)}
      </p>
      <span className="finding-count">{finding !== undefined && t.at(index + 1, shown.length)}</span>
      <IconButton
        size="s"
        icon={ChevronUp}
        label={t.previous}
        shortcut="Shift+F8"
        onClick={() => runCommand('previousFinding', context)}
      />
      <IconButton
        size="s"
        icon={ChevronDown}
        label={t.next}
        shortcut="F8"
        onClick={() => runCommand('nextFinding', context)}
      />
      <IconButton size="s" icon={List} label={t.list} onClick={() => runCommand('showFindings', context)} />
      <IconButton size="s" icon={X} label={t.close} onClick={() => endFindings(context)} />
    </section>
  );
}
