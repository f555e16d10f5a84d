import { ClipboardPaste, FolderOpen, Plus } from 'lucide';
import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Button } from '#ui';
import type { LibraryActions } from './library-actions.ts';

interface StartButtonsProps {
  readonly actions: LibraryActions;
  readonly onNew: () => void;
  readonly onPaste: () => void;
}

/** The three ways to begin. */
export function StartButtons({ actions, onNew, onPaste }: StartButtonsProps): ReactNode {
  const t = useText();
  return (
    <div className="library-start">
      <Button variant="primary" icon={Plus} onClick={onNew}>
        {t.library.newMap}
      </Button>
      <Button icon={FolderOpen} onClick={() => actions.pickFiles()}>
        {t.library.openFile}
      </Button>
      <Button icon={ClipboardPaste} onClick={onPaste}>
        {t.library.pasteText}
      </Button>
    </div>
  );
}
