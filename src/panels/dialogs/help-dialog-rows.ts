import { commands, shortcutText, type Command, type CommandId } from '#commands';

/** Commands that exist once for each of four sides; the sheet gives them one row. */
const STEMS = ['addTouchpoint', 'moveFar', 'move'] as const;
type Stem = (typeof STEMS)[number];

const SIDE = /(?:Left|Right|Up|Down)$/;
const ARROWS = '← ↑ ↓ →';

export interface HelpRow {
  readonly id: CommandId;
  /** Of a row that stands for four sides. */
  readonly stem: Stem | null;
  readonly keys: readonly string[];
}

export interface HelpGroup {
  readonly group: Command['group'];
  readonly rows: readonly HelpRow[];
}

/** All commands that have keys, by group and in their order. `space` is the name of the space bar. */
export function helpGroups({ isApple, space }: { isApple: boolean; space: string }): HelpGroup[] {
  const groups = new Map<Command['group'], HelpRow[]>();
  const seen = new Set<Stem>();
  for (const { id, group, shortcuts } of commands) {
    const stem = stemOf(id);
    if (shortcuts.length === 0 || (stem !== null && seen.has(stem))) continue;
    if (stem !== null) seen.add(stem);
    const keys = shortcuts.map((shortcut) => {
      const text = shortcutText(shortcut, isApple).replace(/ $/, space).replace(/Plus$/, '+');
      return stem === null ? text : text.replace(/[←↑→↓]$/, ARROWS);
    });
    groups.set(group, [...(groups.get(group) ?? []), { id, stem, keys: [...new Set(keys)] }]);
  }
  return [...groups].map(([group, rows]) => ({ group, rows }));
}

const stemOf = (id: CommandId): Stem | null => {
  const stem = id.replace(SIDE, '');
  return stem === id ? null : (STEMS.find((each) => each === stem) ?? null);
};
