import { Star } from 'lucide';
import { memo, type CSSProperties, type ReactNode } from 'react';
import { aspectOf, fieldHead } from '#fields';
import type { Aspect } from '#model';
import { channelIconNode } from '#scene';
import { useMap } from '#editor/react';
import { useLanguage, useText } from '#i18n/react';
import { Icon } from '#ui';
import { type ColumnId } from './column.ts';

interface CellContentProps {
  readonly column: ColumnId;
  /** See `fieldText`. */
  readonly text: string;
  /** See `cellMark`. */
  readonly mark: string;
}

/** A cell as it is read. */
export const CellContent = memo(function CellContent({ column, text, mark }: CellContentProps): ReactNode {
  if (aspectOf(column) !== null) return <Score column={column} text={text} isGuess={mark === 'guess'} />;
  switch (column) {
    case 'moment':
      return <Moment isOn={text !== ''} />;
    case 'channel':
      return text === '' ? null : (
        <span className="table-icon-text">
          {mark.split('\n').map((channel) => (
            <Icon key={channel} icon={channelIconNode(channel)} size={14} />
          ))}
          <span>{text}</span>
        </span>
      );
    case 'stage':
      return text === '' ? null : (
        <span className="table-stage">
          <StageLadder index={Number(mark)} />
          <span>{text}</span>
        </span>
      );
    case 'status':
      return (
        <span className="table-status" data-status={mark}>
          {text}
        </span>
      );
    case 'journeys':
      return text === '' ? null : (
        <span className="table-journeys">
          {mark.split(' ').map((id) => (
            <Journey key={id} id={id} />
          ))}
        </span>
      );
    default:
      return <span className="table-text">{text}</span>;
  }
});

function Score({ column, text, isGuess }: { column: ColumnId; text: string; isGuess: boolean }): ReactNode {
  const t = useText().table;
  if (text === '') return null;
  return (
    <span
      className="table-score"
      data-sign={text.startsWith('−') ? 'minus' : text === '0' ? 'zero' : 'plus'}
      data-guess={isGuess || undefined}
      data-aspect={column}
    >
      {text}
      {isGuess && <span className="visually-hidden">{t.guess}</span>}
    </span>
  );
}

// Without a star it is drawn by the style sheet: a thousand rows need no thousand drawings.
function Moment({ isOn }: { isOn: boolean }): ReactNode {
  const language = useLanguage();
  return (
    <span className="table-moment" data-on={isOn || undefined}>
      {isOn && <Icon icon={Star} size={16} label={fieldHead('moment', language)} />}
    </span>
  );
}

const STEPS = 5;

const StageLadder = ({ index }: { index: number }): ReactNode =>
  index === 0 ? null : (
    <span className="table-ladder" style={{ '--reached': index / STEPS } as CSSProperties} aria-hidden="true" />
  );

function Journey({ id }: { id: string }): ReactNode {
  const journey = useMap((map) => map.journeys[id]);
  if (journey === undefined) return null;
  return (
    <span className="table-journey" style={{ '--stripes': stripesOf(journey.aspects) } as CSSProperties}>
      {journey.title}
    </span>
  );
}

/** The aspects' colours from top to bottom, as a gradient; their names stand in the list of journeys. */
const stripesOf = (aspects: readonly Aspect[]): string =>
  `linear-gradient(${aspects.map((aspect, index) => `var(--c-${aspect}) ${(index / aspects.length) * 100}% ${((index + 1) / aspects.length) * 100}%`).join(', ')})`;
