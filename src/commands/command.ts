import type { Naming, OpenMap, View } from '#editor';
import type { Id } from '#model';

/** Dialogs that a command may ask for; `panels` makes them. */
export type DialogName =
  | 'export'
  | 'print'
  | 'connect'
  | 'help'
  | 'removePhases'
  | 'commandPalette'
  | 'rate'
  | 'importRatings'
  | 'versions'
  | 'keepVersion';

/** What only the page around the editor can do. */
export interface PageActions {
  /** Saves what waits, and says whether everything is saved. */
  readonly tellSaved: () => void;
  /** Asks for files, each of which becomes a map. */
  readonly pickFiles: () => void;
  /** Puts the address that opens the map at this touchpoint on the clipboard. */
  readonly copyLinkTo: (touchpoint: Id) => void;
  /** Puts a text on the clipboard, and says so. */
  readonly copyText: (text: string) => void;
  /** Saves ratings as CSV: those that may be seen, or a form to fill in. */
  readonly saveRatings: (what: 'all' | 'form') => void;
  /** Takes home what deserves attention, or the review of wordings: on paper, as CSV, or as text on the clipboard. */
  readonly takeSheet: (what: 'findings' | 'review', how: 'print' | 'csv' | 'copy') => void;
  /** Shows nothing but the map on the whole screen, or ends that. */
  readonly toggleFullScreen: () => void;
}

/** What a command works with: the open map, and the few things from outside that it needs. */
export interface CommandContext {
  readonly openMap: OpenMap;
  readonly newId: () => string;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly openDialog: (name: DialogName) => void;
  readonly page: PageActions;
  readonly clipboard: Clipboard;
  /** Names given to new records, in the language in use. */
  readonly names: { readonly newPhase: string; readonly newJourney: string };
  /** Lets the title of what a command adds be typed in the room that called it, where that is not the view. */
  readonly name?: (what: NonNullable<Naming>) => void;
}

/** The system's clipboard, asked for by a menu. Each says by itself what came of it. */
export interface Clipboard {
  readonly copy: () => void;
  readonly cut: () => void;
  readonly paste: () => void;
  /** The selected touchpoints, or the whole map, as a picture and nothing else. */
  readonly copyPicture: () => void;
  /** A persona, for another map. */
  readonly copyPersona: (id: Id) => void;
}

/** Everything a person can do; menus, toolbar, tooltips and help are made from these. Its name is `commands.<id>` in `i18n`. */
export interface Command {
  readonly id: string;
  /** Such as `Mod+Shift+Z`; Mod is ⌘ on Apple devices and Ctrl elsewhere. The first is the one shown. */
  readonly shortcuts: readonly string[];
  /** Whether a held key does it again and again: what moves or walks, never what makes or destroys. */
  readonly repeats?: boolean;
  /** Runs when the key is let go, unless the pointer was used meanwhile: held, the key means something else. */
  readonly onRelease?: boolean;
  /** The browser turns these keys into an event of its own, which `app` listens to. */
  readonly isNative?: boolean;
  /**
   * Where the keys work. `canvas`: only while the keyboard's focus is on the canvas or nowhere; `editor`: unless
   * somebody is writing; `anywhere`: also then. `table`: on a cell of the table in which nobody is writing.
   */
  readonly scope: 'canvas' | 'table' | 'editor' | 'anywhere';
  readonly group: 'edit' | 'add' | 'move' | 'arrange' | 'view' | 'file';
  readonly isEnabled: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}

/** Keeps the literal ids, so that each must have its message. */
export const define = <I extends string>(
  commands: readonly (Command & { readonly id: I })[],
): readonly (Command & { readonly id: I })[] => commands;

export const always = (): boolean => true;

/** Only while this view is on the screen. */
export const inView =
  (view: View, isEnabled: Command['isEnabled'] = always): Command['isEnabled'] =>
  (context) =>
    context.openMap.session.getState().view === view && isEnabled(context);

/** These commands while this view is on the screen, and not otherwise. */
export const onlyIn = <C extends Command>(view: View, commands: readonly C[]): readonly C[] =>
  commands.map((command) => ({ ...command, isEnabled: inView(view, command.isEnabled) }));
