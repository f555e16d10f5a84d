import { describe, expect, test } from 'vitest';
import {
  commandFor,
  commandOf,
  commands,
  isRepeated,
  refusalFor,
  shortcutText,
  type Command,
  type CommandContext,
  type CommandId,
  type KeyPlace,
  type KeyPress,
} from '#commands';
import { select, type View } from '#editor';
import { map, phase } from '../support/map-builder.ts';
import { bench } from './small-map.ts';

type Press = Partial<Omit<KeyPress, 'getModifierState'>> & { readonly altGraph?: boolean };

/** A key press; its code is guessed from the key where it does not matter. */
const press = ({ altGraph = false, ...rest }: Press): KeyPress => ({
  key: '',
  code: `Key${(rest.key ?? '').toUpperCase()}`,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
  isComposing: false,
  keyCode: 0,
  getModifierState: (key) => key === 'AltGraph' && altGraph,
  ...rest,
});

/** A map on which every command can run: something to undo, to redo, found, selected (some want several) and focused. */
function busy(view: View = 'canvas', touchpoints = ['t2']) {
  const { context, openMap } = bench();
  openMap.session.setState({ view });
  openMap.table.attach({ fillDown: () => {}, canFillDown: () => true, middle: () => ({ x: 0, y: 0 }) });
  openMap.editor.apply('editPhase', { id: 'A', title: 'one' });
  openMap.editor.apply('editPhase', { id: 'A', title: 'two' });
  openMap.editor.undo();
  openMap.session.setState(({ find }) => ({ find: { ...find, text: 't' } }));
  select(openMap.session, { touchpoints });
  return context;
}

/** Asleep while the table is shown, though their keys work anywhere. */
const CANVAS_ONLY = new Set<CommandId>(['zoomIn', 'zoomOut', 'zoomReset']);

const called = (
  keys: Press,
  {
    isApple = false,
    place = 'canvas',
    context = busy(),
  }: { isApple?: boolean; place?: KeyPlace; context?: CommandContext } = {},
): string | undefined => commandFor(press(keys), { isApple, place, context })?.id;

/** The press that a shortcut is written for, on a keyboard with the US layout. */
function pressOf(shortcut: string, isApple: boolean): Press {
  const keys = shortcut.split('+');
  const key = keys.at(-1)!.replace('Plus', '+');
  const isShifted = keys.includes('Shift') || '?+'.includes(key);
  const isDigit = /^[0-9]$/.test(key);
  return {
    key:
      isDigit && keys.includes('Shift')
        ? ')!@#$%^&*('.charAt(Number(key))
        : isShifted
          ? key
          : key.toLowerCase().replace(/^(.{2,})$/, key),
    code: isDigit ? `Digit${key}` : '',
    ctrlKey: keys.includes('Mod') && !isApple,
    metaKey: keys.includes('Mod') && isApple,
    altKey: keys.includes('Alt'),
    shiftKey: isShifted,
  };
}

describe.each([
  ['Apple devices', true],
  ['other devices', false],
])('on %s', (_, isApple) => {
  const pairsOf = (list: readonly (Command & { readonly id: CommandId })[]) =>
    list.flatMap(({ id, shortcuts }) => shortcuts.map((shortcut) => [shortcut, id] as const));
  const pairs = pairsOf(commands.filter(({ isNative }) => isNative !== true));

  test.each(pairs)('%s calls %s and no other command', (shortcut, id) => {
    const place = commandOf(id).scope === 'table' ? 'table' : 'canvas';
    const context = busy(place, id.startsWith('align') ? ['t1', 't2'] : ['t2']);
    expect(called(pressOf(shortcut, isApple), { isApple, place, context })).toBe(id);
  });

  test.each(pairsOf(commands.filter(({ isNative }) => isNative === true)))(
    '%s is left to the browser, which makes an event of it',
    (shortcut) => {
      expect(called(pressOf(shortcut, isApple), { isApple })).toBeUndefined();
    },
  );
});

test.each(['canvas', 'table'] as const)(
  'no two commands share a shortcut: the keys of the editor work on the %s too',
  (place) => {
    const shortcuts = commands
      .filter(({ id, scope }) =>
        scope === 'canvas' || scope === 'table' ? scope === place : !(place === 'table' && CANVAS_ONLY.has(id)),
      )
      .flatMap((command) => command.shortcuts.map((shortcut) => shortcut.toLowerCase()));
    expect(shortcuts.filter((shortcut, index) => shortcuts.indexOf(shortcut) !== index)).toEqual([]);
  },
);

