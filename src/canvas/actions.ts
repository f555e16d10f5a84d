import { createContext, useContext } from 'react';
import type { AnnotationTarget, Direction, Id } from '#model';
import type { BeginLinking } from './gestures/use-connecting.ts';

/** What parts of the canvas can ask for; made from commands once, so that cards and links never re-render for it. */
export interface CanvasActions {
  readonly addBeside: (touchpoint: Id, side: Direction) => void;
  readonly beginLinking: BeginLinking;
  readonly insertInto: (link: Id) => void;
  readonly addPhaseAt: (index: number) => void;
  /** Opens what is written to something; `isWriting` begins a new thread. */
  readonly openAnnotations: (target: AnnotationTarget, isWriting?: boolean) => void;
}

export const CanvasActionsContext = createContext<CanvasActions | null>(null);

export function useCanvasActions(): CanvasActions {
  const actions = useContext(CanvasActionsContext);
  if (actions === null) throw new Error('There is no canvas around this component.');
  return actions;
}
