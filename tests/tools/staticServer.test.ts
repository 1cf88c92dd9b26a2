/** The server that `npm start` and the browser tests use. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../tools/staticServer.mjs';

const parent = mkdtempSync(join(tmpdir(), 'static-server-'));
const folder = join(parent, 'site');
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'a name.js'), 'export {};');
  writeFileSync(join(parent, 'secret.txt'), 'not for the world');
  server = await serveFolder(folder, 0);
});

afterAll(async () => {
  await server.close();
  rmSync(parent, { recursive: true });
});

/** Unlike fetch, leaves the path as it is. */
function get(path: string, method = 'GET'): Promise<{ status: number; type: string; policy: string; body: string }> {
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: server.port, path, method }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => {
        const { headers, statusCode: status = 0 } = response;
        const policy = String(headers['content-security-policy']);
        resolve({ status, type: headers['content-type'] ?? '', policy, body });
      });
    });
    call.on('error', reject).end();
  });
}

test('a folder is answered with its index.html, under the policy', async () => {
  const answer = await get('/?pack=any');
  expect(answer).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', body: '<!doctype html>' });
  expect(answer.policy).toContain("default-src 'none'");
});

test('a module comes as JavaScript, without which no browser runs it', async () => {
  expect(await get('/assets/a%20name.js')).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt', '/%00', '/%zz'])(
  'nothing outside of the folder is served: %s',
  async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'There is no such file.\n' });
  },
);

test('a folder without an index.html is not listed', async () => {
  expect((await get('/assets')).status).toBe(404);
  expect((await get('/assets/')).status).toBe(404);
});

test('only reading is possible', async () => {
  expect((await get('/', 'POST')).status).toBe(405);
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('where the port is taken another one is found', async () => {
  const second = await serveFolder(folder, server.port);
  expect(second.port).not.toBe(server.port);
  await second.close();
});
