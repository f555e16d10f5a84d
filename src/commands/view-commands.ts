import { always, define } from './command.ts';

/** The camera and the panels. */
export const viewCommands = define([
  { id: 'zoomIn', shortcuts: ['Mod+=', 'Mod+Plus'], scope: 'anywhere', group: 'view', isEnabled: always, run: ({ openMap }) => openMap.camera.current?.zoomBy(1.25) },
  { id: 'zoomOut', shortcuts: ['Mod+-'], scope: 'anywhere', group: 'view', isEnabled: always, run: ({ openMap }) => openMap.camera.current?.zoomBy(0.8) },
  { id: 'zoomReset', shortcuts: ['Mod+0'], scope: 'anywhere', group: 'view', isEnabled: always, run: ({ openMap }) => openMap.camera.current?.zoomTo(1) },
  { id: 'fitAll', shortcuts: ['Shift+1'], scope: 'canvas', group: 'view', isEnabled: always, run: ({ openMap }) => openMap.camera.current?.fit() },
  {
    id: 'fitSelection',
    shortcuts: ['Shift+2'],
    scope: 'canvas',
    group: 'view',
    isEnabled: ({ openMap }) => openMap.session.getState().selection.touchpoints.size > 0,
    run: ({ openMap }) => openMap.camera.current?.fit(openMap.session.getState().selection.touchpoints),
  },
  {
    id: 'toggleLeft',
    shortcuts: ['Alt+1'],
    scope: 'editor',
    group: 'view',
    isEnabled: always,
    run: ({ openMap: { session } }) => session.setState(({ isLeftOpen }) => ({ isLeftOpen: !isLeftOpen })),
  },
  {
    id: 'toggleRight',
    shortcuts: ['Alt+2'],
    scope: 'editor',
    group: 'view',
    isEnabled: always,
    run: ({ openMap: { session } }) => session.setState(({ isRightOpen }) => ({ isRightOpen: !isRightOpen })),
  },
  {
    id: 'toggleOverviewMap',
    shortcuts: ['M'],
    scope: 'canvas',
    group: 'view',
    isEnabled: always,
    run: ({ openMap: { session } }) => session.setState(({ isOverviewOpen }) => ({ isOverviewOpen: !isOverviewOpen })),
  },
  {
    id: 'toggleExperience',
    shortcuts: ['Alt+3'],
    scope: 'editor',
    group: 'view',
    isEnabled: always,
    run: ({ openMap: { session } }) => session.setState(({ isExperienceOpen }) => ({ isExperienceOpen: !isExperienceOpen })),
  },
] as const);
