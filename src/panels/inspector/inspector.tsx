import { useRef, type ReactNode } from 'react';
import type { OpenMap } from '#editor';
import { useOpenMap, usePlace, useSession } from '#editor/react';
import { AnnotationsPanel, Subject } from '../on-demand.tsx';
import { MapInspector } from './map-inspector.tsx';
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
  const takeFocus = (): void => {
    catchUp();
    focusFirst();
  };
  const hasSubject = selection.touchpoints.size + selection.links.size + selection.phases.size > 0;
  return (
    <div
      className="inspector"
      ref={frame}
      // The press itself comes after this, and goes to what lies there then.
      onPointerDownCapture={catchUp}
      // In the list what is focused stays what it is, whatever is selected.
      onFocusCapture={() => catchUp() && !isListing && focusFirst()}
    >
      {isListing && (
        <AnnotationsPanel>
          <Reached place={places.annotations} takeFocus={takeFocus} />
        </AnnotationsPanel>
      )}
      {!isListing && hasSubject && (
        <Subject selection={selection}>
          <Reached place={places.details} takeFocus={takeFocus} />
        </Subject>
      )}
      {!isListing && !hasSubject && (
        <>
          <MapInspector />
          <Reached place={places.details} takeFocus={takeFocus} />
        </>
      )}
    </div>
  );
}

/** Takes the keyboard's focus once what it stands in has come. */
function Reached({
  place,
  takeFocus,
}: {
  readonly place: OpenMap['places']['details'];
  readonly takeFocus: () => void;
}): ReactNode {
  usePlace(place, takeFocus);
  return null;
}
