import { useEffect, useState, type ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Banner, Button, Spinner } from '#ui';
import { MiddlePage } from './middle-page.tsx';

/** Milliseconds after which somebody who waits is told that it takes unusually long. */
const PATIENCE = 8_000;

interface OpeningMapProps {
  readonly onAgain: () => void;
  readonly onLibrary: () => void;
}

/** While a map is being opened; when that takes too long there are ways on, for the device may never answer. */
export function OpeningMap({ onAgain, onLibrary }: OpeningMapProps): ReactNode {
  const t = useText();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <MiddlePage>
      <Spinner label={t.editor.opening} />
      {isLate && (
        <Banner
          tone="warning"
          live
          title={t.broken.late.title}
          action={
            <>
              <Button onClick={onAgain}>{t.common.tryAgain}</Button>
              <Button onClick={onLibrary}>{t.common.allMaps}</Button>
            </>
          }
        >
          {t.broken.late.hint}
        </Banner>
      )}
    </MiddlePage>
  );
}
