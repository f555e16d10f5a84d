/** What a page may ask of a service worker: to take over now, to say its build, to remove the builds that nobody uses. */
export type Order = 'takeOver' | 'whichBuild' | 'tidyUp';

/** The answer to `whichBuild`: the build's id. */
export type WhichBuild = string;

/** The name of the lock that a page holds as long as it uses parts of a build. */
export type BuildLock = `tabiji-build-${string}`;
