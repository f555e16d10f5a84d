import { X } from 'lucide';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { closeAnnotations, type CommandContext } from '#commands';
import { useCommandContext } from '#commands/react';
import { targetKey, titlesOf } from '#model';
import type { OpenAnnotations } from '#editor';
import { useMap, useSession } from '#editor/react';
import { useText } from '#i18n/react';
import { IconButton, isComposing } from '#ui';
import { TargetAnnotations } from './target-annotations.tsx';

/** The open threads of one thing, to stand beside it on the canvas. Escape closes; what is typed is kept. */
export function AnnotationBubble(): ReactNode {
  const open = useSession((session) => session.annotating.open);
  return open === null ? null : <Bubble key={targetKey(open.target)} open={open} />;
}

function Bubble({ open: { target, thread, isWriting } }: { open: OpenAnnotations }): ReactNode {
  const context = useCommandContext();
  const t = useText();
  const what = useMap((map) => t.annotations.what(titlesOf(map, target)));
  const bubble = useBubbleFocus();
  const close = (): void => closeAnnotations(context);
  return (
    <section ref={bubble} className="annotation-bubble" aria-label={t.annotations.on(what)} tabIndex={-1}>
      <header className="annotation-bubble-head">
        <h2>{what}</h2>
        <IconButton size="s" icon={X} label={t.common.close} onClick={close} />
      </header>
      <TargetAnnotations target={target} asked={thread} isWriting={isWriting} onPosted={close} onEscape={close} />
    </section>
  );
}

/** The focus goes into the bubble, Escape closes it, and then the focus goes back to where it was. */
function useBubbleFocus() {
  const context = useCommandContext();
  const bubble = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = bubble.current;
    const before = document.activeElement;
    if (element !== null && !element.contains(before)) element.focus({ preventScroll: true });
    return () => {
      const { activeElement } = document;
      if (activeElement !== document.body && element?.contains(activeElement) !== true) return;
      if (before instanceof HTMLElement && before.isConnected && before !== document.body)
        before.focus({ preventScroll: true });
      else focusCanvas(context);
    };
  }, [context]);
  useEffect(() => {
    const element = bubble.current;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isComposing(event)) return;
      // A text that is edited in place is reverted first.
      if (event.target instanceof Element && event.target.closest('.annotation-edit') !== null) return;
      event.stopPropagation();
      closeAnnotations(context);
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, [context]);
  return bubble;
}

const focusCanvas = ({ openMap: { view } }: CommandContext): void => view.current?.takeFocus();
