import { useMemo, useRef, type ReactNode } from 'react';
import type { Selection } from '#editor';
import { useMap, useOpenMap, usePlace, useSession } from '#editor/react';
import { AnnotationsPanel } from '../annotations/annotations-panel.tsx';
import { LinkInspector } from './link-inspector.tsx';
import { MapInspector } from './map-inspector.tsx';
import { PhaseInspector } from './phase-inspector.tsx';
import { PhasesInspector } from './phases-inspector.tsx';
import { TouchpointInspector } from './touchpoint-inspector.tsx';
import { useSubject } from './use-subject.ts';
import './inspector.css';

/** Where the keyboard's focus goes first; else to what comes first. */
const FIRST = '[data-first-stop], [role=tab][aria-selected=true]';
const ANY = 'input, textarea, button';

/** Shows and edits what is selected; with nothing selected, the map itself. All annotations take its place while listed. */
export function Inspector(): ReactNode {
  const isListing = useSession((session) => session.annotating.isListOpen);
  const { places } = useOpenMap();
  const frame = useRef<HTMLDivElement>(null);
  const { selection, catchUp } = useSubject();
  const focusFirst = (): void => {
    const first = frame.current?.querySelector<HTMLElement>(FIRST) ?? frame.current?.querySelector<HTMLElement>(ANY);
    first?.focus();
  };
  usePlace(isListing ? places.annotations : places.details, () => {
    catchUp();
    focusFirst();
  });
  return (
    <div
      className="inspector"
      ref={frame}
      // The press itself comes after this, and goes to what lies there then.
      onPointerDownCapture={catchUp}
      // In the list what is focused stays what it is, whatever is selected.
      onFocusCapture={() => catchUp() && !isListing && focusFirst()}
    >
      {isListing ? <AnnotationsPanel /> : <Subject selection={selection} />}
    </div>
  );
}

// Each subject has a key of its own, so that a draft is committed to the record it was typed for.
function Subject({ selection }: { selection: Selection }): ReactNode {
  const { touchpoints, links, phases } = useMap((map) => map);
  const chosen = useMemo(() => there(selection.touchpoints, touchpoints), [selection.touchpoints, touchpoints]);
  const chosenLinks = useMemo(() => there(selection.links, links), [selection.links, links]);
  const chosenPhases = useMemo(() => there(selection.phases, phases), [selection.phases, phases]);
  const [phase] = chosenPhases;

  if (chosen.length > 0) {
    return <TouchpointInspector key={keyOf(chosen)} touchpoints={chosen} />;
  }
  if (chosenLinks.length > 0) return <LinkInspector key={keyOf(chosenLinks)} links={chosenLinks} />;
  if (chosenPhases.length > 1) return <PhasesInspector phases={chosenPhases} />;
  if (phase !== undefined) return <PhaseInspector key={phase.id} phase={phase} />;
  return <MapInspector />;
}

const there = <R,>(ids: ReadonlySet<string>, records: Readonly<Record<string, R>>): R[] =>
  [...ids].flatMap((id) => records[id] ?? []);

const keyOf = (records: readonly { readonly id: string }[]): string => records.map(({ id }) => id).join(' ');
