/** What is looked at: scenario, year, sites, money and project are chosen in the frame, stand in the address, and come back. */
import type { Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import { serveDefaultPack } from './builtInPack.ts';
import { generatedPack } from './generatedPack.ts';

const menu = (page: Page, name: string) => page.getByRole('combobox', { name: new RegExp(`^${name}: `) });
const finding = (page: Page) => page.getByRole('heading', { level: 1 });
const caption = (page: Page) => page.locator('h2:has-text("Cost per survivor by case type") + p');
const fragment = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

async function openPage(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await page.getByRole('table').first().waitFor();
}

async function choose(page: Page, name: string, option: RegExp | string): Promise<void> {
  await menu(page, name).click();
  await page.getByRole('option', { name: option }).click();
}

test('a scenario is chosen by name, marked as such, and Back leaves it', async ({ page }) => {
  await openPage(page);
  const before = await finding(page).textContent();
  await choose(page, 'Scenario', 'Regional centres on call by night');
  await expect(finding(page)).not.toHaveText(before ?? '');
  expect(fragment(page)).toBe('#/cost?scenario=on-call-nights');
  await page.goBack();
  await expect(finding(page)).toHaveText(before ?? '');
  await expect(menu(page, 'Scenario')).toHaveText('Base plan');
});

test('one kind of site is what the sentence, the caption and the columns are of', async ({ page }) => {
  await openPage(page);
  await choose(page, 'Sites', 'Mobile team');
  await expect(finding(page)).toContainText(
    'In 2026, at sites of the kind “Mobile team”, assisting one survivor costs',
  );
  await expect(caption(page)).toContainText('KGS a survivor at “Mobile team”');
  await expect(page.locator('table').first().locator('thead th')).toHaveText([
    'Case type',
    'As planned',
    'Task-shared, supervised',
  ]);
  expect(fragment(page)).toBe('#/cost?site=mobile');
  await expect(page.getByText('As planned staffs them as “Task-shared, supervised”.')).toBeVisible();
});

test('another currency says its rate and the date of the rate', async ({ page }) => {
  await openPage(page, '#/cost?year=2028');
  await menu(page, 'Money').click();
  await expect(page.getByRole('option', { name: /^USD/ })).toHaveText(/1\sUSD\s=\s87\.15\sKGS, 2024; in money of 2026/);
  await page.getByRole('option', { name: /^USD/ }).click();
  await expect(finding(page)).toContainText('USD');
  await expect(caption(page)).toContainText(
    'Full cost, USD a survivor, money of 2026 at 1 USD = 87.15 KGS, 2024, rounded to tens',
  );
  await choose(page, 'Money', /^KGS of 2026/);
  await expect(caption(page)).toContainText('Full cost, KGS a survivor, money of 2026, rounded to hundreds');
});

test('a menu is used by keyboard: arrows, letters, Enter, and Escape that closes it alone', async ({ page }) => {
  await openPage(page, '#/cost?cell=assault-acute/crisis');
  await expect(page.locator('aside')).toBeVisible();
  await menu(page, 'Scenario').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('t');
  await expect(page.getByRole('option', { name: 'Twice as many come forward' })).toHaveClass(/active/);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(page.locator('aside')).toBeVisible();
  expect(fragment(page)).not.toContain('scenario');
  await page.keyboard.press('Enter');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(menu(page, 'Scenario')).toHaveText('Dollar 20 % dearer');
  await expect(menu(page, 'Scenario')).toBeFocused();
});

test('another project opens at its own beginning', async ({ page }) => {
  await openPage(page, '#/cost?year=2028&site=mobile&cost=standby');
  await choose(page, 'Project', 'Korea, Sunflower Centres');
  await expect(finding(page)).toContainText('KRW');
  expect(fragment(page)).toBe('#/cost?pack=korea-sunflower');
  await page.goBack();
  await expect(finding(page)).toContainText('“Mobile team”');
});

test('a project that is not here is said, with a way on', async ({ page }) => {
  await page.goto('./#/cost?pack=ministry-draft');
  await expect(page.getByRole('alert')).toContainText('There is no project called “ministry-draft” here.');
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Open the example' }).click();
  await expect(finding(page)).toContainText('In 2026');
});

test('from seven years on, years are a menu', async ({ page }) => {
  await serveDefaultPack(page, () => generatedPack({ years: 9 }));
  await openPage(page);
  await choose(page, 'Year', '2031');
  await expect(finding(page)).toContainText('In 2031');
});

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link is the address, and one hears that it was copied', async ({ page }) => {
    await openPage(page, '#/cost?year=2028');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  test('the table is copied with its exact figures, as text and as a table', async ({ page }) => {
    await openPage(page);
    await page.getByRole('button', { name: 'Copy table' }).first().click();
    await expect(page.getByRole('status').filter({ hasText: 'Table copied' })).toBeVisible();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    const lines = (copied.text ?? '').split(/\r?\n/);
    expect(lines[0]).toBe('Full cost, KGS a survivor, prices of 2026, exact figures');
    expect(lines[1]?.split('\t').slice(0, 3)).toEqual(['Case type', 'Survivors a year', 'As planned, KGS']);
    expect(lines.at(-2)).toMatch(/^All survivors\t6750\t348\d\d\.\d{6,}\t/);
    expect(copied.html).toContain('All survivors');
  });

  test('without leave to write to the clipboard the older way copies', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await openPage(page);
    await page.getByRole('button', { name: 'Copy table' }).first().click();
    await expect(page.getByRole('status').filter({ hasText: 'Table copied' })).toBeVisible();
  });
});
