import * as React from 'react';

/**
 * Loaded before the tests in a page. React as it is developed with keeps a stack of calls for every element, for its
 * warnings, and a measure of every rendering, for the browser's tools: a third of the time, for what nobody reads here.
 */
const internals: unknown = Reflect.get(React, '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE');

// It stops by itself after ten thousand stacks a second; as if they were made already.
if (typeof internals === 'object' && internals !== null)
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => 10_000, set: () => {} });

Reflect.deleteProperty(console, 'timeStamp');
