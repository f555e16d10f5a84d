import { useEffect, useRef } from 'react';
import type { Id } from '#model';
import type { SessionStore } from '#editor';
import { useSession } from '#editor/react';

/** A command that adds or renames a touchpoint wants its title typed: in a view of cells, in its cell. */
export function useNaming(session: SessionStore, nameInCell: (id: Id) => void): void {
  const naming = useSession((state) => state.naming);
  const latest = useRef(nameInCell);
  useEffect(() => {
    latest.current = nameInCell;
  });
  useEffect(() => {
    // A journey is named in its list, wherever one looks.
    if (naming === null || naming.kind === 'journey') return;
    session.setState({ naming: null });
    if (naming.kind === 'touchpoint') latest.current(naming.id);
  }, [naming, session]);
}
