/** Looks for barriers in a page with axe, run inside of the page. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What only colours decide. */
const RULES_OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * The rules of WCAG 2.2 AA, and axe's own advice, that the page breaks in either theme: one line a rule, with where.
 * @param within the part of the page to look at, a CSS selector
 */
export async function findBarriers(page: Page, within = 'html'): Promise<string[]> {
  // Evaluated and not inserted as a script, which the page's Content-Security-Policy would block.
  await page.evaluate(await readFile(axeFile, 'utf8'));
  const shown = await page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  const other = shown === 'dark' ? 'light' : 'dark';
  const found = await run(page, within, {});
  await page.emulateMedia({ colorScheme: other });
  const foundToo = await run(page, within, { runOnly: { type: 'rule', values: RULES_OF_COLOURS } });
  await page.emulateMedia({ colorScheme: shown });
  return [...found.map((line) => `${shown}: ${line}`), ...foundToo.map((line) => `${other}: ${line}`)];
}

/** Only the rule of turned screens wants the style sheets, `preload`: they take half of the time, and turn nothing. */
async function run(page: Page, within: string, options: RunOptions): Promise<string[]> {
  const quick: RunOptions = { ...options, preload: false, resultTypes: ['violations'] };
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(within)}, ${JSON.stringify(quick)})`);
  return results.violations.map(({ id, help, nodes }) => {
    const places = nodes.map((node) => node.target.join(' ')).join(', ');
    return `${id}: ${help} (${places})`;
  });
}
