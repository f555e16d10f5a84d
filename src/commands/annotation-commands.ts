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
  const { touchpoints, links, phases } = session.getState().selection;
  const targets: AnnotationTarget[] = [
    ...[...phases].map((id) => ({ kind: 'phase', id }) as const),
    ...[...touchpoints].map((id) => ({ kind: 'touchpoint', id }) as const),
    ...[...links].map((id) => ({ kind: 'link', id }) as const),
  ];
  return targets.length === 1 ? targets[0]! : null;
}