test('every command has its own id', () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
});

test('⌥ with a letter counts by its key, whatever it types', () => {
  expect(called({ key: 'Ç', code: 'KeyC', altKey: true, shiftKey: true }, { isApple: true })).toBe('copyPicture');
});

describe('Mod', () => {
  test('is ⌘ on Apple devices and Ctrl elsewhere', () => {
    expect(called({ key: 'z', metaKey: true }, { isApple: true })).toBe('undo');
    expect(called({ key: 'z', ctrlKey: true }, { isApple: true })).toBeUndefined();
    expect(called({ key: 'z', ctrlKey: true })).toBe('undo');
    expect(called({ key: 'z', metaKey: true })).toBeUndefined();
  });

  test('is not both', () => {
    expect(called({ key: 'z', ctrlKey: true, metaKey: true })).toBeUndefined();
    expect(called({ key: 'z', ctrlKey: true, metaKey: true }, { isApple: true })).toBeUndefined();
  });

  test('is not meant by a letter alone, nor the letter by Mod', () => {
    expect(called({ key: 'n' })).toBe('addTouchpoint');
    expect(called({ key: 'n', ctrlKey: true })).toBeUndefined();
    expect(called({ key: 'z' })).toBeUndefined();
  });
});

describe('letters', () => {
  test('are the same under Caps Lock, and others with Shift', () => {
    expect(called({ key: 'N' })).toBe('addTouchpoint');
    expect(called({ key: 'N', shiftKey: true })).toBeUndefined();
    expect(called({ key: 'P', shiftKey: true })).toBe('addPhase');
    expect(called({ key: 'p' })).toBeUndefined();
  });

  test('undo is not redo', () => {
    expect(called({ key: 'Z', ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(called({ key: 'Z', ctrlKey: true })).toBe('undo');
    expect(called({ key: 'y', ctrlKey: true })).toBe('redo');
  });
});

describe('while somebody writes', () => {
  test('an input method composing text gets its keys', () => {
    expect(called({ key: 'Enter', isComposing: true })).toBeUndefined();
    expect(called({ key: 'Process', code: 'KeyN' })).toBeUndefined();
  });

  test('so does one that has just ended, which Safari marks with code 229 alone', () => {
    expect(called({ key: 'Enter', keyCode: 229 })).toBeUndefined();
    expect(called({ key: 'n', keyCode: 229 })).toBeUndefined();
  });

  test('no shortcut asks for Ctrl and Alt together: that is what AltGr looks like on Windows', () => {
    for (const { shortcuts } of commands) {
      for (const shortcut of shortcuts) expect(shortcut).not.toMatch(/^(?=.*Mod\+)(?=.*Alt\+)/);
    }
    expect(called({ key: 'f', ctrlKey: true, altKey: true })).toBeUndefined();
    expect(called({ key: '/', ctrlKey: true, altKey: true })).toBeUndefined();
  });

  test('in a field only what works anywhere is called, never a letter, a sign or undo', () => {
    const inField = commands.filter(({ scope }) => scope === 'anywhere').flatMap(({ shortcuts }) => shortcuts);
    for (const shortcut of inField) expect(shortcut).toMatch(/^Mod\+|F3$/);
    expect(called({ key: 'f', ctrlKey: true }, { place: 'field' })).toBe('find');
    expect(called({ key: 's', ctrlKey: true }, { place: 'field' })).toBe('save');
    expect(called({ key: 'z', ctrlKey: true }, { place: 'field' })).toBeUndefined();
    expect(called({ key: '?', shiftKey: true }, { place: 'field' })).toBeUndefined();
  });

  test('AltGr types a sign: it is neither Ctrl nor Alt', () => {
    expect(called({ key: 'ArrowRight', altKey: true, altGraph: true })).toBeUndefined();
    expect(called({ key: '{', code: 'Digit1', ctrlKey: true, altKey: true, altGraph: true })).toBeUndefined();
    expect(called({ key: '?', altGraph: true })).toBeUndefined();
  });

  test('⌥ stays Alt on Apple devices, where Firefox calls it AltGr as well', () => {
    expect(called({ key: 'ArrowRight', altKey: true, altGraph: true }, { isApple: true })).toBe('followForwards');
    expect(called({ key: '¡', code: 'Digit1', altKey: true, altGraph: true }, { isApple: true })).toBe('toggleLeft');
  });

  test('⌥ with a letter is known by its key there, whatever it types', () => {
    expect(called({ key: 'ø', code: 'KeyO', altKey: true }, { isApple: true })).toBe('showOutline');
    expect(called({ key: 'ø', code: 'KeyO', altKey: true })).toBeUndefined();
  });
});

describe('digits', () => {
  test.each([
    ['US', '!'],
    ['French', '1'],
    ['Japanese', '!'],
    ['Hungarian', "'"],
  ])('Shift+1 is the key with the 1 on a %s keyboard, whatever it types', (_, key) => {
    expect(called({ key, code: 'Digit1', shiftKey: true })).toBe('fitAll');
  });

  test('Mod+0 is the key with the 0, also where it types à', () => {
    expect(called({ key: 'à', code: 'Digit0', ctrlKey: true })).toBe('zoomReset');
  });

  test('the number pad counts by what it types', () => {
    expect(called({ key: '0', code: 'Numpad0', ctrlKey: true })).toBe('zoomReset');
  });
});

describe('signs', () => {
  test.each([
    ['US', { code: 'Slash', shiftKey: true }],
    ['German', { code: 'Minus', shiftKey: true }],
    ['French', { code: 'KeyM', shiftKey: true }],
    ['one without Shift', { code: 'KeyX', shiftKey: false }],
  ])('? asks for help on a %s keyboard', (_, keys) => {
    expect(called({ key: '?', ...keys })).toBe('help');
  });

  test.each([
    ['=', false],
    ['+', true],
    ['+', false],
  ])('Mod and %s zooms in, with Shift: %s', (key, shiftKey) => {
    expect(called({ key, shiftKey, code: 'Equal', ctrlKey: true })).toBe('zoomIn');
  });

  test('the space bar with Shift is not the space bar', () => {
    expect(called({ key: ' ', code: 'Space' })).toBe('toggleSelected');
    expect(called({ key: ' ', code: 'Space', shiftKey: true })).toBeUndefined();
  });
});

describe('scopes', () => {
  test('away from the canvas its keys belong to whatever has the focus', () => {
    expect(called({ key: 'n' }, { place: 'elsewhere' })).toBeUndefined();
    expect(called({ key: 'Delete' }, { place: 'elsewhere' })).toBeUndefined();
    expect(called({ key: 'z', ctrlKey: true }, { place: 'elsewhere' })).toBe('undo');
  });

  test('in a cell of the table signs are text, and the keys of a spreadsheet are its own', () => {
    const table = { place: 'table', context: busy('table') } as const;
    expect(called({ key: '?', shiftKey: true }, table)).toBeUndefined();
    expect(called({ key: 'n' }, table)).toBeUndefined();
    expect(called({ key: 'd', ctrlKey: true }, table)).toBe('fillDown');
    expect(called({ key: '-', ctrlKey: true }, table)).toBe('removeRows');
    expect(called({ key: 'z', ctrlKey: true }, table)).toBe('undo');
  });

  test('a command that is not enabled leaves its keys to others', () => {
    const { context } = bench();
    expect(called({ key: 'z', ctrlKey: true }, { context })).toBeUndefined();
    expect(called({ key: 'Delete' }, { context })).toBeUndefined();
  });
});

describe('a key whose command is not enabled says why', () => {
  const why = (keys: Press, context: CommandContext, place: KeyPlace = 'canvas') =>
    refusalFor(press(keys), { isApple: false, place, context });

  test.each([
    ['there is nothing to undo', { key: 'z', ctrlKey: true }, 'nothingToUndo'],
    ['there is nothing to redo', { key: 'y', ctrlKey: true }, 'nothingToRedo'],
    ['no touchpoint is current', { key: 'l' }, 'noCurrent'],
    ['no touchpoint is there to add beside', { key: 'ArrowRight', ctrlKey: true }, 'noCurrent'],
    ['nothing is selected to move', { key: 'ArrowRight', shiftKey: true }, 'nothingSelected'],
    ['nothing is there to delete', { key: 'Delete' }, 'nothingSelected'],
  ] as const)('%s', (_, keys, code) => {
    expect(why(keys, bench().context)).toEqual({ code });
  });

  test('the only phase stays', () => {
    const { context, openMap } = bench(map('Map', phase('A')));
    select(openMap.session, { phases: ['A'] });
    expect(why({ key: 'Delete' }, context)).toEqual({ code: 'lastPhase' });
  });

  test('but not where it is enabled, means nothing, or belongs to something else', () => {
    expect(why({ key: 'z', ctrlKey: true }, busy())).toBeNull();
    expect(why({ key: 'x' }, busy())).toBeNull();
    expect(why({ key: 'l' }, bench().context, 'elsewhere')).toBeNull();
  });
});

test.each([
  ['Mod+Shift+Z', 'Ctrl+Shift+Z', '⌘⇧Z'],
  ['Alt+ArrowRight', 'Alt+→', '⌥→'],
  ['Delete', 'Del', 'Del'],
  ['Mod+=', 'Ctrl++', '⌘+'],
  ['?', '?', '?'],
  ['N', 'N', 'N'],
])('%s is written %s, on Apple devices %s', (shortcut, other, apple) => {
  expect(shortcutText(shortcut, false)).toBe(other);
  expect(shortcutText(shortcut, true)).toBe(apple);
});

test('every shortcut can be written in a menu', () => {
  for (const { shortcuts } of commands) {
    for (const shortcut of shortcuts) expect(shortcutText(shortcut, false).trim(), shortcut).not.toBe('');
  }
});

test('ids are literal, so that each must have its message', () => {
  const id: CommandId = 'addTouchpoint';
  // @ts-expect-error -- not a command
  const other: CommandId = 'noSuchCommand';
  expect([id, other]).toHaveLength(2);
});

describe('a keyboard that writes other letters than Latin ones', () => {
  test.each([
    ['Russian', { key: 'я', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['Russian', { key: 'Я', code: 'KeyZ', ctrlKey: true, shiftKey: true }, 'redo'],
    ['Greek', { key: 'ζ', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['Hebrew', { key: 'ב', code: 'KeyC' }, 'annotate'],
    ['Arabic', { key: 'ى', code: 'KeyN' }, 'addTouchpoint'],
    ['Arabic, two letters on a key', { key: 'لا', code: 'KeyB' }, undefined],
    ['Arabic', { key: '؟', code: 'Slash', shiftKey: true }, 'help'],
    ['kana', { key: 'つ', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['Korean', { key: 'ㅋ', code: 'KeyZ', ctrlKey: true }, 'undo'],
    ['Persian digits', { key: '۰', code: 'Digit0', ctrlKey: true }, 'zoomReset'],
  ] as const)('%s: the place of the key decides', (_, keys, wanted) => expect(called(keys)).toBe(wanted));

  test.each([
    ['AZERTY', { key: 'z', code: 'KeyW', ctrlKey: true }, 'undo'],
    ['AZERTY', { key: 'w', code: 'KeyZ', ctrlKey: true }, undefined],
    ['AZERTY', { key: ',', code: 'KeyM' }, undefined],
    ['Dvorak', { key: ';', code: 'KeyZ', ctrlKey: true }, undefined],
    ['Dvorak', { key: 'z', code: 'Slash', ctrlKey: true }, 'undo'],
    ['German', { key: 'y', code: 'KeyZ', ctrlKey: true }, 'redo'],
    ['German', { key: 'z', code: 'KeyY', ctrlKey: true }, 'undo'],
    ['JIS', { key: '?', code: 'Slash', shiftKey: true }, 'help'],
    ['a Russian letter by AltGr', { key: 'я', code: 'KeyZ', ctrlKey: true, altKey: true, altGraph: true }, undefined],
  ] as const)('%s says what it means', (_, keys, wanted) => expect(called(keys)).toBe(wanted));
});

test('a held key goes on with what moves or walks, never with what makes or destroys', () => {
  const goesOn = commands.filter(({ repeats }) => repeats === true).map(({ id }) => id);
  const where = { isApple: false, place: 'canvas', context: busy() } as const;
  const isGoingOn = (keys: Press): boolean => isRepeated(press({ ...keys, repeat: true }), where);
  for (const id of ['moveRight', 'walkNext', 'followForwards', 'undo', 'zoomIn'] as const) expect(goesOn).toContain(id);
  for (const keys of [
    { key: 'Delete' },
    { key: 'd', ctrlKey: true },
    { key: 'v', ctrlKey: true },
    { key: 'n' },
    { key: 'c' },
    { key: 'ArrowRight', ctrlKey: true },
    { key: ' ' },
  ])
    expect(isGoingOn(keys), JSON.stringify(keys)).toBe(false);
  expect(isGoingOn({ key: 'ArrowRight' })).toBe(true);
  expect(isGoingOn({ key: 'Tab' }), 'a key that means no command').toBe(true);
});
