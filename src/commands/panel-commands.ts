import type { LeftTab } from '#editor';
import { always, define, type CommandContext } from './command.ts';

/** Opening a side column with the keyboard's focus in it. */
export const panelCommands = define([
  {
    id: 'showJourneys',
    shortcuts: ['Alt+J'],
    scope: 'editor',
    group: 'view',
    isEnabled: always,
    run: (context) => show(context, 'journeys'),
  },
  {
    id: 'showOutline',
    shortcuts: ['Alt+O'],
    scope: 'editor',
    group: 'view',
    isEnabled: always,
    run: (context) => show(context, 'outline'),
  },
  {
    id: 'showDetails',
    shortcuts: ['Alt+I'],
    scope: 'editor',
    group: 'view',
    isEnabled: always,
    run: ({ openMap: { session } }) =>
      session.setState(({ annotating }) => ({
        isRightOpen: true,
        isRightToFocus: true,
        annotating: { ...annotating, isListOpen: false },
      })),
  },
] as const);

const show = ({ openMap: { session } }: CommandContext, tab: LeftTab): void =>
  session.setState({ isLeftOpen: true, leftTab: tab, tabToFocus: tab });
