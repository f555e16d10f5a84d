import type { ReactNode } from 'react';
import { sources, type SourceId } from '#knowledge';
import { useText } from '#i18n/react';

/** Where something is from; a press opens it elsewhere, and nothing is asked of the network before. */
export function SourceLine({ id }: { id: SourceId }): ReactNode {
  const t = useText().approach;
  const { citation, url } = sources[id];
  return (
    <p className="source-line">
      {t.source}:{' '}
      {url === null ? (
        citation
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {citation}
        </a>
      )}
    </p>
  );
}
