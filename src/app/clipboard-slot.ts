import type { Clipboard } from '#commands';

/** What menus ask of the clipboard; the hook that knows the open map attaches itself. */
export interface ClipboardSlot extends Clipboard {
  /** Returns the way to take it out again. */
  attach(own: Clipboard): () => void;
}

export function createClipboardSlot(): ClipboardSlot {
  let current: Clipboard | null = null;
  return {
    copy: () => current?.copy(),
    cut: () => current?.cut(),
    paste: () => current?.paste(),
    copyPicture: () => current?.copyPicture(),
    copyPersona: (id) => current?.copyPersona(id),
    attach: (own) => {
      current = own;
      return () => {
        if (current === own) current = null;
      };
    },
  };
}
