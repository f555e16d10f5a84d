/** `npm start`: builds Tabiji when needed and serves it on this machine. */
import { buildWhenStale, DIST } from './build.mjs';
import { serve } from './serve.mjs';

const DEFAULT_PORT = 4173;

const main = async () => {
  if (!buildWhenStale()) stop('The build failed; see above.');
  const { HOST, PORT } = process.env;
  const port = PORT ? Number(PORT) : DEFAULT_PORT;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) stop(`PORT is '${PORT}', which is not a port number.`);
  const host = HOST ? { host: HOST } : {};
  const server = await serve({ root: DIST, port, ...host }).catch(async (error) => {
    const address = `http://${HOST || '127.0.0.1'}:${port}/`;
    if (error.code !== 'EADDRINUSE' || !(await isTabiji(address))) return stop(reasonOf(error, port));
    // A second one would have an address of its own, and an empty library there.
    console.log(`Tabiji runs already: it is at ${address}\n${KEPT}`);
    return undefined;
  });
  if (server !== undefined) console.log(`Tabiji is at ${server.url}  (Ctrl+C stops it)\n${KEPT}`);
};

const KEPT = 'Maps are kept by the browser for exactly this address: another name or port has a library of its own.';

/** @type {(address: string) => Promise<boolean>} */
const isTabiji = async (address) => {
  try {
    const page = await fetch(address, { signal: AbortSignal.timeout(2_000) });
    return (await page.text()).includes('<meta name="tabiji-build"');
  } catch {
    return false;
  }
};

/** @type {(error: NodeJS.ErrnoException, port: number) => string} */
const reasonOf = (error, port) => {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken by another program. Stop that, or choose another port, always the same one:\n  PORT=${port + 1} npm start\n${KEPT}`;
  if (error.code === 'EACCES') return `Port ${port} is not allowed for you. Set PORT to one above 1023.`;
  return `The server could not start: ${error.message}`;
};

/** @type {(message: string) => never} */
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

await main();
