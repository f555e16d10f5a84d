import type { EditableMap } from '#editor';
import { RECORDS, targetKey, titlesOf, type AnnotationTarget, type JourneyMap } from '#model';
import type { Drafts, KeptText } from '#storage';
import { paced } from './paced.ts';

/** Where a comment belongs that is being written: the thread that it answers, or what a new one is on. */
export interface MessagePlace {
  /** By which the session knows it. */
  readonly key: string;
  /** Null for a reply. */
  readonly target: AnnotationTarget | null;
}

interface Options {
  readonly map: EditableMap;
  readonly drafts: Drafts;
  readonly now: () => string;
  /** Told of words whose place another tab has deleted; they are no part of the session any more. */
  readonly onGone: (text: string, place: MessagePlace, record: string) => void;
}

/** Keeps the comments that are being written; the session has them too, but there is one of it for all tabs. */
export function keepMessages({ map: { editor, session }, drafts, now, onGone }: Options): () => void {
  const changed = new Set<string>();
  const idOf = (key: string): string => drafts.idOf(`message-${key}`);
  const write = (): void => {
    const { drafts: messages } = session.getState().annotating;
    for (const key of changed) {
      const message = messages[key];
      if (message === undefined) continue;
      const { text, target } = message;
      drafts.keep({ id: idOf(key), at: now(), text, label: '', edit: null, message: { key, target }, why: 'typed' });
    }
    changed.clear();
  };
  const writing = paced(write);
  const note = (key: string): void => {
    changed.add(key);
    writing.ask();
  };
  Object.keys(session.getState().annotating.drafts).forEach(note);

  let known = editor.getMap();
  const stops = [
    session.subscribe(({ annotating: { drafts: messages } }, { annotating: { drafts: before } }) => {
      if (messages === before) return;
      for (const key of Object.keys(messages)) if (messages[key] !== before[key]) note(key);
      for (const key of Object.keys(before)) if (!(key in messages)) drafts.forget(idOf(key));
    }),
    editor.subscribe((_, source) => {
      const before = known;
      known = editor.getMap();
      if (source !== 'elsewhere') return;
      const { annotating } = session.getState();
      for (const [key, { text, target }] of Object.entries(annotating.drafts)) {
        const place = { key, target };
        if (!isThere(before, place) || isThere(known, place)) continue;
        session.setState((state) => ({
          annotating: { ...state.annotating, drafts: without(state.annotating.drafts, key) },
        }));
        onGone(text, place, target === null ? '' : titlesOf(before, target).title);
      }
    }),
  ];
  return () => {
    if (writing.stop()) write();
    for (const stop of stops) stop();
  };
}

/** Lets a comment of a tab that is gone be written on where it was; whether the session has it now, or had it. */
export function takeMessage({ editor, session }: EditableMap, { text, message }: KeptText): boolean {
  const place = placeIn(message);
  if (place === null) return false;
  const { drafts } = session.getState().annotating;
  const known = drafts[place.key];
  if (known !== undefined) return known.text.startsWith(text);
  if (!isThere(editor.getMap(), place)) return false;
  session.setState((state) => ({
    annotating: {
      ...state.annotating,
      drafts: { ...state.annotating.drafts, [place.key]: { text, target: place.target } },
    },
  }));
  return true;
}

function placeIn(message: unknown): MessagePlace | null {
  if (typeof message !== 'object' || message === null || !('key' in message) || !('target' in message)) return null;
  const { key, target } = message;
  if (typeof key !== 'string') return null;
  if (target === null) return { key, target };
  return RECORDS.annotations.target.has(target) && target !== null && targetKey(target) === key
    ? { key, target }
    : null;
}

const TABLES_OF = { touchpoint: 'touchpoints', link: 'links', phase: 'phases' } as const;

const isThere = (map: JourneyMap, { key, target }: MessagePlace): boolean =>
  target === null ? key in map.annotations : target.kind === 'spot' || target.id in map[TABLES_OF[target.kind]];

const without = <V>(all: Readonly<Record<string, V>>, key: string): Record<string, V> =>
  Object.fromEntries(Object.entries(all).filter(([each]) => each !== key));
