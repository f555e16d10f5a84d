import type { ReactNode } from 'react';
import { exportJson } from '#export';
import { useOpenMap } from '#editor/react';
import { useText } from '#i18n/react';
import { Dialog } from '#ui';
import { Boundary, type Broken } from './boundary.tsx';
import { BrokenBanner } from './broken-banner.tsx';

interface PartProps {
  readonly children: ReactNode;
  /** Closes what is shown, where that is a dialog. */
  readonly onClose?: () => void;
}

/** A part of the editor's screen. When it breaks or cannot be loaded, that is said in its place and the rest goes on. */
export function Part({ children, onClose }: PartProps): ReactNode {
  const t = useText();
  const { editor } = useOpenMap();
  const instead = (broken: Broken): ReactNode => {
    const copy = (): string => exportJson(editor.getMap());
    if (onClose === undefined) return <BrokenBanner extent="part" {...broken} onCopy={copy} />;
    const close = (): void => {
      onClose();
      broken.onAgain();
    };
    return (
      <Dialog open title={t.broken.part.title} titleHidden closeLabel={t.common.close} onOpenChange={close}>
        <BrokenBanner extent="part" {...broken} onCopy={copy} onClose={close} />
      </Dialog>
    );
  };
  return <Boundary instead={instead}>{children}</Boundary>;
}
