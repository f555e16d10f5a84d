import { useEffect, useMemo, type ReactNode } from 'react';
import { sharedValue } from '#analysis';
import { channelKind, checkAdvertising, wordingChannel } from '#compliance';
import { useRulesReady, WordingReport, WordingReview } from '#controls';
import { useMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import type { TextMark } from '#ui';
import type { TouchpointsProps } from './touchpoints.ts';

const TONES = { block: 'danger', warn: 'warning', note: 'note' } as const;

interface WordingCheckProps extends TouchpointsProps {
  /** As it is being written. */
  readonly text: string;
  readonly onMarks: (marks: readonly TextMark[]) => void;
  readonly onSelect: (start: number, end: number) => void;
}

/** What the rules say of a wording for its channel, and what somebody has decided. */
export function WordingCheck({ touchpoints, text, onMarks, onSelect }: WordingCheckProps): ReactNode {
  const t = useText().compliance;
  const language = useLanguage();
  const channels = useMap((map) => map.channels);
  const channel = sharedValue(touchpoints, (touchpoint) => wordingChannel({ channels }, touchpoint));
  const place = channel.value ?? null;
  const isReady = useRulesReady();
  const found = useMemo(
    () => (channel.isMixed || !isReady ? NOTHING : checkAdvertising(text, { channel: place, language })),
    [channel.isMixed, isReady, text, place, language],
  );
  useEffect(
    () =>
      onMarks(found.map(({ start, span, severity }) => ({ start, end: start + span.length, tone: TONES[severity] }))),
    [found, onMarks],
  );
  const [only] = touchpoints.length === 1 ? touchpoints : [];
  if (channel.isMixed) return <p className="ui-hint">{t.differing}</p>;
  if (!isReady) return null;
  return (
    <>
      <WordingReport
        text={text}
        found={found}
        channel={place}
        isChosen={touchpoints[0]?.channel !== null}
        onSelect={onSelect}
      />
      {only !== undefined && only.wording !== '' && channelKind(place) !== 'none' && (
        <WordingReview key={only.id} touchpoint={only} />
      )}
    </>
  );
}

const NOTHING: ReturnType<typeof checkAdvertising> = [];
