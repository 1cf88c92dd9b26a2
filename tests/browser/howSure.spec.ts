/** How sure the cost is: the finding, the bars with their tables, and the figures that are worth checking first. */
import type { Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import { screens } from './screens.ts';

const sure = (page: Page) => page.locator('#sure');
const kindsTable = (page: Page) => sure(page).getByRole('table', { name: 'How sure are we' });
const partsTable = (page: Page) => sure(page).getByRole('table', { name: /^Part by part/ });
const checksTable = (page: Page) => sure(page).getByRole('table', { name: 'Worth checking first' });

/** What each row of a table's body says, cell by cell; pictures say nothing. */
const rowsOf = (page: Page, name: RegExp | string) =>
  sure(page)
    .getByRole('table', { name })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.firstChild?.textContent?.trim() ?? '')),
    );

async function openPage(page: Page, address = './'): Promise<void> {
  await page.goto(address);
  await checksTable(page).waitFor();
}

// The percentages of the default pack are those that its README says.
test('the finding names the least sure kind of figure', async ({ page }) => {
  await openPage(page);
  await expect(sure(page).getByRole('heading', { level: 2 })).toHaveText(
    '7% of this cost rests on demand figures that nobody has sourced yet. 82% rests on experts’ judgement.',
  );
  await expect(sure(page)).toContainText('Million KGS in 2026, all sites as planned.');
});

test('three bars stand in a table that says the same in figures', async ({ page }) => {
  await openPage(page);
  expect(await rowsOf(page, 'How sure are we')).toEqual([
    ['Prices', '', '0%', '7%', '89%', '4%'],
    ['Quantities', '', '0%', '2%', '94%', '4%'],
    ['Demand', '', '0%', '0%', '82%', '7%'],
  ]);
  for (const kind of ['Prices', 'Quantities', 'Demand']) {
    await expect(kindsTable(page).getByRole('img', { name: `${kind}, by confidence` })).toBeVisible();
  }
  await expect(sure(page)).toContainText('11% of the cost rests on no demand figure, so its bar ends sooner.');
});

test('the link in the list of pages leads to its beginning from another page', async ({ page }) => {
  await page.goto('./#/guide');
  await page.getByRole('link', { name: 'How sure' }).first().click();
  await expect(sure(page).getByRole('heading', { level: 2 })).toBeVisible();
  await expect.poll(async () => (await sure(page).boundingBox())?.y).toBeLessThan(150);
});

test('the parts of the cost are split by the kind that is chosen, the least sure one first', async ({ page }) => {
  await openPage(page);
  const choice = sure(page).getByRole('group', { name: 'Kind of figure' });
  await expect(choice.getByRole('button', { name: 'Demand' })).toHaveAttribute('aria-pressed', 'true');
  const wholes = async () => (await rowsOf(page, /^Part by part/)).map((row) => [row[0], row.at(-1)]);
  const [parts, byDemand] = [await wholes(), await partsTable(page).innerText()];
  expect(parts.map(([name]) => name)).toEqual([
    'Staff time',
    'Supplies and aid',
    'Standby',
    'Training and care of staff',
    'Sites and equipment',
    'National programme',
    'Administration',
  ]);
  await choice.getByRole('button', { name: 'Prices' }).press('Enter');
  await expect(partsTable(page)).toHaveAccessibleName('Part by part: Prices');
  expect(await wholes()).toEqual(parts);
  expect(await partsTable(page).innerText()).not.toBe(byDemand);
});

test('a figure worth checking is named with its place, its value, its range and its source', async ({ page }) => {
  await openPage(page);
  const row = checksTable(page).getByRole('row').filter({ hasText: 'Woman police officer' }).first();
  await expect(row).toContainText('504,000 KGS');
  await expect(row).toContainText('413,500 – 660,000');
  await expect(row).toContainText('11%');
  await expect(row).toContainText('expert');
  const place = checksTable(page).getByRole('row').filter({ hasText: 'cadres.csv, row 2, annual_salary' });
  await expect(place).toContainText('Source: 24.kg, patrol service 2019');
});

test('the section follows the year, the scenario and the money', async ({ page }) => {
  await openPage(page, './#/cost?pack=worked-example&scenario=two-more-centres&year=2026&money=USD');
  await expect(sure(page)).toContainText('USD in 2026, all sites as planned.');
  await expect(checksTable(page)).toContainText('changed by scenario_changes.csv, row 2');
  await page.goto('./#/cost?pack=worked-example&year=2027&money=USD');
  await expect(sure(page)).toContainText('USD in 2027, at prices of 2026, all sites as planned.');
});

test('the drawings wait for the figures, and not the other way round', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/stackedBars*.js', async (route) => {
    await held;
    await route.continue();
  });
  await openPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('In 2026');
  const canvas = kindsTable(page).locator('canvas').first();
  const picture = () => canvas.evaluate((node: HTMLCanvasElement) => node.toDataURL());
  const blank = await picture();
  release();
  await expect.poll(picture).not.toBe(blank);
});

test('while it is on its way, that is said after a while', async ({ page }) => {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, question: { kind?: string }) {
      if (question.kind !== 'sureness') postMessage.call(this, question);
    };
  });
  await page.goto('./');
  await expect(sure(page).getByRole('status')).toHaveText('Looking up what the cost rests on…');
});

for (const { name, ...screen } of screens) {
  test.describe(name, () => {
    test.use(screen);
    test('has no barriers, whichever kind is shown', async ({ page }) => {
      await page.goto('./');
      await sure(page).getByRole('table').last().waitFor();
      for (const kind of ['prices', 'quantities', 'demand']) {
        await sure(page).locator(`button[data-id=${kind}]`).click();
        expect(await findBarriers(page, '#sure')).toEqual([]);
      }
    });
  });
}
