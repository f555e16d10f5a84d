import {
  PERSPECTIVES,
  RECORDS,
  TARGET_TABLES,
  threadsByTarget,
  targetKey,
  type AnnotationTarget,
  type AnnotationThread,
  type Id,
  type JourneyMap,
  type Perspective,
} from '#model';
import { nested, passing, remembered, type SliceField } from '../slice.ts';
import { isFlag, isText, oneOf, orNull, recordOf, shaped } from '../sound.ts';

/** Which threads are shown; `author` and `perspective` null for all of them. A thread counts as its root does. */
export interface AnnotationFilter {
  readonly state: 'open' | 'resolved' | 'all';
  readonly perspective: Perspective | null;
  readonly author: string | null;
}

/** In whose name this person writes; null while nobody has asked. Belongs to the device, whatever the map. */
export interface Annotator {
  readonly author: string | null;
  readonly perspective: Perspective | null;
}

/** What is written to one thing, open to be read and answered. */
export interface OpenAnnotations {
  readonly target: AnnotationTarget;
  /** The root of the thread that was asked for; null for all. */
  readonly thread: Id | null;
  /** Whether a new thread is being written. */
  readonly isWriting: boolean;
}

/** Typed and not posted: what is closed is not lost. */
export interface AnnotationDraft {
  readonly text: string;
  /** Null for a reply. */
  readonly target: AnnotationTarget | null;
}

/** What this person is doing with annotations. */
export interface Annotating {
  /** Annotate mode: what is clicked next is what will be written to. */
  readonly isChoosing: boolean;
  readonly open: OpenAnnotations | null;
  /** Whether all of them are listed in the right panel. */
  readonly isListOpen: boolean;
  readonly filter: AnnotationFilter;
  /** By `targetKey`, or the id of what it replies to. */
  readonly drafts: Readonly<Record<string, AnnotationDraft>>;
  readonly annotator: Annotator;
}

export const OPEN_THREADS: AnnotationFilter = { state: 'open', perspective: null, author: null };

const isPerspective = oneOf<Perspective>(...PERSPECTIVES);
const isDraft = shaped<AnnotationDraft>({ text: isText, target: orNull(RECORDS.annotations.target.has) });
const isAnnotator = shaped<Annotator>({ author: orNull(isText), perspective: orNull(isPerspective) });

/** A map opens with what this device remembers, and nothing half done. */
export const annotating: SliceField<Annotating> = nested<Annotating>({
  isChoosing: passing(false),
  open: passing<OpenAnnotations | null>(null, fitOpen),
  isListOpen: remembered(false, isFlag),
  filter: passing(OPEN_THREADS),
  drafts: remembered<Annotating['drafts']>({}, recordOf(isDraft)),
  annotator: remembered<Annotator>({ author: null, perspective: null }, isAnnotator),
});

function fitOpen(open: OpenAnnotations | null, map: JourneyMap): OpenAnnotations | null {
  if (open === null) return null;
  const threads = threadsByTarget(map).get(targetKey(open.target)) ?? [];
  const isGone = !isThere(open.target, map) || (threads.length === 0 && !open.isWriting);
  if (isGone) return null;
  const isThreadThere = open.thread === null || threads.some(({ root }) => root.id === open.thread);
  return isThreadThere ? open : { ...open, thread: null };
}

const isThere = (target: AnnotationTarget, map: JourneyMap): boolean =>
  target.kind === 'spot' || target.id in map[TARGET_TABLES[target.kind]];

/** Whether a thread is among those shown. */
export const isShown = ({ root }: AnnotationThread, { state, perspective, author }: AnnotationFilter): boolean =>
  (state === 'all' || (state === 'open') === (root.resolvedAt === null)) &&
  (perspective === null || root.perspective === perspective) &&
  (author === null || root.author === author);

/** The filter that holds on the canvas: that of the list as long as one sees it, so that nothing is hidden unseen. */
export const canvasFilter = ({ isListOpen, filter }: Annotating, isPanelOpen: boolean): AnnotationFilter =>
  isListOpen && isPanelOpen ? filter : OPEN_THREADS;
