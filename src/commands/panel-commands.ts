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
    run: ({ openMap: { session, places } }) => {
      session.setState(({ annotating }) => ({
        isRightOpen: true,
        annotating: { ...annotating, isListOpen: false },
      }));
      places.details.takeFocus();
    },
  },
] as const);

function show({ openMap: { session, places } }: CommandContext, tab: LeftTab): void {
  session.setState({ isLeftOpen: true, leftTab: tab });
  places[tab].takeFocus();
}
