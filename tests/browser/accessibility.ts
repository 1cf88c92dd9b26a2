/** Looks for barriers in a page with axe, run inside of the page. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** The rules of WCAG 2.2 AA, and axe's own advice, that the page breaks: one line a rule, with where. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Evaluated and not inserted as a script, which the page's Content-Security-Policy would block.
  await page.evaluate(await readFile(axeFile, 'utf8'));
  const results = await page.evaluate<AxeResults>('axe.run()');
  return results.violations.map(({ id, help, nodes }) => {
    const places = nodes.map((node) => node.target.join(' ')).join(', ');
    return `${id}: ${help} (${places})`;
  });
}
