import { redactedMap } from '#compliance';
import type { OpenMap } from '#editor';
import type { Language } from '#i18n';
import { jobOf } from './job.ts';
import { usualChoices } from './usual-choices.ts';
import { hasPages, layOutPages } from './writers/print-pages.ts';

export interface ShownPages {
  readonly takeAway: () => void;
  readonly redacted: number;
}

/**
 * Lays out, at once, the pages that the print dialog would offer first, for a browser that prints of its own accord;
 * answers with what takes them away. Nothing happens while others stand ready. Nobody can be asked by then: what
 * identifies a person is not printed, and `redacted` says how often.
 */
export function layOutShown({ editor, session }: OpenMap, language: Language): ShownPages {
  if (hasPages()) return { takeAway: () => undefined, redacted: 0 };
  const { map, count } = redactedMap(editor.getMap(), { language });
  const sight = session.getState();
  const choices = { ...usualChoices(map, sight), organisation: sight.organisation };
  const takeAway = layOutPages(jobOf({ to: 'paper', asks: [] }, { map, sight, language }, choices));
  return { takeAway, redacted: count };
}
