import type { CommandId } from '#commands';

/** A row of Excalidraw's list of shortcuts. */
export interface ExcalidrawRow {
  readonly does: string;
  /** Written as ours are; what is no key press, such as a drag, is written out in `gesture`. */
  readonly keys: readonly string[];
  readonly gesture?: string;
  /** What does the same here, where other keys do it, or a gesture. */
  readonly ours?: CommandId | { readonly gesture: string };
  readonly why?: string;
}

const NO_DRAWING = 'Tabiji has no drawing tools: a map holds touchpoints and links.';
const NO_STACK = 'Cards do not overlap, so there is no front and back.';

/** Its help dialog, without the rows that speak of points of a line, cropping and colours. */
export const EXCALIDRAW: readonly ExcalidrawRow[] = [
  { does: 'Sticky note', keys: ['N'] },
  { does: 'Rectangle, diamond, ellipse, text, pencil', keys: ['R', 'D', 'O', 'T', 'P'], why: NO_DRAWING },
  {
    does: 'Arrow',
    keys: ['A'],
    ours: 'connect',
    why: 'A link joins two touchpoints: choose the other one from a list, or drag from a card’s edge.',
  },
  { does: 'Line', keys: ['L'], why: 'Both draw a line; here it leads from the card to one that is chosen.' },
  { does: 'Hand (panning)', keys: ['H'], ours: { gesture: 'Space+drag, wheel' }, why: 'There is one mode only.' },
  { does: 'Frame', keys: ['F'], ours: 'addPhase', why: 'A phase is the frame of a journey.' },
  { does: 'Laser pointer', keys: ['K'], ours: 'fullScreen', why: 'For showing a map to others.' },
  { does: 'Edit the text', keys: ['Enter'] },
  {
    does: 'Finish the text',
    keys: [],
    gesture: 'Esc, Ctrl+Enter',
    ours: { gesture: 'Enter, Ctrl+Enter or leaving the field; Esc takes the change back' },
    why: 'As in a spreadsheet. Enter of an input method never finishes.',
  },
  {
    does: 'Add a link to a web page',
    keys: ['Mod+K'],
    why: 'As in most programs, Ctrl+K is the palette; links to web pages do not exist.',
  },
  { does: 'Zoom in', keys: ['Mod+Plus'] },
  { does: 'Zoom out', keys: ['Mod+-'] },
  { does: 'Reset the zoom', keys: ['Mod+0'] },
  { does: 'Show everything', keys: ['Shift+1'] },
  { does: 'Show the selection', keys: ['Shift+2'] },
  { does: 'Move a page', keys: [], gesture: 'PgUp, PgDn', ours: { gesture: 'Wheel, Space+drag, the overview map' } },
  {
    does: 'Zen mode, view mode',
    keys: ['Alt+Z', 'Alt+R'],
    ours: 'fullScreen',
    why: 'One key for showing the map and nothing else.',
  },
  { does: 'Snap to objects', keys: ['Alt+S'], ours: { gesture: 'Always; Ctrl suspends it' } },
  { does: 'Show the grid', keys: ["Mod+'"], why: 'Cards snap to a grid that needs no showing.' },
  { does: 'Change the theme', keys: ['Alt+Shift+D'], ours: { gesture: 'The button at the upper right' } },
  { does: 'Statistics', keys: ['Alt+/'], ours: { gesture: 'Select nothing: the right panel counts' } },
  { does: 'Find on the canvas', keys: ['Mod+F'] },
  { does: 'Command palette', keys: ['Mod+/'] },
  {
    does: 'Add a node in a direction, linked',
    keys: ['Mod+ArrowRight', 'Mod+ArrowDown', 'Mod+ArrowLeft', 'Mod+ArrowUp'],
  },
  { does: 'Go along the arrows', keys: ['Alt+ArrowRight', 'Alt+ArrowLeft'] },
  { does: 'Move the canvas', keys: [], gesture: 'Space+drag, wheel', ours: { gesture: 'Space+drag, wheel' } },
  {
    does: 'Empty the canvas',
    keys: ['Mod+Delete'],
    ours: { gesture: 'Ctrl+A, then Delete' },
    why: 'Nobody should empty a map by one key.',
  },
  { does: 'Delete', keys: ['Delete', 'Backspace'] },
  {
    does: 'Cut, copy, paste',
    keys: [],
    gesture: 'Ctrl+X, Ctrl+C, Ctrl+V',
    ours: { gesture: 'Ctrl+X, Ctrl+C, Ctrl+V' },
  },
  { does: 'Duplicate', keys: ['Mod+D'] },
  { does: 'Duplicate by dragging', keys: [], gesture: 'Alt+drag', ours: { gesture: 'Alt+drag' } },
  { does: 'Select all', keys: ['Mod+A'] },
  { does: 'Select one more', keys: [], gesture: 'Shift+click', ours: { gesture: 'Shift+click' } },
  { does: 'Undo', keys: ['Mod+Z'] },
  { does: 'Redo', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  { does: 'Nudge', keys: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] },
  { does: 'Nudge further', keys: ['Shift+ArrowLeft', 'Shift+ArrowUp', 'Shift+ArrowRight', 'Shift+ArrowDown'] },
  { does: 'Deselect', keys: ['Escape'] },
  {
    does: 'Copy as PNG',
    keys: ['Shift+Alt+C'],
    ours: 'export',
    why: 'The dialog copies too, after the choice of part, theme and size.',
  },
  {
    does: 'Copy and paste styles',
    keys: [],
    gesture: 'Ctrl+Alt+C, Ctrl+Alt+V',
    why: 'Looks follow from content; and on Windows Ctrl+Alt is AltGr.',
  },
  { does: 'To back, to front', keys: ['Mod+[', 'Mod+]'], why: NO_STACK },
  { does: 'Align', keys: ['Mod+Shift+ArrowUp', 'Mod+Shift+ArrowDown', 'Mod+Shift+ArrowLeft', 'Mod+Shift+ArrowRight'] },
  { does: 'Lock', keys: ['Mod+Shift+L'] },
  {
    does: 'Group',
    keys: ['Mod+G'],
    why: 'As in a browser, Ctrl+G goes on to what is found next. Touchpoints belong together by phase and journey.',
  },
  { does: 'Export as picture', keys: ['Mod+Shift+E'] },
  { does: 'Save to a file', keys: ['Mod+S'], why: 'Everything is saved at once; Ctrl+S says so.' },
  { does: 'Open a file', keys: ['Mod+O'] },
  { does: 'Help', keys: ['?'] },
];
