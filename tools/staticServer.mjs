/** A small web server on the loopback address for a folder of files, with the headers that a strict host would send. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';
import { headerPolicy } from './contentSecurityPolicy.mjs';

const HOST = '127.0.0.1';

/** @type {Record<string, string>} */
const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** Types that gzip makes much smaller: all that are text. */
const SHRINKS = /^text\/|json|svg/;

const HEADERS = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // A page that was built anew shall be seen at once.
  'Cache-Control': 'no-cache',
};

/**
 * Serves a folder until `close` is called.
 * @param {string} folder
 * @param {number} port 0 for any free one; where the port is taken, any free one too
 * @returns {Promise<{ address: string, port: number, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, port) {
  const server = createServer((request, response) => answer(folder, request, response));
  if (!(await listen(server, port))) await listen(server, 0);
  const taken = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  return { address: `http://${HOST}:${taken}/`, port: taken, close: () => close(server) };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false where the port is taken, or may not be used
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    function fail(error) {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    }
    server.once('error', fail);
    server.listen(port, HOST, () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = findFile(folder, request.url ?? '/');
  if (file === undefined) return refuse(response, 404);
  const type = MEDIA_TYPES[extname(file.path)] ?? 'application/octet-stream';
  const isShrunk = SHRINKS.test(type) && acceptsGzip(request);
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': type,
    // Many hosts say that they answer other origins otherwise, and modules are asked for with an origin.
    Vary: SHRINKS.test(type) ? 'Accept-Encoding, Origin' : 'Origin',
    ...(isShrunk ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': file.size }),
  });
  if (request.method === 'HEAD') return void response.end();
  const content = createReadStream(file.path).on('error', () => response.destroy());
  if (isShrunk) content.pipe(createGzip()).pipe(response);
  else content.pipe(response);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @returns {boolean}
 */
function acceptsGzip(request) {
  const accepted = (request.headers['accept-encoding'] ?? '').split(',');
  return accepted.some((coding) => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(coding));
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function refuse(response, status) {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? 'There is no such file.\n' : 'Only reading is possible here.\n');
}

/**
 * @param {string} folder
 * @param {string} url
 * @returns {{ path: string, size: number } | undefined} nothing for what is not a file inside of the folder
 */
function findFile(folder, url) {
  const path = toPath(folder, url);
  if (path === undefined || !path.startsWith(folder + sep)) return undefined;
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? { path, size: found.size } : undefined;
}

/**
 * @param {string} folder
 * @param {string} url
 */
function toPath(folder, url) {
  try {
    const name = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
    if (name.includes('\0')) return undefined;
    return normalize(join(folder, name.endsWith('/') ? `${name}index.html` : name));
  } catch {
    return undefined;
  }
}
