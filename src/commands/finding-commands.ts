import { always, define, inView, type CommandContext } from './command.ts';

type SheetCommandId = `${'print' | 'csv' | 'copy'}${'Findings' | 'Review'}`;

/** What takes a list home. */
export const sheetCommandId = (what: 'findings' | 'review', how: 'print' | 'csv' | 'copy'): SheetCommandId =>
  `${how}${what === 'findings' ? 'Findings' : 'Review'}`;

/** Walking what deserves attention, and taking it home. */
export const findingCommands = define([
  {
    id: 'nextFinding',
    shortcuts: ['F8'],
    repeats: true,
    scope: 'editor',
    group: 'view',
    isEnabled: always,
    run: (context) => walkFindings(context, 1),
  },
  {
    id: 'previousFinding',
    shortcuts: ['Shift+F8'],
    repeats: true,
    scope: 'editor',
    group: 'view',
    isEnabled: always,
    run: (context) => walkFindings(context, -1),
  },
  {
    id: 'toggleFindingMarks',
    shortcuts: ['Alt+4'],
    scope: 'editor',
    group: 'view',
    isEnabled: inView('canvas'),
    run: ({ openMap: { session } }) =>
      session.setState(({ findings }) => ({ findings: { ...findings, areMarked: !findings.areMarked } })),
  },
  ...(['findings', 'review'] as const).flatMap((what) =>
    (['print', 'csv', 'copy'] as const).map((how) => ({
      id: sheetCommandId(what, how),
      shortcuts: [],
      scope: 'editor' as const,
      group: 'file' as const,
      isEnabled: always,
      run: ({ page }: CommandContext) => page.takeSheet(what, how),
    })),
  ),
] as const);

/** The first time, what knows the findings comes and is asked then. */
function walkFindings({ openMap: { session, findings } }: CommandContext, by: 1 | -1): void {
  if (findings.current !== null) return findings.current.step(by);
  findings.onceAttached((walk) => walk.step(by));
  session.setState((state) => ({ findings: { ...state.findings, isWalking: true } }));
}

/** Ends the walk; the finding that one stands at stays known. */
export function endFindings({ openMap: { session, view } }: CommandContext): void {
  session.setState((state) => ({ findings: { ...state.findings, isWalking: false } }));
  view.current?.takeFocus();
}
