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

/** What was left out, mended and assumed in reading a file; the worst first. */
export function ImportReport({ notes }: { readonly notes: readonly ImportNote[] }): ReactNode {
  const t = useText();
  const { importing } = t.library;
  return (
    <section className="import-report" aria-labelledby="import-report">
      <h3 className="ui-label" id="import-report">
        {importing.report}
      </h3>
      {KINDS.filter((kind) => notes.some((note) => note.kind === kind)).map((kind) => (
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
      ))}
    </section>
  );
}
