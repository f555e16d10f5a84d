import { useCallback, useState, type ReactNode } from 'react';
import type { PlacedPersonalData } from '#compliance';
import { withAllWords } from '#i18n';
import { useLanguage } from '#i18n/react';
import type { Id, JourneyMap } from '#model';
import { lazyPart } from '#ui';
import { fetched } from '../not-fetched.ts';

/** A map of the library. */
export interface NamedMap {
  readonly id: Id;
  readonly title: string;
  readonly map: JourneyMap;
}

/** A map of the library, and what identifies a person on it. */
export interface FoundIn extends Pick<NamedMap, 'id' | 'title'> {
  readonly found: readonly PlacedPersonalData[];
}

interface Question {
  readonly maps: readonly FoundIn[];
  readonly answer: (answer: 'asItIs' | 'stay' | { readonly open: Id }) => void;
}

const BackupQuestion = lazyPart(() =>
  withAllWords(import('./backup-question.tsx')).then((module) => module.BackupQuestion),
);

/**
 * Asks before maps leave as they are, which backups do: at once `true` where nothing identifies a person. `question` is
 * to be shown; `onOpen` opens a map that is to be mended first.
 */
export function useBackupQuestion(onOpen: (id: Id) => void): {
  readonly askAbout: (maps: AsyncIterable<NamedMap>) => Promise<boolean>;
  readonly question: ReactNode;
} {
  const language = useLanguage();
  const [question, setQuestion] = useState<Question | null>(null);
  const askAbout = useCallback(
    async (all: AsyncIterable<NamedMap>): Promise<boolean> => {
      const { lookThrough } = await fetched(import('./look-through.ts'));
      const maps: FoundIn[] = [];
      for await (const { id, title, map } of all) {
        const found = await lookThrough(map, language);
        if (found.length > 0) maps.push({ id, title, found });
      }
      if (maps.length === 0) return true;
      const answer = await new Promise<Parameters<Question['answer']>[0]>((resolve) =>
        setQuestion({ maps, answer: resolve }),
      );
      setQuestion(null);
      if (typeof answer === 'object') onOpen(answer.open);
      return answer === 'asItIs';
    },
    [language, onOpen],
  );
  return { askAbout, question: question && <BackupQuestion {...question} /> };
}
