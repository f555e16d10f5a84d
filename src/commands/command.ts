import type { OpenMap } from '#editor';

/** Dialogs that a command may ask for; `panels` makes them. */
export type DialogName = 'export' | 'connect' | 'help' | 'removePhase';

/** What a command works with: the open map, and the few things from outside that it needs. */
export interface CommandContext {
  readonly openMap: OpenMap;
  readonly newId: () => string;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly openDialog: (name: DialogName) => void;
  /** Names given to new records, in the language in use. */
  readonly names: { readonly newPhase: string; readonly newJourney: string };
}

/** Everything a person can do; menus, toolbar, tooltips and help are made from these. Its name is `commands.<id>` in `i18n`. */
export interface Command {
  readonly id: string;
  /** Such as `Mod+Shift+Z`; Mod is ⌘ on Apple devices and Ctrl elsewhere. The first is the one shown. */
  readonly shortcuts: readonly string[];
  /**
   * Where the keys work. `canvas`: only while the keyboard's focus is on the canvas or nowhere; `editor`: unless
   * somebody is writing; `anywhere`: also then.
   */
  readonly scope: 'canvas' | 'editor' | 'anywhere';
  readonly group: 'edit' | 'add' | 'move' | 'view' | 'file';
  readonly isEnabled: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}

/** Keeps the literal ids, so that each must have its message. */
export const define = <I extends string>(commands: readonly (Command & { readonly id: I })[]): readonly (Command & { readonly id: I })[] =>
  commands;

export const always = (): boolean => true;
