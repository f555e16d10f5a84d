import { useCallback, type ReactNode } from 'react';
import type { Item } from '#scene';
import { MapThumbnail } from '#controls';
import type { NewMapChoice } from './new-map-choice.ts';

/** The map that a choice would begin with, in small: drawn beforehand (`npm run drawings`), as it never differs. */
export function TemplatePicture({ choice }: { readonly choice: NewMapChoice }): ReactNode {
  const id = choice.kind === 'template' ? choice.template.id : 'blank';
  return <MapThumbnail load={useCallback(() => drawingOf(id), [id])} />;
}

/** Null where the pictures do not come: words beside them say the same. */
async function drawingOf(id: string): Promise<readonly Item[] | null> {
  const drawings = await import('./template-drawings.json').catch(() => null);
  return (drawings?.default as Readonly<Record<string, readonly Item[]>> | undefined)?.[id] ?? null;
}
