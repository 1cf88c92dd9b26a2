/** The report: the same figures as on the pages that it is made of, and a PDF that a minister can read. */
import type { Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';

async function openReport(page: Page, query: string): Promise<void> {
  await page.goto(`./#/report${query}`);
  await page.locator('.report').waitFor();
}

/** As figures stand in it, without what sets them apart. */
const textOf = async (page: Page, selector: string) => (await page.locator(selector).innerText()).replace(/\s+/g, ' ');

test('who does not want to wait for all scenarios has the report without the others', async ({ page }) => {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    let left = 3;
    Worker.prototype.postMessage = function (this: Worker, question: { kind?: string }) {
      if (question.kind !== 'compare' || left-- > 0) postMessage.call(this, question);
    };
  });
  await page.goto('./#/report?pack=central-asia-centre');
  await expect(page.getByText('Computing the scenarios…')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Print/ })).toBeDisabled();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('.report h2')).toHaveCount(9);
  await expect(page.getByText('Stopped: not everything is computed.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Print/ })).toBeEnabled();
});

test('it says what the pages say of the same scenario, year and money', async ({ page }) => {
  const query = '?pack=central-asia-centre&scenario=on-call-nights&year=2028';
  await page.goto(`./#/cost${query}`);
  await page.locator('main table').first().waitFor();
  const finding = await textOf(page, 'main h1');
  await page.goto(`./#/budget${query}`);
  await page.locator('main table').first().waitFor();
  const budget = await textOf(page, 'main h1');
  await openReport(page, query);
  expect(await textOf(page, '.report h1')).toBe(finding);
  const report = await textOf(page, '.report');
  expect(report).toContain(budget);
  // A saving does not stand without what survivors would notice of it.
  expect(report).toContain('What survivors would notice');
  await expect(page.locator('.report h2')).toHaveCount(9);
  expect(await findBarriers(page)).toEqual([]);
});

test('every part of the cost has a bar as long as its figure, whatever it rests on', async ({ page }) => {
  await openReport(page, '?pack=central-asia-centre');
  const rows = page.locator('.report table[aria-label^="All survivors of 2026"] tbody tr:not(.total)');
  const parts = await rows.evaluateAll((found) =>
    found.map((row) => ({
      bar: row.querySelector('rect')?.width.baseVal.value ?? 0,
      figure: Number(row.querySelector<HTMLElement>('td.n[data-exact]')?.dataset.exact),
    })),
  );
  expect(parts).toHaveLength(7);
  const longest = Math.max(...parts.map(({ bar }) => bar));
  const greatest = Math.max(...parts.map(({ figure }) => figure));
  for (const { bar, figure } of parts) expect(bar / longest).toBeCloseTo(figure / greatest, 3);
});

test('it follows an undo, and a fault leaves the last figures in it', async ({ page }) => {
  await page.goto('./#/prices?pack=worked-example');
  const rent = page.getByRole('textbox', { name: 'Rent and utilities of a centre, KGS / year' });
  await rent.fill('5000000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toContainText('20.55 million KGS');
  await page.getByRole('navigation').getByRole('link', { name: 'Report' }).first().click();
  await expect(page.locator('.report')).toContainText('20.55 million KGS');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('textbox', { name: 'Rent and utilities of a centre, KGS / year' })).toHaveValue(
    '600,000',
  );
  await page.getByRole('navigation').getByRole('link', { name: 'Report' }).first().click();
  await expect(page.locator('.report')).toContainText('11.14 million KGS');
});

for (const [locale, heading] of [
  ['en-GB', 'What it costs to assist one survivor'],
  ['ru-RU', 'Сколько стоит помощь одной пострадавшей'],
] as const) {
  test.describe(locale, () => {
    test.use({ locale });
    test('the PDF has four to eight pages with headings and tables that a reader hears, and charts as vectors', async ({
      page,
    }) => {
      await openReport(page, '?pack=central-asia-centre');
      await expect(page.getByRole('heading', { name: heading })).toBeVisible();
      const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThanOrEqual(4);
      // A page less than a reader takes, since packs of one's own have longer names.
      expect(pages).toBeLessThanOrEqual(7);
      expect(pdf).toContain('/StructTreeRoot');
      expect(pdf).toContain('/Outlines');
      for (const tag of ['H1', 'H2', 'Table', 'TH', 'Figure']) expect(pdf).toMatch(new RegExp(`/S\\s*/${tag}\\b`));
      expect(pdf).not.toMatch(/\/Subtype\s*\/Image\s*\/Width\s*\d{3}/);
      // On paper there is nothing to choose.
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.method .on-screen')).toHaveCount(1);
      await expect(page.locator('.method .on-screen')).toBeHidden();
    });
  });
}

test.describe('on a dark Russian phone', () => {
  test.use({ locale: 'ru-RU', colorScheme: 'dark', viewport: { width: 390, height: 844 } });
  test('it has no barriers and fits', async ({ page }) => {
    await openReport(page, '?pack=worked-example');
    expect(await findBarriers(page)).toEqual([]);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    }
  });
});
