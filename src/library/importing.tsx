import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import type { Id, JourneyMap, Timestamp } from '#model';
import type { FileBytes, ReadChoices } from '#format';
import { problemText, type Text } from '#i18n';
import { useText } from '#i18n/react';
import { ImportDialog } from './import-dialog.tsx';
import type { ImportOutcome } from './import-outcome.ts';
import { readAgain, readIncoming, type Incoming, type IncomingRead, type ReadOutcome } from './read-incoming.ts';

export interface ImportingProps {
  readonly incoming: Incoming;
  readonly newId: () => Id;
  readonly now: () => Timestamp;
  /** Stores a map that the person wants. */
  readonly onMap: (map: JourneyMap, isLast: boolean) => void;
  /** Takes a table of ratings; left out where no map is open that it could belong to. */
  readonly onRatings?: ((file: FileBytes) => void) | undefined;
  /** All is read, and asked. */
  readonly onEnd: () => void;
}

/** Reads what has come in and asks, file after file, before anything is stored. */
export function Importing({ incoming, newId, now, onMap, onRatings, onEnd }: ImportingProps): ReactNode {
  const t = useText();
  const [asked, setAsked] = useState<{ readonly maps: readonly ReadOutcome[]; readonly at: number }>(NOTHING);
  const [chosen, setChosen] = useState<ReadChoices>({});
  const take = useEffectEvent(({ maps, ratings }: IncomingRead): void => {
    for (const file of ratings) onRatings?.(file);
    setAsked({ maps, at: 0 });
    if (maps.length === 0) onEnd();
  });
  const isMapOpen = onRatings !== undefined;
  useEffect(() => {
    let isStale = false;
    void readIncoming(incoming, { now: now(), newId, isMapOpen }).then((read) => isStale || take(read));
    return () => {
      isStale = true;
    };
  }, [incoming, isMapOpen, newId, now]);

  const { maps, at } = asked;
  const current = maps[at];
  if (current === undefined) return null;
  const chooseFor = async (choices: ReadChoices): Promise<void> => {
    const all = { ...chosen, ...choices };
    setChosen(all);
    const again = await readAgain(current, { now: now(), newId, isMapOpen, ...all });
    setAsked((before) => (before.at === at ? { ...before, maps: before.maps.with(at, again) } : before));
  };
  const isLast = at === maps.length - 1;
  const goOn = (): void => {
    setChosen({});
    if (isLast) onEnd();
    else setAsked({ maps, at: at + 1 });
  };
  return (
    <ImportDialog
      key={at}
      fileName={current.fileName}
      outcome={inWords(current, t)}
      encoding={current.encoding}
      onChoose={(choices) => void chooseFor(choices)}
      position={maps.length > 1 ? { at: at + 1, of: maps.length } : undefined}
      onAccept={() => {
        goOn();
        if (current.result.ok) onMap(current.result.value.map, isLast);
      }}
      onCancel={goOn}
    />
  );
}

const NOTHING = { maps: [], at: 0 };

/** The outcome with its words in the language in use. */
function inWords({ result }: ReadOutcome, t: Text): ImportOutcome {
  if (!result.ok) return { ok: false, text: problemText(t.problems, result.problem) };
  return { ok: true, ...result.value };
}
