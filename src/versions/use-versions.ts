import { useCallback, useEffect, useRef, useState } from 'react';
import { withRowsOf, type Id, type JourneyMap, type Result } from '#model';
import type { StorageProblem, Version, Versions } from '#storage';
import { useOpenMap } from '#editor/react';

type Loaded = Result<JourneyMap, StorageProblem>;

/** Reads a version, once; the rows that it shares with the open map are that map's own, so that many take little room. */
export type LoadVersion = (id: Id) => Promise<Loaded>;

interface VersionsState {
  /** Null while they are being read; the newest first. */
  readonly list: readonly Version[] | null;
  readonly problem: StorageProblem | null;
  readonly load: LoadVersion;
}

/** The versions of the open map, as they are now in any tab. */
export function useVersions(versions: Versions): VersionsState {
  const { id, editor } = useOpenMap();
  const [list, setList] = useState<VersionsState['list']>(null);
  const [problem, setProblem] = useState<StorageProblem | null>(null);
  useEffect(
    () =>
      versions.watch(id, (result) => {
        if (result.ok) setList(result.value);
        setProblem(result.ok ? null : result.problem);
      }),
    [versions, id],
  );
  const known = useRef(new Map<Id, Promise<Loaded>>());
  const load = useCallback<LoadVersion>(
    (version) => {
      const before = known.current.get(version);
      if (before !== undefined) return before;
      const loading = versions.load(id, version).then((loaded): Loaded => {
        if (!loaded.ok) return loaded;
        return { ok: true, value: withRowsOf(editor.getMap(), loaded.value) };
      });
      known.current.set(version, loading);
      return loading;
    },
    [versions, id, editor],
  );
  return { list, problem, load };
}

/** A version's map: null while it is being read. `undefined` as id reads none. */
export function useLoaded(load: LoadVersion, id: Id | undefined): Loaded | null {
  const [state, setState] = useState<{ readonly id: Id; readonly loaded: Loaded } | null>(null);
  useEffect(() => {
    if (id === undefined) return;
    let isLatest = true;
    void load(id).then((loaded) => {
      if (isLatest) setState({ id, loaded });
    });
    return () => {
      isLatest = false;
    };
  }, [load, id]);
  return state !== null && state.id === id ? state.loaded : null;
}
