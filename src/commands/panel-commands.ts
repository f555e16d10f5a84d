import { selectNothing, type LeftTab } from '#editor';
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
    run: showDetails,
  },
  {
    id: 'showMapDetails',
    shortcuts: [],
    scope: 'editor',
    group: 'view',
    isEnabled: always,
    run: (context) => {
      selectNothing(context.openMap.session);
      showDetails(context);
    },
  },
] as const);

function showDetails({ openMap: { session, places } }: CommandContext): void {
  session.setState(({ annotating }) => ({
    isRightOpen: true,
    isRightWaiting: false,
    annotating: { ...annotating, isListOpen: false },
  }));
  places.details.takeFocus();
}

function show({ openMap: { session, places } }: CommandContext, tab: LeftTab): void {
  session.setState({ isLeftOpen: true, leftTab: tab });
  places[tab].takeFocus();
}
