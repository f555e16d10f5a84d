import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Banner, Button, NotLoaded } from '#ui';
import type { Broken } from './boundary.tsx';
import { MiddlePage } from './middle-page.tsx';

interface BrokenBannerProps extends Broken {
  /** A part of the screen, or all of it. */
  readonly extent: 'part' | 'screen';
  /** Saves a copy of the map; absent where there is none. */
  readonly onCopy?: (() => void) | undefined;
  /** Goes to the library; absent where the way is still on the screen. */
  readonly onLibrary?: (() => void) | undefined;
  /** Closes the dialog that broke; absent elsewhere. */
  readonly onClose?: (() => void) | undefined;
}

/** Says that something broke or could not be loaded, that the map is safe, and what can be done. */
export function BrokenBanner({ extent, error, onAgain, onCopy, onLibrary, onClose }: BrokenBannerProps): ReactNode {
  const t = useText();
  const { title, hint } = error instanceof NotLoaded ? t.broken.notLoaded : t.broken[extent];
  const banner = (
    <Banner
      tone="error"
      title={title}
      action={
        <>
          <Button variant="primary" onClick={onAgain}>
            {t.editor.tryAgain}
          </Button>
          {onCopy !== undefined && <Button onClick={onCopy}>{t.editor.downloadCopy}</Button>}
          {onLibrary !== undefined && <Button onClick={onLibrary}>{t.editor.library}</Button>}
          {onClose !== undefined && <Button onClick={onClose}>{t.common.close}</Button>}
        </>
      }
    >
      {hint}
      <code className="app-error">{error.message}</code>
    </Banner>
  );
  return extent === 'screen' ? <MiddlePage>{banner}</MiddlePage> : <div className="app-middle">{banner}</div>;
}
