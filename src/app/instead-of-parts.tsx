import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useText } from '#i18n/react';
import { InsteadContext, type BrokenPart } from '#ui';
import { BrokenBanner } from './broken-banner.tsx';

interface InsteadOfPartsProps {
  readonly children: ReactNode;
  /** Saves a copy of the map that is open; absent where none is. */
  readonly onCopy?: () => void;
  /** Goes to the library; absent where one is in it. */
  readonly onLibrary?: () => void;
}

/** What is said, in the place of any `Part` inside of it that breaks or cannot be loaded. */
export function InsteadOfParts({ children, onCopy, onLibrary }: InsteadOfPartsProps): ReactNode {
  const t = useText();
  const instead = useMemo(
    () =>
      ({ onClose, ...broken }: BrokenPart): ReactNode => {
        const ways = { ...broken, onCopy, onLibrary };
        if (onClose === undefined) return <BrokenBanner extent="part" {...ways} />;
        const close = (): void => {
          onClose();
          broken.onAgain();
        };
        return (
          <BrokenDialog title={t.broken.part.title} onClose={close}>
            <BrokenBanner extent="part" {...ways} onClose={close} />
          </BrokenDialog>
        );
      },
    [t, onCopy, onLibrary],
  );
  return <InsteadContext value={instead}>{children}</InsteadContext>;
}

interface BrokenDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own: what other dialogs are made of may be what did not come. */
function BrokenDialog({ title, onClose, children }: BrokenDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="app-broken-dialog" aria-label={title} onClose={onClose}>
      {children}
    </dialog>
  );
}
