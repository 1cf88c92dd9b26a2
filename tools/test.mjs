/** `npm test`: installs what is missing, then runs every check and sums up. Names given as arguments run only those. */
import './nodeVersion.mjs';
import { provideBrowser } from './browser.mjs';
import { installIfMissing } from './install.mjs';
import { provideLibreOffice } from './libreOffice.mjs';
import { installedCommand, run, runQuietly } from './run.mjs';

/**
 * @typedef {{ name: string, check: () => Promise<boolean> }} Step
 * @typedef {{ name: string, passed: boolean, seconds: string }} Outcome
 */

/**
 * These read the text of the project alone and use one core each: two run at once, the longest first.
 * @type {Step[]}
 */
const readingSteps = [
  { name: 'lint', check: () => reading('eslint', ['--max-warnings', '0', '.']) },
  { name: 'types', check: () => reading('svelte-check', ['--output', 'human', '--fail-on-warnings']) },
  { name: 'format', check: () => reading('prettier', ['--check', '.']) },
  { name: 'pure', check: () => reading('typescript', ['--project', 'tsconfig.pure.json'], 'tsc') },
  { name: 'rooms', check: () => reading('dependency-cruiser', ['src'], 'depcruise') },
  { name: 'unused', check: () => reading('knip', []) },
];

/** @type {Step[]} */
const runningSteps = [
  { name: 'unit', check: () => tool('vitest', ['run']) },
  { name: 'workbook', check: testWorkbooks },
  {
    name: 'build',
    check: async () => (await succeeds('tools/build.mjs', [])) && succeeds('tools/buildSingle.mjs', []),
  },
  { name: 'browser', check: testInBrowser },
];

await installIfMissing();
const steps = [...readingSteps, ...runningSteps];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no check ‘${unknown.join('’, ‘')}’. There are: ${steps.map((step) => step.name).join(', ')}.`,
  );
  process.exit(2);
}
/** @param {Step} step */
const isWanted = ({ name }) => wanted.length === 0 || wanted.includes(name);
const outcomes = await runTwoAtOnce(readingSteps.filter(isWanted));
for (const step of runningSteps.filter(isWanted)) {
  console.log(`\n=== ${step.name} ===`);
  outcomes.push(await outcomeOf(step));
}
sumUp(outcomes);

/**
 * @param {Step[]} chosen
 * @returns {Promise<Outcome[]>} in the order in which they ended
 */
async function runTwoAtOnce(chosen) {
  const waiting = [...chosen];
  /** @type {Outcome[]} */
  const ended = [];
  const lane = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) ended.push(await outcomeOf(step));
  };
  await Promise.all([lane(), lane()]);
  return ended;
}

/**
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
async function outcomeOf({ name, check }) {
  const start = performance.now();
  const passed = await check();
  return { name, passed, seconds: ((performance.now() - start) / 1000).toFixed(1) };
}

/** @param {Outcome[]} all */
function sumUp(all) {
  console.log('\n=== summary ===');
  for (const { name, passed, seconds } of all) {
    console.log(`${passed ? 'passed' : 'FAILED'}  ${name.padEnd(8)} ${seconds.padStart(6)} s`);
  }
  const failed = all.filter((outcome) => !outcome.passed).length;
  console.log(`${all.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/**
 * Runs a tool beside another one, and shows at its end what it said.
 * @param {string} packageName
 * @param {string[]} args
 * @param {string} [command] where it is not named like its package
 */
async function reading(packageName, args, command = packageName) {
  const { code, text } = await runQuietly(process.execPath, [installedCommand(packageName, command), ...args]);
  console.log(`\n=== ${command} ===\n${text.trim()}`);
  return code === 0;
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

/** Without LibreOffice the check is passed over, but never where others rely on it. */
async function testWorkbooks() {
  const program = await provideLibreOffice();
  if (program === undefined) {
    console.error(
      'PASSED OVER: workbooks are recalculated in LibreOffice, and none is here or could be installed. ' +
        'Install LibreOffice Calc, so that `soffice` can be called, and run npm test workbook.',
    );
    return process.env.CI === undefined || process.env.CI === '';
  }
  const vitest = installedCommand('vitest', 'vitest');
  return succeeds(vitest, ['run', '--project', 'unit', 'tests/workbook'], {
    ...process.env,
    LIBREOFFICE_PATH: program,
  });
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
