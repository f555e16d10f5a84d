import { VIEWS, showsOverviewMap, type View } from '#editor';
import { always, define, inView, type CommandContext } from './command.ts';

type ShowCommandId = `show${Capitalize<View>}`;

/** What shows a view. */
export const showCommandId = (view: View): ShowCommandId =>
  `show${view.charAt(0).toUpperCase()}${view.slice(1)}` as ShowCommandId;

/** The views, the camera and the panels. */
export const viewCommands = define([
  ...VIEWS.map((view, index) => ({
    id: showCommandId(view),
    shortcuts: [`Alt+Shift+${index + 1}`],
    scope: 'editor' as const,
    group: 'view' as const,
    isEnabled: always,
    run: ({ openMap }: CommandContext) => {
      // From a panel beside it, it is the way back.
      if (openMap.session.getState().view === view) openMap.view.current?.takeFocus();
      else openMap.session.setState({ view });
    },
  })),
  {
    id: 'zoomIn',
    shortcuts: ['Mod+=', 'Mod+Plus'],
    repeats: true,
    scope: 'anywhere',
    group: 'view',
    isEnabled: inView('canvas'),
    run: ({ openMap }) => openMap.camera.current?.zoomBy(1.25),
  },
  {
    id: 'zoomOut',
    shortcuts: ['Mod+-'],
    repeats: true,
    scope: 'anywhere',
    group: 'view',
    isEnabled: inView('canvas'),
    run: ({ openMap }) => openMap.camera.current?.zoomBy(0.8),
  },
  {
    id: 'zoomReset',
    shortcuts: ['Mod+0'],
    scope: 'anywhere',
    group: 'view',
    isEnabled: inView('canvas'),
    run: ({ openMap }) => openMap.camera.current?.zoomTo(1),
  },
  {
    id: 'fitAll',
    shortcuts: ['Shift+1'],
    scope: 'canvas',
    group: 'view',
    isEnabled: inView('canvas'),
    run: ({ openMap }) => openMap.camera.current?.fit(),
  },
  {
    id: 'fitSelection',
    shortcuts: ['Shift+2'],
    scope: 'canvas',
    group: 'view',
    isEnabled: inView('canvas', ({ openMap }) => openMap.session.getState().selection.touchpoints.size > 0),
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
    isEnabled: inView('canvas'),
    run: ({ openMap: { editor, session, camera } }) => {
      const touchpoints = Object.keys(editor.getMap().touchpoints).length;
      const zoomOfAll = camera.current?.zoomOfAll() ?? 1;
      session.setState((state) => ({ overviewMap: !showsOverviewMap(state, { touchpoints, zoomOfAll }) }));
    },
  },
  {
    id: 'toggleExperience',
    shortcuts: ['Alt+3'],
    scope: 'editor',
    group: 'view',
    isEnabled: inView('canvas'),
    run: ({ openMap: { session } }) =>
      session.setState(({ isExperienceOpen }) => ({ isExperienceOpen: !isExperienceOpen })),
  },
] as const);
