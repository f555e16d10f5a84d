import { CircleMinus, Lightbulb, Wrench } from 'lucide';
import type { ReactNode } from 'react';
import { reportKinds, type ReportEntry } from '#format';
import { useText } from '#i18n/react';
import { Icon } from '#ui';
import './import-report.css';

/** One kind of thing that happened while something was read, in words. */
interface ImportNote {
  readonly kind: 'lost' | 'repaired' | 'guessed';
  readonly text: string;
}

const KINDS = ['lost', 'repaired', 'guessed'] as const;
const ICONS = { lost: CircleMinus, repaired: Wrench, guessed: Lightbulb };

/** So many notes are seen at once, beside what the file gives. */
const AT_ONCE = 4;

/** What was left out, mended and assumed in reading something; the worst first, and what is more than a few folded. */
export function ImportReport({ report }: { readonly report: readonly ReportEntry[] }): ReactNode {
  const t = useText();
  const { importing } = t.library;
  const notes = report.map((entry) => ({ kind: reportKinds[entry.code], text: t.importReport[entry.code](entry) }));
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
