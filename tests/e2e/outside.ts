import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** All of the world but this machine, which gives nothing and writes down what it is asked for. */
export interface Outside {
  /** To be given to `openApp`: pages, workers and service workers alike ask there. */
  readonly proxy: string;
  readonly asked: readonly string[];
}

export const openOutside = async (): Promise<Outside> => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
};
