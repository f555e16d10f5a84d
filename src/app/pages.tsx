import type { ReactNode } from 'react';
import { withWordsOf } from '#i18n';
import { useText } from '#i18n/react';
import { lazyPart, Spinner } from '#ui';
import { MiddlePage } from './middle-page.tsx';
import { mapInAddress } from './routes.ts';

/** The maps of this device. */
export const LibraryPage = lazyPart(
  () => withWordsOf('library', import('./library-page.tsx')).then((module) => module.LibraryPage),
  <Starting />,
);

/** One open map. */
export const EditorPage = lazyPart(
  () => withWordsOf('editor', import('./editor-page.tsx')).then((module) => module.EditorPage),
  <Starting />,
);

/** Asks for the page in the address before anything else is here: neither page comes with the other. */
export const fetchFirstPage = (): Promise<void> => (mapInAddress() === null ? LibraryPage : EditorPage).fetch();

/** Stands where a page will be. */
export function Starting(): ReactNode {
  const t = useText();
  return (
    <MiddlePage>
      <Spinner label={t.app.starting} />
    </MiddlePage>
  );
}
