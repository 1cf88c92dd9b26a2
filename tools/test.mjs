/** `npm test`: installs what is missing, then runs every check and sums up. Names given as arguments run only those. */
import './nodeVersion.mjs';
import { provideBrowser } from './browser.mjs';
import { installIfMissing } from './install.mjs';
import { installedCommand, run } from './run.mjs';

/** @typedef {{ name: string, check: () => Promise<boolean> }} Step */

/** @type {Step[]} */
const steps = [
  { name: 'format', check: () => tool('prettier', ['--check', '.']) },
  { name: 'lint', check: () => tool('eslint', ['--max-warnings', '0', '.']) },
  { name: 'types', check: () => tool('svelte-check', ['--output', 'human', '--fail-on-warnings']) },
  { name: 'pure', check: () => tool('typescript', ['--project', 'tsconfig.pure.json'], 'tsc') },
  { name: 'rooms', check: () => tool('dependency-cruiser', ['src'], 'depcruise') },
  { name: 'unused', check: () => tool('knip', []) },
  { name: 'unit', check: () => tool('vitest', ['run']) },
  {
    name: 'build',
    check: async () => (await succeeds('tools/build.mjs', [])) && succeeds('tools/buildSingle.mjs', []),
  },
  { name: 'browser', check: testInBrowser },
];

await installIfMissing();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no check ‘${unknown.join('’, ‘')}’. There are: ${steps.map((step) => step.name).join(', ')}.`,
  );
  process.exit(2);
}
await runSteps(steps.filter((step) => wanted.length === 0 || wanted.includes(step.name)));

/** @param {Step[]} chosen */
async function runSteps(chosen) {
  const outcomes = [];
  for (const { name, check } of chosen) {
    console.log(`\n=== ${name} ===`);
    const start = performance.now();
    const passed = await check();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    outcomes.push({ name, passed, seconds });
  }
  console.log('\n=== summary ===');
  for (const { name, passed, seconds } of outcomes) {
    console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(8)} ${seconds.padStart(6)} s`);
  }
  const failed = outcomes.filter((outcome) => !outcome.passed).length;
  console.log(`${outcomes.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/**
 * @param {string} packageName
 * @param {string[]} args
 * @param {string} [command] where it is not named like its package
 */
function tool(packageName, args, command = packageName) {
  return succeeds(installedCommand(packageName, command), args);
}

/**
 * @param {string} script
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
async function succeeds(script, args, env = process.env) {
  return (await run(process.execPath, [script, ...args], { output: 'stdout', env })) === 0;
}

async function testInBrowser() {
  const browser = await provideBrowser();
  if (browser === undefined) {
    console.error(
      'The browser tests need a browser, and none could be installed. Please install Chromium, Chrome or Edge, ' +
        'or set BROWSER_PATH to the program of one, and run npm test again.',
    );
    return false;
  }
  const script = installedCommand('@playwright/test', 'playwright');
  return succeeds(script, ['test'], { ...process.env, BROWSER_PATH: browser });
}
