/** The lock that keeps two commands from installing or building at the same time. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withLock } from '../../tools/lock.mjs';
import { cacheFolder } from '../../tools/project.mjs';

const name = `test-${process.pid}`;
const file = join(cacheFolder, `${name}.lock`);

test('work under one lock is done one after the other', async () => {
  let atWork = 0;
  const together: number[] = [];
  const work = async (): Promise<void> => {
    together.push(++atWork);
    await wait(20);
    atWork--;
  };
  await Promise.all([withLock(name, work), withLock(name, work), withLock(name, work)]);
  expect(together).toEqual([1, 1, 1]);
  expect(existsSync(file)).toBe(false);
});

test('a lock is given back where the work fails', async () => {
  await expect(withLock(name, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

test('the lock of a process that died is taken over', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(file, String(pid));
  expect(await withLock(name, () => Promise.resolve('done'))).toBe('done');
});

test('so is a lock that nobody can still hold', async () => {
  writeFileSync(file, '');
  utimesSync(file, new Date(2000, 0, 1), new Date(2000, 0, 1));
  expect(await withLock(name, () => Promise.resolve('done'))).toBe('done');
});
