/** One process at a time: installing and building wait for each other when several commands start together. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cacheFolder } from './project.mjs';

const POLL_MILLISECONDS = 100;
/** Longer than any installation: by then the number of a process that died may be another's. */
const ABANDONED_AFTER_MILLISECONDS = 900_000;

/**
 * Does the work while holding the lock of that name. A lock left by a process that died is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  mkdirSync(cacheFolder, { recursive: true });
  const file = join(cacheFolder, `${name}.lock`);
  while (!take(file)) {
    removeIfAbandoned(file);
    await wait(POLL_MILLISECONDS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Moves the file aside before it is removed, so that of two processes that find the same abandoned lock
 * only one removes it, and neither removes the lock that the other has just taken.
 * @param {string} file
 */
function removeIfAbandoned(file) {
  const holder = read(file);
  if (isHeld(file, holder)) return;
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside) === holder) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param {string} file
 * @param {string} holder empty while it is being taken
 */
function isHeld(file, holder) {
  const taken = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  return Date.now() - taken < ABANDONED_AFTER_MILLISECONDS && (holder === '' || isRunning(Number(holder)));
}

/** @param {number} processId */
function isRunning(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
