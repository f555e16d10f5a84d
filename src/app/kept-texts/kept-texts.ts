import { putKept } from '#commands';
import {
  recordNamed,
  standingOf,
  wordsReplaced,
  type ChangeSource,
  type EditableMap,
  type PlannedEdit,
  type Standing,
} from '#editor';
import { applyChange, changeDue, compose, type Change, type Id, type JourneyMap } from '#model';
import type { Drafts, KeptText, StoredMap } from '#storage';
import type { DraftKeeper, TypedText } from '#ui';
import { labelOfFocus } from './label-of-focus.ts';
import { paced, type Paced } from './paced.ts';
import { keepMessages, takeMessage } from './messages.ts';

/** Kept words that wait for the person. */
export interface WaitingText extends Omit<KeptText, 'why'> {
  /** `left`: their field says something else now, or nobody knows their field. */
  readonly why: Exclude<KeptText['why'], 'typed'> | 'left';
  /** What their record is called; '' where nobody knows, or it has no name. */
  readonly record: string;
}

/** What the person should hear of. `put`: what a tab that was killed had not committed is on the map now. */
export type KeptNews =
  | { readonly code: 'put'; readonly count: number }
  /** `other`: own words stand, another tab's are kept; `replaced`: the other way round. */
  | { readonly code: Exclude<KeptText['why'], 'typed'> | 'replaced' };

/** The words that are typed into a map, and those for which there was no place. */
export interface KeptTexts {
  readonly keeper: DraftKeeper;
  waiting(): readonly WaitingText[];
  onWaiting(listener: () => void): () => void;
  /** Told to one who listens; news that nobody heard wait. */
  onNews(listener: (news: KeptNews) => void): () => void;
  /** Whether `putIn` can do anything. */
  canPutIn(text: WaitingText): boolean;
  /** Writes it where it belongs, whatever is said there now, as one undo step. */
  putIn(text: WaitingText): void;
  discard(id: Id): void;
  close(): void;
}

/** Milliseconds in which another tab cannot have seen what was committed here before it wrote into the same field. */
const UNSEEN = 1_000;

interface Options {
  readonly drafts: Drafts;
  /** ISO 8601. */
  readonly now: () => string;
  /** Null where what is typed belongs to no map. */
  readonly open: {
    readonly map: EditableMap;
    readonly stored: Pick<StoredMap, 'status' | 'onStatus' | 'pending'>;
  } | null;
}

type Aside = Omit<KeptText, 'id' | 'at' | 'why'> & { readonly why: Exclude<KeptText['why'], 'typed'> };

interface Typing {
  typed: TypedText;
  /** The map when the typing began. */
  readonly on: JourneyMap | null;
  readonly label: string;
  readonly writing: Paced;
  isWritten: boolean;
}

