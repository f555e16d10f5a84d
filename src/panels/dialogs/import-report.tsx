import { CircleMinus, Lightbulb, Wrench } from 'lucide';
import type { ReactNode } from 'react';
import { useText } from '#i18n/react';
import { Icon } from '#ui';
import type { ImportNote } from './import-outcome.ts';

const KINDS = ['lost', 'repaired', 'guessed'] as const;
const ICONS = { lost: CircleMinus, repaired: Wrench, guessed: Lightbulb };

/** What was left out, mended and assumed in reading a file; the worst first. */
export function ImportReport({ notes }: { readonly notes: readonly ImportNote[] }): ReactNode {
  const t = useText();
  const { importing } = t.library;
  return (
    <section className="import-report" aria-labelledby="import-report">
      <h3 className="ui-label" id="import-report">{importing.report}</h3>
      {KINDS.filter((kind) => notes.some((note) => note.kind === kind)).map((kind) => (
        <div key={kind} className={`import-kind import-${kind}`}>
          <h4>
            <Icon icon={ICONS[kind]} /> {importing[kind]}
          </h4>
          <ul>
            {notes.filter((note) => note.kind === kind).map((note) => (
              <Note key={`${note.text} ${note.examples[0]}`} note={note} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Note({ note: { text, examples } }: { readonly note: ImportNote }): ReactNode {
  const t = useText();
  if (examples.length === 0) return <li>{text}</li>;
  return (
    <li>
      <details>
        <summary>{text}</summary>
        <ul className="import-examples" aria-label={t.library.importing.examples}>
          {examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      </details>
    </li>
  );
}
