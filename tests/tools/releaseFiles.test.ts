/** A release is the built app as a zip and as one file, with checksums that anybody can check. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpackArchive } from '../../src/exports/zip.ts';
import { releaseFiles } from '../../tools/releaseFiles.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);
const built = [
  ['index.html', bytes('<html></html>')],
  ['assets/a.js', bytes('1;'.repeat(500))],
  ['packs/b.json', bytes('{}')],
] as const;
const page = bytes('<html>all of it</html>');
const release = releaseFiles('1.2.3', new Map(built), page);

test('it holds the one file, the folder under its own name, and their checksums', () => {
  expect([...release.keys()]).toEqual(['esp-cost-planner-1.2.3.html', 'esp-cost-planner-1.2.3.zip', 'SHA256SUMS']);
  expect(release.get('esp-cost-planner-1.2.3.html')).toBe(page);
  const inside = [...unpackArchive(release.get('esp-cost-planner-1.2.3.zip')!)];
  expect(inside.sort()).toEqual(built.map(([path, content]) => [`esp-cost-planner-1.2.3/${path}`, content]).sort());
});

test('the same files give the same bytes, in whatever order and time zone they were found', () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Asia/Bishkek';
  const again = releaseFiles('1.2.3', new Map([...built].reverse()), page);
  process.env['TZ'] = zone ?? 'UTC';
  expect(again).toEqual(release);
});

test('two releases whose files are as long have two dates, by which servers tell them apart', () => {
  const other = releaseFiles('1.2.3', new Map([...built, ['index.html', bytes('<html>\n/html>')]]), page);
  // Time and day stand behind the signature, version, flags and method.
  const dateIn = (of: typeof release) => [...of.get('esp-cost-planner-1.2.3.zip')!.slice(10, 14)];
  expect(dateIn(other)).not.toEqual(dateIn(release));
});

test('its checksums are as sha256sum reads them', () => {
  const sums = new TextDecoder().decode(release.get('SHA256SUMS'));
  expect(sums).toMatch(/^([0-9a-f]{64} {2}esp-cost-planner-1\.2\.3\.(html|zip)\n){2}$/);
  const folder = mkdtempSync(join(tmpdir(), 'esp-'));
  for (const [name, content] of release) writeFileSync(join(folder, name), content);
  const checked = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  // Not every system has it.
  if (!checked.error) expect(checked.status).toBe(0);
});
