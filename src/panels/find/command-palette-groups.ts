import { MapPin } from 'lucide';
import { useMemo } from 'react';
import { commands, isApple, shortcutText, type Command, type CommandContext, type CommandId } from '#commands';
import { useCommandContext } from '#commands/react';
import { languagesHere, readingsOf, textIn, type Text } from '#i18n';
import { useText } from '#i18n/react';
import { touchpointsInPlace } from '#model';
import type { SearchGroup, SearchItem } from '#ui';

/** What a row of the palette stands for. */
export const TOUCHPOINT = 'touchpoint:';
const RECENT = 'recent:';

/** The command behind a row, also behind one of those used last. */
export const commandIdOf = (rowId: string): CommandId =>
  (rowId.startsWith(RECENT) ? rowId.slice(RECENT.length) : rowId) as CommandId;

/** Which group comes first. Walking over the map is for keys, and comes last. */
const RANKS: Readonly<Record<Command['group'], number>> = { add: 0, edit: 1, arrange: 2, view: 3, file: 4, move: 5 };
const GROUPS = [...new Set(commands.map(({ group }) => group))].toSorted((a, b) => RANKS[a] - RANKS[b]);

/**
 * The palette's rows. Without a search: what was used last and all that can be done now; with one also what cannot
 * be done now, dimmed and last, so that nobody searches in vain for what needs a selection, and the touchpoints.
 */
export function usePaletteGroups(isSearching: boolean): readonly SearchGroup[] {
  const context = useCommandContext();
  const t = useText();
  return useMemo(() => {
    const { editor, session } = context.openMap;
    const offered = commands.filter(
      (command) => command.id !== 'commandPalette' && (isSearching || command.isEnabled(context)),
    );
    const rowOf = (command: Command & { readonly id: CommandId }): SearchItem => itemOf(command, context, t);
    const byGroup = GROUPS.map((group) => ({
      id: group,
      heading: t.dialogs.help.groups[group],
      items: offered.filter((command) => command.group === group).map(rowOf),
    })).filter(({ items }) => items.length > 0);
    if (isSearching) return [...byGroup, touchpointGroup(editor.getMap(), t)];
    const recent = session
      .getState()
      .recentCommands.flatMap((id) => offered.find((command) => command.id === id) ?? []);
    const items = recent.map((command) => ({ ...rowOf(command), id: `${RECENT}${command.id}` }));
    return items.length === 0 ? byGroup : [{ id: 'recent', heading: t.find.palette.recent, items }, ...byGroup];
  }, [context, isSearching, t]);
}

function itemOf(command: Command & { readonly id: CommandId }, context: CommandContext, t: Text): SearchItem {
  const { id, shortcuts } = command;
  const [shortcut] = shortcuts;
  return {
    id,
    label: t.commands[id],
    keywords: keywordsOf(id),
    shortcut:
      shortcut === undefined
        ? undefined
        : shortcutText(shortcut, isApple()).replace(/ $/, t.dialogs.help.space).replace(/Plus$/, '+'),
    disabled: !command.isEnabled(context),
  };
}

/** The names in all languages, how the Japanese one is read, and the words of the id: “zoomReset” is “zoom reset”. */
function keywordsOf(id: CommandId): readonly string[] {
  const here = languagesHere();
  const names = here.map((language) => textIn(language).commands[id]);
  const readings = here.includes('ja') ? readingsOf(textIn('ja').commands[id]) : [];
  return [...names, ...readings, id.replace(/(?=[A-Z])/g, ' ')];
}

const touchpointGroup = (map: Parameters<typeof touchpointsInPlace>[0], t: Text): SearchGroup => ({
  id: 'touchpoints',
  heading: t.find.palette.touchpoints,
  items: touchpointsInPlace(map).map(({ id, title, phaseId }) => ({
    id: `${TOUCHPOINT}${id}`,
    label: title || t.common.untitled,
    detail: map.phases[phaseId]?.title,
    icon: MapPin,
  })),
});
