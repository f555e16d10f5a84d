import { useEffect, useState } from 'react';
import { createFindingsKeeper, type Findings, type FindingsKeeper } from '#analysis';
import { useCommandContext } from '#commands/react';
import type { EditorReader } from '#editor';
import { useMap } from '#editor/react';
import { workIdly } from './work-idly.ts';

/** What is known of an open map is known to all who ask. */
const keepers = new WeakMap<EditorReader, FindingsKeeper>();

function keeperOf(editor: EditorReader): FindingsKeeper {
  const keeper = keepers.get(editor) ?? createFindingsKeeper();
  keepers.set(editor, keeper);
  return keeper;
}

/** What deserves attention on the open map, found while nothing more urgent waits: as it was until then, at first null. */
export function useFindings(): Findings | null {
  const { openMap, now } = useCommandContext();
  const map = useMap((whole) => whole);
  const [found, setFound] = useState<Findings | null>(null);
  useEffect(() => workIdly(keeperOf(openMap.editor).steps(map, { today: now() }), setFound), [openMap, map, now]);
  return found;
}
