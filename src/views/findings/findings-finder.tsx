import { useEffect, type ReactNode } from 'react';
import { createFindingsKeeper, type FindingsKeeper } from '#analysis';
import { useCommandContext } from '#commands/react';
import { foundOf } from '#controls';
import type { EditorReader } from '#editor';
import { useMap } from '#editor/react';
import { findingSentence } from '#speech';
import { workIdly } from '#ui';

const keepers = new WeakMap<EditorReader, FindingsKeeper>();

function keeperOf(editor: EditorReader): FindingsKeeper {
  const keeper = keepers.get(editor) ?? createFindingsKeeper();
  keepers.set(editor, keeper);
  return keeper;
}

/** Milliseconds without an edit after which it looks, where nobody reads the findings just now. */
const REST = 800;

interface FindingsFinderProps {
  /** Somebody reads them while they change. */
  readonly isRead: boolean;
}

/** Looks for what deserves attention, while nothing more urgent waits, after each change of the open map. */
export function FindingsFinder({ isRead }: FindingsFinderProps): ReactNode {
  const { openMap, now } = useCommandContext();
  const map = useMap((whole) => whole);
  useEffect(() => {
    let callOff = (): void => {};
    const { set } = foundOf(openMap.editor);
    const look = (): void => {
      callOff = workIdly(keeperOf(openMap.editor).steps(map, { today: now() }), (findings) =>
        set(findings, findingSentence),
      );
    };
    const timer = setTimeout(look, isRead ? 0 : REST);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [openMap, map, now, isRead]);
  return null;
}
