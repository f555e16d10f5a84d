import type { ReactNode, Ref } from 'react';

/** A stretch of a text, from and to in UTF-16. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  readonly tone: 'danger' | 'warning' | 'note';
}

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly ref?: Ref<HTMLDivElement>;
}

/** A text once more under the field that holds it, of which nothing is seen but lines under what is marked. */
export function MarkedText({ text, marks, ref }: MarkedTextProps): ReactNode {
  return (
    <div ref={ref} className="ui-marked-text" aria-hidden="true">
      {marked(text, marks)}
    </div>
  );
}

/** A text to be read, of which some is underlined. */
export function MarkedWords({ text, marks }: Omit<MarkedTextProps, 'ref'>): ReactNode {
  return <p className="ui-marked-words">{marked(text, marks)}</p>;
}

const marked = (text: string, marks: readonly TextMark[]): ReactNode =>
  pieces(text, marks).map(({ from, said, tone }) =>
    tone === null ? (
      said
    ) : (
      <mark key={from} className={`is-${tone}`}>
        {said}
      </mark>
    ),
  );

interface Piece {
  readonly from: number;
  readonly said: string;
  readonly tone: TextMark['tone'] | null;
}

/** The text in order, cut where a mark begins or ends; where marks overlap the first one goes on. */
function pieces(text: string, marks: readonly TextMark[]): readonly Piece[] {
  const result: Piece[] = [];
  let at = 0;
  for (const { start, end, tone } of marks.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (from >= end || from >= text.length) continue;
    if (from > at) result.push({ from: at, said: text.slice(at, from), tone: null });
    result.push({ from, said: text.slice(from, end), tone });
    at = end;
  }
  if (at < text.length) result.push({ from: at, said: text.slice(at), tone: null });
  return result;
}
