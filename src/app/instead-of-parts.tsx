import { useMemo, type ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Dialog, InsteadContext, type BrokenPart } from '#ui';
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
          <Dialog open title={t.broken.part.title} titleHidden closeLabel={t.common.close} onOpenChange={close}>
            <BrokenBanner extent="part" {...ways} onClose={close} />
          </Dialog>
        );
      },
    [t, onCopy, onLibrary],
  );
  return <InsteadContext value={instead}>{children}</InsteadContext>;
}
