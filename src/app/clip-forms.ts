import type { Clip } from '#commands';
import { outlineHtml, outlineText, serialise } from '#format';
import type { Language } from '#i18n';
import type { Device } from '#storage';
import { newId } from './clock.ts';

/** A clip among other tabs of Tabiji in browsers that keep this kind of data; other programs get what is beside it. */
export const CLIP_TYPE = 'application/x-tabiji+json';

/** What is put on the clipboard. */
export interface ClipForms {
  readonly mark: string;
  readonly json: string;
  readonly text: string;
  readonly html: string;
}

/** `outside` is what other programs get of a clip. */
export function formsOf(
  { clip, outside }: { clip: Clip; outside: Clip },
  { mapId, language }: { mapId: string; language: Language },
): ClipForms {
  const mark = `${mapId} ${newId()}`;
  return {
    mark,
    json: serialise(clip),
    text: outlineText(outside, language),
    html: outlineHtml(outside, language, mark),
  };
}

/**
 * The clips of this device. With a picture, a browser puts no data of ours on the clipboard, so the HTML carries only
 * a mark, and what it stands for stays here: nothing unseen travels into a mail. It goes when its map goes.
 */
export interface KeptClips {
  readonly keep: (forms: ClipForms) => void;
  /** The clip of a mark as JSON; null where it is not from this device, or no longer the last one of its map. */
  readonly find: (mark: string) => Promise<string | null>;
}

const KEY = 'clip';

export function createKeptClips(device: Device): KeptClips {
  let last: ClipForms | null = null;
  return {
    keep: (forms) => {
      last = forms;
      void device.set(KEY, { mark: forms.mark, json: forms.json }, mapOf(forms.mark));
    },
    find: async (mark) => {
      if (last?.mark === mark) return last.json;
      const kept = await device.get(KEY, mapOf(mark));
      return isKept(kept) && kept.mark === mark ? kept.json : null;
    },
  };
}

const mapOf = (mark: string): string => mark.split(' ')[0]!;

const isKept = (value: unknown): value is { mark: string; json: string } =>
  typeof value === 'object' && value !== null && 'mark' in value && 'json' in value && typeof value.json === 'string';
