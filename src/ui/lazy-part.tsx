import { lazy, Suspense, useContext, useEffect, useState, type ComponentType, type ReactNode } from 'react';
import { CallOffContext } from './boundary.tsx';
import { isComposing } from './writing.ts';

/** A part of the program could not be fetched; it is tried again when the part is next mounted. */
export class NotLoaded extends Error {
  /** Tries now; answers whether it has come, and is there at once when it is mounted again. */
  readonly fetchAgain: () => Promise<boolean>;

  constructor(cause: unknown, fetchAgain: () => Promise<boolean>) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'NotLoaded';
    this.fetchAgain = fetchAgain;
  }
}

/** A component that comes when it is first shown, or is fetched before, so that it is there at once. */
export type LazyPart<P extends object> = ComponentType<P> & { readonly fetch: () => Promise<void> };

// Parts share style sheets: what one could not fetch another one lacks.
let hasAnyFailed = false;

/**
 * A component that comes when it is first shown, with `waiting` in its place meanwhile. Unlike React's `lazy` it is not
 * lost for good when it could not be fetched: it throws `NotLoaded` to the boundary around it, and whatever mounts it
 * anew fetches it again.
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: ReactNode = null,
): LazyPart<P> {
  let loaded: ComponentType<P> | null = null;
  const fetchPart = async (): Promise<{ default: ComponentType<P> }> => {
    try {
      if (hasAnyFailed) {
        hasAnyFailed = false;
        await fetchMissingStyles();
      }
      loaded = await load();
    } catch (cause) {
      hasAnyFailed = true;
      throw new NotLoaded(cause, fetchAgain);
    }
    return { default: loaded };
  };
  const fetch = async (): Promise<void> => {
    // Whether it has come is asked where it is shown.
    if (loaded === null) await fetchPart().catch(() => null);
  };
  const fetchAgain = async (): Promise<boolean> => {
    await fetch();
    return loaded !== null;
  };
  const Lazy = (props: P): ReactNode => {
    // Held here, outside of what waits, each mounted part has one attempt.
    const [Part] = useState<ComponentType<P>>(() => loaded ?? lazy(fetchPart));
    return (
      <Suspense
        fallback={
          <>
            {waiting}
            <CallOff />
          </>
        }
      >
        <Part {...props} />
      </Suspense>
    );
  };
  return Object.assign(Lazy, { fetch });
}

/** Escape before a dialog has come means the dialog. */
function CallOff(): ReactNode {
  const callOff = useContext(CallOffContext);
  useEffect(() => {
    if (callOff === null) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isComposing(event)) return;
      event.preventDefault();
      event.stopPropagation();
      callOff();
    };
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, [callOff]);
  return null;
}

/** The bundler asks for a style sheet once; the part would come without one that failed. */
async function fetchMissingStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
  await Promise.all([...links].filter(({ sheet }) => !hasCome(sheet)).map(fetchAgain));
}

const fetchAgain = (link: HTMLLinkElement): Promise<void> =>
  new Promise((resolve, reject) => {
    const next = document.createElement('link');
    Object.assign(next, { rel: link.rel, crossOrigin: link.crossOrigin, href: link.href });
    next.addEventListener('load', () => resolve());
    next.addEventListener('error', () => reject(new Error(`${link.href} did not come.`)));
    link.replaceWith(next);
  });

function hasCome(sheet: CSSStyleSheet | null): boolean {
  try {
    return sheet !== null && sheet.cssRules.length > 0;
  } catch {
    // Browsers guard what they could not fetch like what belongs to somebody else.
    return false;
  }
}