export function createKeptTexts({ drafts, now, open }: Options): KeptTexts {
  const typing = new Map<string, Typing>();
  /** Committed, and not known to be stored yet. */
  const committed = new Set<Id>();
  /** Committed a moment ago. */
  let recent: { text: string; label: string; edit: PlannedEdit; until: number }[] = [];
  let waiting: readonly WaitingText[] = [];
  const waitingListeners = new Set<() => void>();
  let tell: ((news: KeptNews) => void) | null = null;
  const untold: KeptNews[] = [];
  let asideCount = 0;
  let isLeaving = false;

  const say = (news: KeptNews): void => (tell === null ? void untold.push(news) : tell(news));
  const planOf = ({ typed, on }: Pick<Typing, 'typed' | 'on'>): PlannedEdit | null => {
    if (open !== null && on !== null) return open.map.plan(typed.plan, on);
    return null;
  };
  const setAside = (text: Aside, code: Exclude<KeptNews['code'], 'put'> = text.why): void => {
    // Of two tabs that both know of it, both keep the same.
    const id =
      text.edit !== null && text.why === 'other' ? `other.${signOf(text)}` : drafts.idOf(`aside-${(asideCount += 1)}`);
    drafts.keep({ ...text, id, at: now() });
    say({ code });
  };

  const write = (key: string, each: Typing): void => {
    each.isWritten = true;
    const { text } = each.typed;
    drafts.keep({
      id: drafts.idOf(key),
      at: now(),
      text,
      label: each.label,
      edit: planOf(each),
      message: null,
      why: 'typed',
    });
  };
  const begin = (typed: TypedText): Typing => {
    const each: Typing = {
      typed,
      on: open?.map.editor.getMap() ?? null,
      label: labelOfFocus(),
      writing: paced(() => write(typed.key, each)),
      isWritten: false,
    };
    typing.set(typed.key, each);
    return each;
  };
  const stop = (key: string): Typing | undefined => {
    const each = typing.get(key);
    each?.writing.stop();
    typing.delete(key);
    return each;
  };
  const forgetCommitted = (): void => {
    if (open !== null && !isLeaving && (open.stored.pending() || open.stored.status().state !== 'saved')) return;
    for (const id of committed) drafts.forget(id);
    committed.clear();
  };

  const keeper: DraftKeeper = {
    keep: (typed) => {
      const each = typing.get(typed.key) ?? begin(typed);
      each.typed = typed;
      each.writing.ask();
    },
    drop: (key) => {
      if (stop(key)?.isWritten === true) drafts.forget(drafts.idOf(key));
    },
    commit: (typed, commit) => {
      const each = stop(typed.key);
      const before = open?.map.editor.getMap() ?? null;
      const planned = planOf({ typed, on: each?.on ?? before });
      commit();
      const after = open?.map.editor.getMap() ?? null;
      if (planned !== null && before !== null && after !== null) {
        const label = each?.label ?? '';
        const standing = standingOf(after, planned.change);
        if (after === before && (standing === 'gone' || standing === 'changed' || standing === 'due'))
          setAside({
            text: typed.text,
            label,
            edit: planned,
            message: null,
            why: standing === 'gone' ? 'gone' : 'refused',
          });
        else
          for (const { text, change } of wordsReplaced(before, planned.change))
            setAside({ text, label, edit: { name: planned.name, change }, message: null, why: 'other' });
      }
      if (planned !== null)
        recent.push({ text: typed.text, label: each?.label ?? '', edit: planned, until: Date.now() + UNSEEN });
      if (each?.isWritten === true) committed.add(drafts.idOf(typed.key));
      forgetCommitted();
    },
  };

  /** Puts back what can be put back as it was meant, and lists the rest. */
  const receive = (left: readonly KeptText[]): void => {
    const texts = left.filter(({ id }) => !committed.has(id));
    if (open !== null) putBack(texts.filter(({ why, edit }) => why === 'typed' && edit !== null));
    for (const text of texts)
      if (open !== null && text.why === 'typed' && text.message !== null && takeMessage(open.map, text))
        drafts.forget(text.id);
    waiting = texts
      .filter(({ id }) => !committed.has(id))
      .map((text) => ({
        ...text,
        why: text.why === 'typed' ? 'left' : text.why,
        record: text.edit === null ? '' : recordNamed(text.edit.change),
      }));
    for (const listener of waitingListeners) listener();
  };
  const putBack = (texts: readonly KeptText[]): void => {
    if (open === null) return;
    let change: Change | null = null;
    let count = 0;
    let name: PlannedEdit['name'] | null = null;
    for (const { id, edit } of texts) {
      if (edit === null) continue;
      const map: JourneyMap = applyChange(open.map.editor.getMap(), change);
      const standing: Standing = standingOf(map, edit.change);
      if (standing === 'due') {
        change = compose(change, changeDue(map, edit.change));
        name ??= edit.name;
        count += 1;
      }
      if (standing === 'due' || standing === 'done') committed.add(id);
    }
    if (change !== null && name !== null && putKept({ openMap: open.map }, { name, change }))
      say({ code: 'put', count });
    forgetCommitted();
  };
  const remove = (id: Id): void => {
    drafts.forget(id);
    waiting = waiting.filter((text) => text.id !== id);
    for (const listener of waitingListeners) listener();
  };

  const onPageHide = (): void => {
    isLeaving = true;
  };
  const onPageShow = (): void => {
    isLeaving = false;
  };
  // Capturing, and before any field does: what they commit then is forgotten at once, for the journal has it.
  window.addEventListener('pagehide', onPageHide, { capture: true });
  window.addEventListener('pageshow', onPageShow, { capture: true });
  const stops = [
    () => window.removeEventListener('pagehide', onPageHide, { capture: true }),
    () => window.removeEventListener('pageshow', onPageShow, { capture: true }),
    drafts.watch(receive),
  ];
  if (open !== null) {
    const { editor } = open.map;
    let known = editor.getMap();
    const onElsewhere = (before: JourneyMap, after: JourneyMap): void => {
      recent = recent.filter(({ until }) => until > Date.now());
      const replaced = recent.filter(
        ({ edit }) => standingOf(before, edit.change) === 'done' && standingOf(after, edit.change) === 'changed',
      );
      // Once: who puts these words in and takes them back has seen them.
      recent = recent.filter((each) => !replaced.includes(each));
      for (const { text, label, edit } of replaced)
        setAside({ text, label, edit, message: null, why: 'other' }, 'replaced');
    };
    const onChange = (_: Change, source: ChangeSource): void => {
      const before = known;
      known = editor.getMap();
      if (source === 'elsewhere') onElsewhere(before, known);
    };
    stops.push(editor.subscribe(onChange));
    const onGone = (text: string, message: object, label: string): void =>
      setAside({ text, label, edit: null, message, why: 'gone' });
    stops.push(keepMessages({ map: open.map, drafts, now, onGone }));
  }
  // Goes on when the map is closed, which stores what fields committed then.
  open?.stored.onStatus(forgetCommitted);

  return {
    keeper,
    waiting: () => waiting,
    onWaiting: (listener) => {
      waitingListeners.add(listener);
      return () => waitingListeners.delete(listener);
    },
    onNews: (listener) => {
      tell = listener;
      untold.splice(0).forEach(listener);
      return () => {
        if (tell === listener) tell = null;
      };
    },
    canPutIn: ({ edit }) => open !== null && edit !== null && open.map.editor.canMake(edit),
    putIn: ({ id, edit }) => {
      if (open === null || edit === null || !putKept({ openMap: open.map }, edit)) return;
      committed.add(id);
      waiting = waiting.filter((text) => text.id !== id);
      for (const listener of waitingListeners) listener();
      forgetCommitted();
    },
    discard: remove,
    close: () => {
      for (const stopOne of stops) stopOne();
      for (const key of typing.keys()) stop(key);
      drafts.close();
    },
  };
}

/** The same for the same words of the same record (FNV-1a). */
function signOf({ text, edit }: Pick<Aside, 'text' | 'edit'>): string {
  const records = Object.values(edit?.change ?? {}).flatMap((rows) => Object.keys(rows));
  let sign = 0x811c9dc5;
  for (const letter of `${records.join()} ${text}`) sign = Math.imul(sign ^ letter.codePointAt(0)!, 0x01000193);
  return (sign >>> 0).toString(36);
}
