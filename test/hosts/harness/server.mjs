// Every host there is, as one proxy: it answers for the hosts it knows and writes down all that are asked for.
import { once } from 'node:events';
import { createServer } from 'node:http';

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  css: 'text/css; charset=utf-8',
};

const typeOf = (path) => TYPES[/\.(\w+)$/.exec(path)?.[1]] ?? 'application/octet-stream';

/**
 * @typedef {{ body: string | Buffer, headers?: Record<string, string> }} Answer
 * @returns {Promise<{port: number, asked: {host: string, path: string, headers: object}[],
 *   serve: (hosts: Record<string, Record<string, Answer>>) => void, close: () => void}>}
 */
export async function startServer() {
  const asked = [];
  let hosts = {};

  const server = createServer((request, response) => {
    const { hostname, pathname } = new URL(request.url, `http://${request.headers.host}`);
    asked.push({ host: hostname, path: pathname, headers: request.headers });
    const answer = hosts[hostname]?.[pathname];
    if (!answer) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': typeOf(pathname),
      'cache-control': 'no-store',
      ...answer.headers,
    });
    return response.end(answer.body);
  });
  server.on('connect', (request, socket) => {
    asked.push({ host: request.url.replace(/:\d+$/, ''), path: '', headers: {} });
    socket.on('error', () => {}); // a browser hangs up as it likes
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    port: server.address().port,
    asked,
    serve(next) {
      hosts = next;
      asked.length = 0;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
