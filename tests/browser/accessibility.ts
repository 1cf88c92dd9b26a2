/** Looks for barriers in a page with axe, run inside of the page. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What only colours decide. */
const RULES_OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** The rules of WCAG 2.2 AA, and axe's own advice, that the page breaks in either theme: one line a rule, with where. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Evaluated and not inserted as a script, which the page's Content-Security-Policy would block.
  await page.evaluate(await readFile(axeFile, 'utf8'));
  const shown = await page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
  const other = shown === 'dark' ? 'light' : 'dark';
  const found = await run(page, '');
  await page.emulateMedia({ colorScheme: other });
  const foundToo = await run(page, JSON.stringify({ runOnly: { type: 'rule', values: RULES_OF_COLOURS } }));
  await page.emulateMedia({ colorScheme: shown });
  return [...found.map((line) => `${shown}: ${line}`), ...foundToo.map((line) => `${other}: ${line}`)];
}

async function run(page: Page, options: string): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(`axe.run(${options})`);
  return results.violations.map(({ id, help, nodes }) => {
    const places = nodes.map((node) => node.target.join(' ')).join(', ');
    return `${id}: ${help} (${places})`;
  });
}
