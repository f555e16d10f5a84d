import { reveal, select, setViewpoint, startBlindRound } from '#editor';
import { PERSPECTIVES, pathOf, touchpointsInPlace, type Id, type Viewpoint } from '#model';
import { current } from './current.ts';
import { define, type CommandContext } from './command.ts';
import { lookAsRole } from './role.ts';

const VIEWPOINTS = ['all', ...PERSPECTIVES] as const;

type LookCommandId = `lookAs${Capitalize<Viewpoint>}`;

/** What takes a viewpoint. */
export const lookCommandId = (viewpoint: Viewpoint): LookCommandId =>
  `lookAs${viewpoint.charAt(0).toUpperCase()}${viewpoint.slice(1)}` as LookCommandId;

/** Where rating a whole journey begins: at the touchpoint one stands on, else where the active journey does. */
function firstToRate(context: CommandContext): Id | null {
  const { editor, session } = context.openMap;
  const map = editor.getMap();
  const { activeJourney } = session.getState();
  const [first] = activeJourney === null ? [] : pathOf(map, activeJourney);
  return current(context) ?? (first ?? touchpointsInPlace(map)[0])?.id ?? null;
}

const isBlind = ({ openMap }: CommandContext): boolean => openMap.session.getState().isBlind;

/** From whose place the map is looked at and rated, quick rating, and the blind round. */
export const perspectiveCommands = define([
  {
    id: 'rate',
    shortcuts: ['R'],
    scope: 'canvas',
    group: 'edit',
    isEnabled: (context) => current(context) !== null,
    run: (context) => {
      lookAsRole(context);
      context.openDialog('rate');
    },
  },
  {
    id: 'rateJourney',
    shortcuts: ['Shift+R'],
    scope: 'canvas',
    group: 'edit',
    isEnabled: (context) => firstToRate(context) !== null,
    run: (context) => {
      const { session, view } = context.openMap;
      const first = firstToRate(context);
      if (first === null) return;
      select(session, { touchpoints: [first] });
      view.current?.reveal(first);
      session.setState({ afterScore: 'touchpoint' });
      lookAsRole(context);
      context.openDialog('rate');
    },
  },
  ...VIEWPOINTS.map((viewpoint) => ({
    id: lookCommandId(viewpoint),
    shortcuts: [],
    scope: 'editor' as const,
    group: 'view' as const,
    isEnabled: (context: CommandContext) => viewpoint !== 'all' || !isBlind(context),
    run: ({ openMap: { session } }: CommandContext) => setViewpoint(session, viewpoint),
  })),
  {
    id: 'nextPerspective',
    shortcuts: ['Shift+V'],
    scope: 'editor',
    group: 'view',
    isEnabled: () => true,
    run: ({ openMap: { session } }) => {
      const { viewpoint, isBlind: isClosed } = session.getState();
      const open: readonly Viewpoint[] = isClosed ? PERSPECTIVES : VIEWPOINTS;
      setViewpoint(session, open[(open.indexOf(viewpoint) + 1) % open.length]!);
    },
  },
  {
    id: 'startBlindRound',
    shortcuts: [],
    scope: 'editor',
    group: 'edit',
    isEnabled: (context) => !isBlind(context),
    run: ({ openMap: { session } }) => startBlindRound(session),
  },
  {
    id: 'reveal',
    shortcuts: [],
    scope: 'editor',
    group: 'edit',
    isEnabled: isBlind,
    run: ({ openMap: { session } }) => reveal(session),
  },
  {
    id: 'importRatings',
    shortcuts: [],
    scope: 'editor',
    group: 'file',
    isEnabled: () => true,
    run: ({ openDialog }) => openDialog('importRatings'),
  },
  {
    id: 'exportRatings',
    shortcuts: [],
    scope: 'editor',
    group: 'file',
    isEnabled: ({ openMap }) => Object.keys(openMap.editor.getMap().ratings).length > 0,
    run: ({ page }) => page.saveRatings('all'),
  },
  {
    id: 'exportRatingForm',
    shortcuts: [],
    scope: 'editor',
    group: 'file',
    isEnabled: ({ openMap }) => Object.keys(openMap.editor.getMap().touchpoints).length > 0,
    run: ({ page }) => page.saveRatings('form'),
  },
] as const);
