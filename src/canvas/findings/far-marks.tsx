import { useMemo, type ReactNode } from 'react';
import { markedKey, type Severity } from '#analysis';
import { usePlacesOfFindings } from '#controls';
import { useSession } from '#editor/react';
import type { Scene } from '#scene';
import './finding-mark.css';

/** Map units; seen from so far that a card is a few pixels wide. */
const RADIUS = 22;

const DRAWN: readonly Severity[] = ['note', 'warn', 'alert'];

/** Dots on the cards that deserve attention, where a map seen from afar is one picture; of each kind all are one path. */
export function FarMarks({ cards }: { readonly cards: Scene['cards'] }): ReactNode {
  const { areMarked, perspective } = useSession((session) => session.findings);
  const places = usePlacesOfFindings();
  const paths = useMemo(() => {
    const drawn: Record<Severity, string> = { alert: '', warn: '', note: '' };
    if (!areMarked || places.size === 0) return drawn;
    for (const { id, x, y } of cards.values()) {
      const first = places
        .get(markedKey({ kind: 'touchpoint', id }))
        ?.find(({ perspectives }) => perspective === 'all' || perspectives.includes(perspective));
      if (first !== undefined) drawn[first.severity] += dotAt(x, y);
    }
    return drawn;
  }, [areMarked, perspective, places, cards]);
  return DRAWN.map(
    (severity) =>
      paths[severity] !== '' && <path key={severity} className={`far-mark is-${severity}`} d={paths[severity]} />,
  );
}

const dotAt = (x: number, y: number): string =>
  `M${x - RADIUS} ${y}a${RADIUS} ${RADIUS} 0 1 1 ${2 * RADIUS} 0a${RADIUS} ${RADIUS} 0 1 1 ${-2 * RADIUS} 0z`;
