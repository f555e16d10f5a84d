import { useStore } from '@xyflow/react';
import { useEffect, type ReactNode } from 'react';
import { useOpenMap, useSession } from '#editor/react';

/** Keeps the card whose title is typed in view when the view shrinks: an on-screen keyboard takes half of it. */
export function NamingInView(): ReactNode {
  const { view } = useOpenMap();
  const naming = useSession((session) => session.naming);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  useEffect(() => {
    if (naming?.kind === 'touchpoint') view.current?.reveal(naming.id);
  }, [view, naming, width, height]);
  return null;
}
