import type { AnnotationTarget } from '#model';
import { openAnnotations, setChoosing } from './annotate.ts';
import { always, define, type CommandContext } from './command.ts';

/** Writing annotations, and listing them. */
export const annotationCommands = define([
  {
    id: 'annotate',
    shortcuts: ['C'],
    scope: 'canvas',
    group: 'add',
    isEnabled: always,
    run: (context) => {
      const target = selectedTarget(context);
      const { isChoosing } = context.openMap.session.getState().annotating;
      if (target === null || isChoosing) setChoosing(context, !isChoosing);
      else openAnnotations(context, { target, isWriting: true });
    },
  },
  {
    id: 'listAnnotations',
    shortcuts: ['Shift+C'],
    scope: 'editor',
    group: 'view',
    isEnabled: always,
    run: ({ openMap: { session, view, places } }) => {
      const { annotating, isRightOpen } = session.getState();
      const isListOpen = !(annotating.isListOpen && isRightOpen);
      // What had the focus in the list is gone with it.
      if (!isListOpen) view.current?.takeFocus();
      session.setState({ annotating: { ...annotating, isListOpen }, isRightOpen: true });
      if (isListOpen) places.annotations.takeFocus();
    },
  },
] as const);

/** The only thing selected, if it can be written to. */
function selectedTarget({ openMap: { session } }: CommandContext): AnnotationTarget | null {
  const { touchpoints, links, phase } = session.getState().selection;
  if (phase !== null) return { kind: 'phase', id: phase };
  if (touchpoints.size + links.size !== 1) return null;
  const [touchpoint] = touchpoints;
  const [link] = links;
  return touchpoint === undefined ? { kind: 'link', id: link! } : { kind: 'touchpoint', id: touchpoint };
}
