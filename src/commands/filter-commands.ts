import { clearFilters, isFiltered, toggleAspect } from '#editor';
import type { Aspect } from '#model';
import { always, define, type CommandContext } from './command.ts';

/** Looking at some of the aspects while the rest is dimmed. */
export const filterCommands = define([
  { id: 'filterMedical', shortcuts: [], scope: 'editor', group: 'view', isEnabled: always, run: toggle('medical') },
  {
    id: 'filterPsychological',
    shortcuts: [],
    scope: 'editor',
    group: 'view',
    isEnabled: always,
    run: toggle('psychological'),
  },
  { id: 'filterEconomic', shortcuts: [], scope: 'editor', group: 'view', isEnabled: always, run: toggle('economic') },
  { id: 'filterSocial', shortcuts: [], scope: 'editor', group: 'view', isEnabled: always, run: toggle('social') },
  {
    id: 'clearFilters',
    shortcuts: [],
    scope: 'editor',
    group: 'view',
    isEnabled: ({ openMap }) => isFiltered(openMap.session.getState()),
    run: ({ openMap }) => clearFilters(openMap.session),
  },
] as const);

function toggle(aspect: Aspect) {
  return ({ openMap }: CommandContext): void => toggleAspect(openMap.session, aspect);
}
