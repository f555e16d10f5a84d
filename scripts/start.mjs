/** `npm start`: builds Tabiji when needed and serves it on this machine. */
import { buildWhenStale, DIST } from './build.mjs';
import { serve } from './serve.mjs';

const DEFAULT_PORT = 4173;

const main = async () => {
  if (!buildWhenStale()) stop('The build failed; see above.');
  const { HOST, PORT } = process.env;
  const port = PORT ? Number(PORT) : DEFAULT_PORT;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) stop(`PORT is '${PORT}', which is not a port number.`);
  const server = await serve({
    root: DIST,
    port,
    tries: PORT ? 1 : 20,
    ...(HOST ? { host: HOST } : {}),
  }).catch((error) => stop(reasonOf(error, port)));
  console.log(`Tabiji is at ${server.url}  (Ctrl+C stops it)`);
};

/** @type {(error: NodeJS.ErrnoException, port: number) => string} */
const reasonOf = (error, port) => {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken. Set PORT to another one.`;
  if (error.code === 'EACCES') return `Port ${port} is not allowed for you. Set PORT to one above 1023.`;
  return `The server could not start: ${error.message}`;
};

/** @type {(message: string) => never} */
const stop = (message) => {
  console.error(message);
  process.exit(1);
};

await main();
