import { useMemo, type ReactNode } from 'react';
import type { Selection } from '#editor';
import { useMap } from '#editor/react';
import { LinkInspector } from './link-inspector.tsx';
import { MapInspector } from './map-inspector.tsx';
import { PhaseInspector } from './phase-inspector.tsx';
import { PhasesInspector } from './phases-inspector.tsx';
import { TouchpointInspector } from './touchpoint-inspector.tsx';

interface SubjectProps {
  readonly selection: Selection;
  /** Mounted with it, as soon as it has come. */
  readonly children: ReactNode;
}

/**
 * What is selected, the map where that is gone. Each subject has a key of its own, so that a draft is committed to the record it
 * was typed for.
 */
export function Subject({ selection, children }: SubjectProps): ReactNode {
  return (
    <>
      <Chosen selection={selection} />
      {children}
    </>
  );
}

function Chosen({ selection }: Pick<SubjectProps, 'selection'>): ReactNode {
  const { touchpoints, links, phases } = useMap((map) => map);
  const chosen = useMemo(() => there(selection.touchpoints, touchpoints), [selection.touchpoints, touchpoints]);
  const chosenLinks = useMemo(() => there(selection.links, links), [selection.links, links]);
  const chosenPhases = useMemo(() => there(selection.phases, phases), [selection.phases, phases]);
  const [phase] = chosenPhases;

  if (chosen.length > 0) return <TouchpointInspector key={keyOf(chosen)} touchpoints={chosen} />;
  if (chosenLinks.length > 0) return <LinkInspector key={keyOf(chosenLinks)} links={chosenLinks} />;
  if (chosenPhases.length > 1) return <PhasesInspector phases={chosenPhases} />;
  if (phase !== undefined) return <PhaseInspector key={phase.id} phase={phase} />;
  return <MapInspector />;
}

const there = <R,>(ids: ReadonlySet<string>, records: Readonly<Record<string, R>>): R[] =>
  [...ids].flatMap((id) => records[id] ?? []);

const keyOf = (records: readonly { readonly id: string }[]): string => records.map(({ id }) => id).join(' ');
