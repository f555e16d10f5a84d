import { describe, expect, test } from 'vitest';
import type { AnnotationTarget } from '#model';
import type { PictureNote } from '#scene';
import { journey, map, phase } from '../support/map-builder.ts';
import { flat, paint, sceneOf, textsIn } from './build-scene.ts';

const line = map('Map', phase('A', 't1 t2'), phase('B', 't3'), journey('J', 't1 > t2 > t3'));
const on = (kind: 'touchpoint' | 'link' | 'phase', id: string): AnnotationTarget => ({ kind, id });
const note = (target: AnnotationTarget, text: string, replies: PictureNote['replies'] = []): PictureNote => ({
  target,
  heading: `about ${text}`,
  text,
  replies,
});

const notes = [
  note(on('phase', 'A'), 'phase'),
  note(on('touchpoint', 't1'), 'first'),
  note(on('touchpoint', 't1'), 'second'),
  note(on('link', 'J-t1-t2'), 'link', [{ heading: 'Mori', text: 'answer' }]),
  note({ kind: 'spot', x: 40, y: 3_000 }, 'spot'),
];
const painted = (asked = notes, options: Parameters<typeof paint>[1] = {}) =>
  paint(line, { ...options, annotations: { title: 'Annotations', notes: asked } });
const numbers = (texts: readonly string[]): string[] => texts.filter((text) => /^\d+$/.test(text)).toSorted();

describe('annotations in a picture', () => {
  test('are numbered pins with a list, replies under what they answer', () => {
    const texts = textsIn(painted().items);
    expect(numbers(texts)).toEqual(['1', '1', '2', '2', '3', '3', '4', '4', '5', '5']);
    expect(texts.slice(texts.indexOf('Annotations'))).toEqual([
      'Annotations',
      '1',
      'about phase',
      'phase',
      '2',
      'about first',
      'first',
      '3',
      'about second',
      'second',
      '4',
      'about link',
      'link',
      'Mori',
      'answer',
      '5',
      'about spot',
      'spot',
    ]);
  });

  test('are left out unless asked for, and then change nothing', () => {
    expect(paint(line, { annotations: { title: 'Annotations', notes: [] } })).toEqual(paint(line));
  });

  test('change no card, no link and no phase of the map', () => {
    const plain = textsIn(paint(line).items);
    expect(textsIn(painted().items)).toEqual(expect.arrayContaining(plain));
    expect(painted().width).toBe(paint(line).width);
  });

  test('make room for a spot far away and for the list', () => {
    const near = notes.slice(0, 4);
    expect(painted(near).height).toBeGreaterThan(paint(line).height);
    expect(painted().height).toBeGreaterThan(painted(near).height + 2_000);
  });

  test('of a part of the map are those on that part, numbered anew', () => {
    const texts = textsIn(painted(notes, { only: new Set(['t1']) }).items);
    expect(texts).toEqual(expect.arrayContaining(['first', 'second']));
    expect(texts).not.toContain('phase');
    expect(texts).not.toContain('link');
    expect(numbers(texts)).toEqual(['1', '1', '2', '2']);
  });

  test('on a hidden journey are left out with its links', () => {
    expect(sceneOf(line, { hidden: new Set(['J']) }).links.size).toBe(0);
    expect(textsIn(painted([note(on('link', 'gone'), 'link')]).items)).not.toContain('Annotations');
  });

  test('are wrapped to their column, line by line as written', () => {
    const long = note(
      on('touchpoint', 't1'),
      `${'検査の結果を一度に伝えすぎている。'.repeat(8)}\n${'word '.repeat(80)}end`,
    );
    const picture = painted([long]);
    const list = textsIn(picture.items).slice(textsIn(picture.items).indexOf('Annotations'));
    expect(list.length).toBeGreaterThan(8);
    expect(list.some((text) => text.includes('。word'))).toBe(false);
    expect(flat(picture.items).every((item) => item.kind !== 'text' || item.text.length < 90)).toBe(true);
  });
});
