import { useCallback, useState, type ReactNode } from 'react';
import type { PlacedPersonalData } from '#compliance';
import { withAllWords } from '#i18n';
import { useLanguage } from '#i18n/react';
import type { JourneyMap } from '#model';
import { lazyPart } from '#ui';
import { fetched } from '../not-fetched.ts';
import { Stayed, type Leaving, type LeavingAnswer, type WayOut } from './way-out.ts';

interface Question {
  readonly map: JourneyMap;
  readonly found: readonly PlacedPersonalData[];
  readonly canMend: boolean;
  readonly answer: (answer: LeavingAnswer) => void;
}

const LeavingDialog = lazyPart(() =>
  withAllWords(import('./leaving-dialog.tsx')).then((module) => module.LeavingDialog),
);

const load = () => fetched(import('./look-through.ts'));

/**
 * The one place where a map for a way out is made. Asks what is to become of what identifies a person; at once and
 * without a question where there is nothing of it. Rejects with `Stayed` where nothing is to leave, with `NotFetched`
 * where it could not be looked through. `question` is to be shown.
 */
export function useWayOut(): { readonly ask: (leaving: Leaving) => Promise<WayOut>; readonly question: ReactNode } {
  const language = useLanguage();
  const [question, setQuestion] = useState<Question | null>(null);
  const ask = useCallback(
    async ({ map, onMend }: Leaving): Promise<WayOut> => {
      const { lookThrough, redactedMap } = await load();
      const found = await lookThrough(map, language);
      if (found.length === 0) return { map, redact: asItIs };
      const canMend = onMend !== undefined;
      const answer = await new Promise<LeavingAnswer>((resolve) =>
        setQuestion({ map, found, canMend, answer: resolve }),
      );
      setQuestion(null);
      if (answer === 'redact') return redactedMap(map, { language });
      if (answer === 'asItIs') return { map, redact: asItIs };
      if (answer !== 'stay') onMend?.(answer.mend);
      throw new Stayed();
    },
    [language],
  );
  return { ask, question: question && <LeavingDialog {...question} /> };
}

const asItIs = (text: string): string => text;
