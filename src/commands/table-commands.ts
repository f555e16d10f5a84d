import { define, inView } from './command.ts';
import { canRemove, removeSelection } from './edit-commands.ts';

/** What the keys of a spreadsheet do in the table. */
export const tableCommands = define([
  {
    id: 'fillDown',
    shortcuts: ['Mod+D'],
    scope: 'table',
    group: 'edit',
    isEnabled: inView('table', ({ openMap }) => openMap.table.current?.canFillDown() === true),
    run: ({ openMap }) => openMap.table.current?.fillDown(),
  },
  {
    id: 'removeRows',
    shortcuts: ['Mod+-'],
    scope: 'table',
    group: 'edit',
    isEnabled: inView('table', canRemove),
    run: removeSelection,
  },
] as const);
