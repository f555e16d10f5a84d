import { CircleMinus, Lightbulb, Wrench } from 'lucide';
import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Icon } from '#ui';
import './import-report.css';

/** One kind of thing that happened while a file was read, its words already in the language in use. */
export interface ImportNote {
  readonly kind: 'lost' | 'repaired' | 'guessed';
  readonly text: string;
}

const KINDS = ['lost', 'repaired', 'guessed'] as const;
const ICONS = { lost: CircleMinus, repaired: Wrench, guessed: Lightbulb };

/** So many notes are seen at once, beside what the file gives. */
const AT_ONCE = 4;

/** What was left out, mended and assumed in reading a file; the worst first, and what is more than a few folded. */
export function ImportReport({ notes }: { readonly notes: readonly ImportNote[] }): ReactNode {
  const t = useText();
  const { importing } = t.library;
  const sorted = KINDS.flatMap((kind) => notes.filter((note) => note.kind === kind));
  // A fold that hides a single line takes as much room as the line.
  const atOnce = sorted.length > AT_ONCE + 1 ? AT_ONCE : sorted.length;
  const folded = sorted.slice(atOnce);
  return (
    <section className="import-report" aria-labelledby="import-report">
      <h3 className="ui-label" id="import-report">
        {importing.report}
      </h3>
      <Kinds notes={sorted.slice(0, atOnce)} />
      {folded.length > 0 && (
        <details className="import-more">
          <summary>{importing.more(folded.length)}</summary>
          <Kinds notes={folded} />
        </details>
      )}
    </section>
  );
}

function Kinds({ notes }: { readonly notes: readonly ImportNote[] }): ReactNode {
  const { importing } = useText().library;
  return KINDS.filter((kind) => notes.some((note) => note.kind === kind)).map((kind) => (
    <div key={kind} className={`import-kind import-${kind}`}>
      <h4>
        <Icon icon={ICONS[kind]} /> {importing[kind]}
      </h4>
      <ul>
        {notes
          .filter((note) => note.kind === kind)
          .map((note) => (
            <li key={note.text}>{note.text}</li>
          ))}
      </ul>
    </div>
  ));
}
