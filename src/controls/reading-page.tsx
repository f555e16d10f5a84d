import { useRef, type ReactNode } from 'react';
import { useCommandContext } from '#commands/react';
import { useShownView } from './use-shown-view.ts';
import './reading-page.css';

interface ReadingPageProps {
  readonly title: string;
  /** What is read here, and what one can do. */
  readonly intro: string;
  /** What can be done with the page as a whole. */
  readonly actions?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A view that is read from top to bottom: title, introduction, and what follows in one column. */
export function ReadingPage({ title, intro, actions, className = '', children }: ReadingPageProps): ReactNode {
  const { openMap } = useCommandContext();
  const frame = useRef<HTMLElement>(null);
  useShownView(openMap, frame);
  return (
    <section className={`reading ${className}`} ref={frame} tabIndex={-1} aria-label={title}>
      <div className="reading-page">
        <header>
          <div className="reading-head">
            <h2>{title}</h2>
            <div className="reading-actions">{actions}</div>
          </div>
          <p>{intro}</p>
        </header>
        {children}
      </div>
    </section>
  );
}
