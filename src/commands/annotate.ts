import { opensAnnotations, select, type Annotating, type Annotator } from '#editor';
import { targetKey, type AnnotationTarget, type Id, type Perspective } from '#model';
import { edit } from './edit.ts';
import type { CommandContext } from './command.ts';

const change = ({ openMap: { session } }: CommandContext, fields: Partial<Annotating>): void =>
  session.setState(({ annotating }) => ({ annotating: { ...annotating, ...fields } }));

/** Begins or ends annotate mode. */
export function setChoosing(context: CommandContext, isChoosing: boolean): void {
  // A click chooses one thing at a time.
  if (isChoosing) context.openMap.session.setState({ linking: null });
  change(context, { isChoosing, ...(isChoosing && { open: null }) });
}

interface Opening {
  readonly target: AnnotationTarget;
  readonly thread?: Id | null;
  readonly isWriting?: boolean;
}

/**
 * Opens what is written to something, selects it, and brings it into view. Ends annotate mode. To write, one is led to
 * the canvas from a view that does not open it.
 */
export function openAnnotations(context: CommandContext, { target, thread = null, isWriting = false }: Opening): void {
  const { session, view, camera } = context.openMap;
  if (target.kind === 'touchpoint') select(session, { touchpoints: [target.id] });
  else if (target.kind === 'link') select(session, { links: [target.id] });
  else select(session, { phases: target.kind === 'phase' ? [target.id] : [] });
  change(context, { isChoosing: false, open: { target, thread, isWriting } });
  if (isWriting && !opensAnnotations(session.getState().view)) {
    camera.onceAttached((canvas) => canvas.revealTarget(target));
    session.setState({ view: 'canvas' });
  } else if (camera.current !== null) camera.current.revealTarget(target);
  else if (target.kind === 'touchpoint') view.current?.reveal(target.id);
}

export const closeAnnotations = (context: CommandContext): void => change(context, { open: null });

/** Keeps what is typed and not posted: a new thread on a target, or a reply to a thread. */
export function keepDraft(context: CommandContext, about: AnnotationTarget | Id, text: string): void {
  const isReply = typeof about === 'string';
  const key = isReply ? about : targetKey(about);
  const { [key]: _, ...others } = context.openMap.session.getState().annotating.drafts;
  change(context, { drafts: text === '' ? others : { ...others, [key]: { text, target: isReply ? null : about } } });
}

/** Says in whose name this person writes, on this device. */
export const setAnnotator = (context: CommandContext, fields: Partial<Annotator>): void =>
  change(context, { annotator: { ...context.openMap.session.getState().annotating.annotator, ...fields } });

/**
 * The perspective this person writes from: the one they chose to write from, else the one they look from. Who looks
 * from the patient's is seldom the patient; until they say so they write as clinicians.
 */
export function writingPerspective({
  annotating: { annotator },
  viewpoint,
}: {
  annotating: Annotating;
  viewpoint: Perspective | 'all';
}): Perspective {
  return annotator.perspective ?? (viewpoint === 'all' || viewpoint === 'patient' ? 'clinical' : viewpoint);
}

/** Posts a new thread in this person's name; false if it was refused. */
export function postAnnotation(context: CommandContext, target: AnnotationTarget, text: string): boolean {
  const isDone = edit(context, 'addAnnotation', { ...signed(context, text), target });
  if (isDone) keepDraft(context, target, '');
  return isDone;
}

/** Posts a reply to a thread in this person's name; false if it was refused. */
export function postReply(context: CommandContext, thread: Id, text: string): boolean {
  const isDone = edit(context, 'addAnnotation', { ...signed(context, text), parentId: thread });
  if (isDone) keepDraft(context, thread, '');
  return isDone;
}

function signed({ openMap: { session }, newId, now }: CommandContext, text: string) {
  const state = session.getState();
  const { author } = state.annotating.annotator;
  return {
    id: newId(),
    text: text.trim(),
    author: author ?? '',
    perspective: writingPerspective(state),
    createdAt: now(),
  };
}

/** Resolves a thread, or opens it again. */
export function setResolved(context: CommandContext, thread: Id, isResolved: boolean): void {
  if (isResolved) edit(context, 'resolveAnnotation', { id: thread, resolvedAt: context.now() });
  else edit(context, 'reopenAnnotation', { id: thread });
}

/** Changes the words of an annotation. */
export const editAnnotation = (context: CommandContext, id: Id, text: string): boolean =>
  edit(context, 'editAnnotation', { id, text: text.trim() });

/** Deletes an annotation; a thread goes with its replies. */
export const removeAnnotation = (context: CommandContext, id: Id): boolean => edit(context, 'removeAnnotation', { id });
