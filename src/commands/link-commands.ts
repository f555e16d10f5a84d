import { current } from './current.ts';
import { define } from './command.ts';
import { startLinking } from './linking.ts';

/** Linking by choosing the other card on the canvas; `connect` chooses it from a list. */
export const linkCommands = define([
  {
    id: 'startLinking',
    shortcuts: ['Shift+L'],
    scope: 'canvas',
    group: 'add',
    isEnabled: (context) => current(context) !== null,
    run: (context) => {
      const source = current(context);
      if (source !== null) startLinking(context, { kind: 'new', source });
    },
  },
] as const);
