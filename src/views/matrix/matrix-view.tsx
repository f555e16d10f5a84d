import { useRef, type ReactNode } from 'react';
import { runCommand } from '#commands';
import { useCommandContext } from '#commands/react';
import { useText } from '#i18n/react';
import { Button, EmptyState } from '#ui';
import { useShownView } from '#controls';
import { MatrixGrid } from './matrix-grid.tsx';
import { MatrixToolbar } from './matrix-toolbar.tsx';
import { useMatrixContent } from './use-matrix.ts';
import './matrix.css';

interface MatrixViewProps {
  /** What is written to something, while it is open. */
  readonly bubble: ReactNode;
  /** What lies over the matrix. */
  readonly children?: ReactNode;
}

/** The active journey as a matrix. */
export function MatrixView({ bubble, children }: MatrixViewProps): ReactNode {
  const t = useText().matrix;
  const content = useMatrixContent();
  const isEmpty = content === null || content.columns.length === 0;
  return (
    <section className="matrix-view" aria-label={t.matrix}>
      <MatrixToolbar content={content} />
      {isEmpty ? <NoColumns hasJourney={content !== null} /> : <MatrixGrid content={content} />}
      <div className="matrix-bubble">{bubble}</div>
      {children}
    </section>
  );
}

function NoColumns({ hasJourney }: { hasJourney: boolean }): ReactNode {
  const context = useCommandContext();
  const t = useText().matrix;
  const frame = useRef<HTMLDivElement>(null);
  useShownView(context.openMap, frame);
  return (
    <div ref={frame} tabIndex={-1} className="matrix-empty">
      <EmptyState
        title={hasJourney ? t.emptyTitle : t.noJourneyTitle}
        actions={
          <Button variant="primary" onClick={() => runCommand('showCanvas', context)}>
            {t.toCanvas}
          </Button>
        }
      >
        {hasJourney ? t.emptyHint : t.noJourneyHint}
      </EmptyState>
    </div>
  );
}
