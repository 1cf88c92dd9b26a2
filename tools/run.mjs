/** Runs other programs: npm, and the tools that npm installed. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from './project.mjs';

/**
 * Runs a program in the project's folder and waits for its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ quiet?: boolean, output?: 'stdout' | 'stderr', env?: NodeJS.ProcessEnv, limit?: number }} [options]
 *   quiet: show nothing; output: where its standard output goes; limit: milliseconds after which it is ended
 * @returns {Promise<number>} its exit code; 127 where it could not be started, 1 where a signal ended it
 */
export function run(program, args, { quiet = false, output = 'stderr', env = process.env, limit } = {}) {
  const shown = output === 'stdout' ? 'inherit' : process.stderr;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      env,
      timeout: limit,
      stdio: quiet ? 'ignore' : ['ignore', shown, 'inherit'],
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program in the project's folder, waits for its end and keeps what it says.
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<{ code: number, text: string }>} its exit code as of {@link run}, and all that it has said
 */
export function runQuietly(program, args) {
  return new Promise((resolve) => {
    let text = '';
    const child = spawn(program, args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (/** @type {string} */ said) => (text += said));
    }
    child.on('error', () => resolve({ code: 127, text }));
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });
}

/**
 * Runs npm: the one that started us, so that it is found on every system.
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function runNpm(args) {
  const started = process.env.npm_execpath;
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  if (started?.endsWith('.js')) return run(process.execPath, [started, ...args]);
  return process.platform === 'win32' ? run(process.execPath, [beside, ...args]) : run('npm', args);
}

/**
 * The file behind a command of an installed package. Running it with our own Node works on every system,
 * while the links in node_modules/.bin are shell scripts on Windows.
 * @param {string} packageName
 * @param {string} command
 * @returns {string}
 */
export function installedCommand(packageName, command) {
  const folder = join(projectFolder, 'node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`The package ${packageName} has no command ${command}.`);
  return join(folder, file);
}
