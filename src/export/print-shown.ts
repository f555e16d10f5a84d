import type { OpenMap } from '#editor';
import type { Language } from '#i18n';
import { jobOf } from './job.ts';
import { usualChoices } from './usual-choices.ts';
import { hasPages, layOutPages } from './writers/print-pages.ts';

/**
 * Lays out, at once, the pages that the print dialog would offer first, for a browser that prints of its own accord;
 * answers with what takes them away. Nothing happens while others stand ready.
 */
export function layOutShown({ editor, session }: OpenMap, language: Language): () => void {
  if (hasPages()) return () => undefined;
  const [map, sight] = [editor.getMap(), session.getState()];
  const choices = { ...usualChoices(map, sight), organisation: sight.organisation };
  return layOutPages(jobOf({ to: 'paper', asks: [] }, { map, sight, language }, choices));
}
