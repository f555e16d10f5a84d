import { current } from './current.ts';
import { always, define } from './command.ts';

/** Files, the palette, help, and what the page around the editor does. */
export const pageCommands = define([
  {
    id: 'fullScreen',
    shortcuts: ['Shift+F'],
    scope: 'editor',
    group: 'view',
    isEnabled: always,
    run: ({ page }) => page.toggleFullScreen(),
  },
  {
    id: 'export',
    shortcuts: ['Mod+Shift+E'],
    scope: 'anywhere',
    group: 'file',
    isEnabled: always,
    run: ({ openDialog }) => openDialog('export'),
  },
  {
    id: 'print',
    shortcuts: ['Mod+P'],
    scope: 'anywhere',
    group: 'file',
    isEnabled: always,
    run: ({ openDialog }) => openDialog('print'),
  },
  {
    id: 'openFile',
    shortcuts: ['Mod+O'],
    scope: 'anywhere',
    group: 'file',
    isEnabled: always,
    run: ({ page }) => page.pickFiles(),
  },
  {
    id: 'save',
    shortcuts: ['Mod+S'],
    scope: 'anywhere',
    group: 'file',
    isEnabled: always,
    run: ({ page }) => page.tellSaved(),
  },
  {
    id: 'showVersions',
    shortcuts: ['Shift+H'],
    scope: 'editor',
    group: 'file',
    isEnabled: always,
    run: ({ openDialog }) => openDialog('versions'),
  },
  {
    id: 'keepVersion',
    shortcuts: ['Shift+S'],
    scope: 'editor',
    group: 'file',
    isEnabled: always,
    run: ({ openDialog }) => openDialog('keepVersion'),
  },
  {
    id: 'copyLink',
    shortcuts: [],
    scope: 'canvas',
    group: 'file',
    isEnabled: (context) => current(context) !== null,
    run: (context) => {
      const id = current(context);
      if (id !== null) context.page.copyLinkTo(id);
    },
  },
  {
    id: 'commandPalette',
    shortcuts: ['Mod+K', 'Mod+/'],
    scope: 'anywhere',
    group: 'file',
    isEnabled: always,
    run: ({ openDialog }) => openDialog('commandPalette'),
  },
  {
    id: 'help',
    shortcuts: ['?'],
    scope: 'editor',
    group: 'file',
    isEnabled: always,
    run: ({ openDialog }) => openDialog('help'),
  },
] as const);
