/** The panel of a figure in the built app: how it opens and closes, what it adds up to, and where its explanations end. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { Results } from '../../src/analysis/results.ts';
import { resultFiles } from '../../src/exports/resultFiles.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';

const folder = join(import.meta.dirname, '../../data/central-asia-centre');
const { pack } = openPack(readFiles(folder));
if (!pack) throw new Error('the default pack has faults');
const [caseType = '', otherCaseType = ''] = pack.tables.case_types.rows.map(({ cells }) => cells.id ?? '');
const [mix = ''] = pack.tables.staffing_mixes.rows.map(({ cells }) => cells.id ?? '');
const cell = `${caseType}/${mix}`;

const desk = { width: 1440, height: 900 };
const tablet = { width: 900, height: 800 };
const phone = { width: 390, height: 844 };

const panelOf = (page: Page) => page.locator('.panel');
const figureIn = (page: Page, of: string) => page.locator(`[data-cell="${of}"]`);
const stepsOf = (page: Page) => page.locator('#panel-explain ol > li');
const plainNumber = (text: string) => Number(text.replaceAll(',', '').replace('\u2212', '-'));

async function openAt(page: Page, address: string): Promise<void> {
  // Not from the address before it, whose figure would stand until this one comes.
  await page.goto('about:blank');
  await page.goto(`./#/cost?${address}`);
  // The first figure of all takes its time on a busy machine.
  await expect(stepsOf(page).first()).toBeVisible({ timeout: 20_000 });
}

/** The table of parts as it stands: name to amount. */
async function partsOf(page: Page): Promise<Map<string, number>> {
  const rows = await page.locator('#panel-made tbody tr').all();
  return new Map(
    await Promise.all(
      rows.map(async (row): Promise<[string, number]> => {
        const amount = await row.locator('td').first().innerText();
        return [(await row.locator('th').innerText()).trim(), plainNumber(amount)];
      }),
    ),
  );
}

test('a figure opens by mouse, the address says which, and Back closes it', async ({ page }) => {
  await page.setViewportSize(desk);
  await page.goto('./');
  await figureIn(page, cell).click();
  await expect(panelOf(page)).toBeVisible();
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  expect(page.url()).toContain(`cell=${cell}`);
  await page.goBack();
  await expect(panelOf(page)).toBeHidden();
  await page.goForward();
  await expect(panelOf(page)).toBeVisible();
});

test('by keyboard alone: a figure opens, another takes its place, Escape closes and focus returns', async ({
  page,
}) => {
  await page.setViewportSize(desk);
  await page.goto('./');
  await figureIn(page, cell).press('Enter');
  const heading = panelOf(page).getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  const first = await heading.innerText();
  const other = figureIn(page, `${otherCaseType}/${mix}`);
  await other.press('Enter');
  await expect(heading).not.toHaveText(first);
  await expect(heading).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  await expect(other).toBeFocused();
  expect(page.url()).not.toContain('cell=');
});

test('a link opens with its figure, and closing leads to the figure in the table', async ({ page }) => {
  await page.setViewportSize(desk);
  await openAt(page, `cell=${cell}`);
  await panelOf(page).getByRole('button', { name: 'Close' }).click();
  await expect(figureIn(page, cell)).toBeFocused();
});

test('beside the page on a wide screen, over it on a smaller one, a sheet on a phone', async ({ page }) => {
  await page.setViewportSize(desk);
  await openAt(page, `cell=${cell}`);
  const boxes = async () => [await panelOf(page).boundingBox(), await page.locator('main').boundingBox()];
  const [beside, main] = await boxes();
  expect(beside!.x).toBeGreaterThanOrEqual(main!.x + main!.width - 1);

  await page.setViewportSize(tablet);
  const [over, under] = await boxes();
  expect(over!.x).toBeLessThan(under!.x + under!.width);
  // Not dimmed: another figure can be chosen behind it.
  await figureIn(page, `${otherCaseType}/as-planned`).click();
  await expect(page).toHaveURL(new RegExp(`${otherCaseType}/as-planned`));

  await page.setViewportSize(phone);
  // It slides up.
  await expect
    .poll(async () => {
      const [sheet] = await boxes();
      return Math.round(sheet!.y + sheet!.height);
    })
    .toBe(phone.height);
  const [sheet] = await boxes();
  expect(sheet!.width).toBe(phone.width);
  expect(Math.abs(sheet!.height - 0.78 * phone.height)).toBeLessThan(2);
});

test('on a phone Escape and the dimmed page close the sheet', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('./');
  const planned = figureIn(page, `${caseType}/as-planned`);
  await planned.press('Enter');
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panelOf(page)).toBeHidden();
  await expect(planned).toBeFocused();
  await planned.click();
  await expect(panelOf(page)).toBeVisible();
  await page.mouse.click(200, 60);
  await expect(panelOf(page)).toBeHidden();
});

test('the parts are those of per_survivor.csv, and add up to its full cost', async ({ page }) => {
  test.slow();
  const [head = [], ...lines] = Papa.parse<string[]>(
    (resultFiles(new Results(pack)).get('per_survivor.csv') ?? '').trim(),
  ).data;
  const names: Record<string, string> = {
    staff_time: 'Staff time',
    service_items: 'Supplies and aid',
    direct: 'Direct cost',
    standby: 'Standby',
    staff_items: 'Training and care of staff',
    site_items: 'Sites and equipment',
    programme_items: 'National programme',
    overheads: 'Administration',
    full: 'Full cost',
  };
  await page.setViewportSize(desk);
  for (const [year, site, ofMix] of [
    ['2026', '', mix],
    ['2029', '', 'as-planned'],
    ['2027', pack.tables.site_types.rows[1]?.cells.id ?? '', mix],
  ] as const) {
    for (const of of [caseType, 'all']) {
      await openAt(page, `year=${year}&site=${site}&cell=${of}/${ofMix}`);
      const line = lines.find((cells) => {
        const at = (column: string) => cells[head.indexOf(column)];
        const isThere = at('case_type') === of && at('mix') === ofMix && at('year') === year;
        return isThere && at('site_type') === (site || 'all');
      });
      const amount = (part: string) => Number(line?.[head.indexOf(part)]);
      const parts = await partsOf(page);
      for (const [part, name] of Object.entries(names)) expect(parts.get(name)).toBe(Math.round(amount(part)));
      const sum = [...parts].reduce((total, [name, value]) => (/cost$/.test(name) ? total : total + value), 0);
      expect(Math.abs(sum - amount('full'))).toBeLessThan(4);
      expect(plainNumber(await page.locator('.panel .big').innerText().then(firstWord))).toBe(
        Math.round(amount('full')),
      );
    }
  }
});

const firstWord = (text: string) => text.split(/\s/)[0] ?? '';

/** The texts of a cell's file as they stand, by record and column. */
function cellText(file: string, record: number, column: string): string | undefined {
  const rows = Papa.parse<string[]>(readFileSync(join(folder, file), 'utf8').replace(/^\ufeff/, '')).data;
  return rows[record - 1]?.[rows[0]?.indexOf(column) ?? -1];
}

/** Follows operands from the first step, at each step another one, until a cell is reached. */
async function followToCell(page: Page, turn: number): Promise<Locator> {
  for (let depth = 0; depth < 20; depth += 1) {
    const last = stepsOf(page).nth(depth);
    await expect(last).toBeVisible();
    if (await last.locator('.place').count()) return last;
    const operands = last.getByRole('link');
    await operands.nth((turn + depth) % (await operands.count())).click();
    await expect(stepsOf(page)).toHaveCount(depth + 2);
  }
  throw new Error('no cell after twenty steps');
}

test('twenty-seven figures lead down to cells with the value that stands in the file', async ({ page }) => {
  test.slow();
  await page.setViewportSize(desk);
  const ends = new Set<string>();
  for (const [turn, address] of [
    [0, `cell=${cell}`],
    [1, `year=2028&cell=all/as-planned`],
    [2, `year=2030&site=${pack.tables.site_types.rows[0]?.cells.id}&cell=${otherCaseType}/as-planned`],
  ] as const) {
    await openAt(page, address);
    const figures = page.locator('.panel .fig');
    for (let index = 0; index < (await figures.count()); index += 1) {
      const amount = plainNumber(await figures.nth(index).innerText());
      await figures.nth(index).click();
      const value = stepsOf(page).first().locator('.what span').last();
      // Each is rounded from the exact value, to its own number of figures.
      await expect.poll(async () => Math.abs(plainNumber(await value.innerText()) - amount)).toBeLessThan(0.6);
      const end = await followToCell(page, turn + index);
      const place = await end.locator('.place').innerText();
      const [file = '', row = '', column = ''] = place.split(', ');
      const stands = cellText(file, Number(row.replace('row ', '')), column);
      expect(plainNumber(await end.locator('.what span').last().innerText()), place).toBe(Number(stands));
      ends.add(place);
    }
  }
  expect(ends.size).toBeGreaterThan(15);
});

test('the bar begins in the colour of staff time, in either theme', async ({ page }) => {
  await page.setViewportSize(desk);
  await openAt(page, `cell=${cell}`);
  const first = () =>
    panelOf(page)
      .getByRole('img', { name: 'What the cost is made of' })
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        // From a copy: reading the canvas itself time and again makes Chromium complain.
        const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
        copy?.drawImage(canvas, 0, 0);
        return [...(copy?.getImageData(4, canvas.height / 2, 1, 1).data ?? [])].join(' ');
      });
  await expect.poll(first).toBe('15 100 102 255');
  await page.getByRole('button', { name: 'Dark' }).click();
  await expect.poll(first).toBe('47 155 152 255');
});

test('an operand that is followed folds away again, by keyboard', async ({ page }) => {
  await page.setViewportSize(desk);
  await openAt(page, `cell=${cell}`);
  const [first, second] = [stepsOf(page).nth(0).getByRole('link').first(), stepsOf(page)];
  await first.press('Enter');
  await expect(second).toHaveCount(2);
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await expect(first).toBeFocused();
  await first.press('Enter');
  await expect(second).toHaveCount(1);
  expect(page.url()).toContain(`cell=${cell}`);
});

test('a long sum shows its largest terms, and the others when asked', async ({ page }) => {
  await page.setViewportSize(desk);
  await openAt(page, `cell=${cell}`);
  await panelOf(page).getByRole('row', { name: 'Staff time' }).getByRole('button').click();
  for (let depth = 0; depth < 2; depth += 1) await stepsOf(page).nth(depth).getByRole('link').first().click();
  const sum = stepsOf(page).nth(2);
  await expect(sum.locator('ul > li')).toHaveCount(7);
  const values = async () => (await sum.locator('ul > li > .value').allInnerTexts()).map(plainNumber);
  const total = plainNumber(await sum.locator('.what span').last().innerText());
  const near = (numbers: number[]) => Math.abs(numbers.reduce((a, b) => a + b, 0) - total);
  expect(near(await values())).toBeLessThan(10);
  await sum.getByRole('button', { name: /smaller ones/ }).click();
  expect((await values()).length).toBeGreaterThan(7);
  expect(near(await values())).toBeLessThan(10);
});

test('the plan has nothing to compare; a mix says how far it is from the plan', async ({ page }) => {
  await page.setViewportSize(desk);
  await openAt(page, `cell=${caseType}/as-planned`);
  await expect(panelOf(page)).not.toContainText('planned (');
  await expect(page.locator('#panel-made thead th')).toHaveCount(3);
  const planned = await partsOf(page);
  await openAt(page, `cell=${cell}`);
  const own = await partsOf(page);
  const [full, before] = [own.get('Full cost') ?? 0, planned.get('Full cost') ?? 0];
  await expect(panelOf(page)).toContainText(full > before ? 'more than as planned' : 'less than as planned');
  await expect(page.locator('#panel-made thead th').last()).toHaveText('Against plan');
});

test('a service of the pathway says what a contact takes', async ({ page }) => {
  await page.setViewportSize(desk);
  await openAt(page, `cell=${cell}`);
  const service = page.locator('#panel-pathway tbody button').first();
  await service.press('Enter');
  await expect(service).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('#panel-pathway .more')).toContainText('A contact takes:');
  await service.press('Enter');
  await expect(page.locator('#panel-pathway .more')).toBeHidden();
});

test('another money changes the amounts, and the explanation says that it stays in local money', async ({ page }) => {
  await page.setViewportSize(desk);
  await openAt(page, `money=USD&cell=${cell}`);
  await expect(page.locator('.panel .big')).toContainText('USD per survivor');
  await expect(page.locator('#panel-explain')).toContainText('Explained in KGS at prices of 2026');
});

test('a changed cell names its scenario', async ({ page }) => {
  await page.setViewportSize(desk);
  await openAt(page, 'pack=worked-example&scenario=dearer-kits&cell=sexual-assault/as-planned');
  await panelOf(page).getByRole('row', { name: 'Supplies and aid' }).getByRole('button').click();
  const path = ['supplies and aid in all', 'supplies and aid, One-stop centre', 'supplies a contact', 'price'];
  for (const [depth, name] of [...path, 'price in the first year', 'price as written'].entries()) {
    await stepsOf(page).nth(depth).getByRole('link', { name, exact: true }).click();
  }
  await expect(stepsOf(page).last()).toContainText('Changed by the scenario “');
  await expect(stepsOf(page).last()).toContainText('items.csv, row 2, unit_cost');
});

test('an address of no figure says so', async ({ page }) => {
  await page.setViewportSize(desk);
  await page.goto('./#/cost?cell=nobody/nothing');
  await expect(panelOf(page).getByRole('heading', { level: 2 })).toHaveText('This table has no such figure');
});

for (const [name, screen] of Object.entries({
  desk: { viewport: desk, locale: 'en' },
  tablet: { viewport: tablet, locale: 'ru' },
  phone: { viewport: phone, locale: 'en' },
  narrow: { viewport: { width: 320, height: 640 }, locale: 'ru' },
})) {
  test.describe(`${name}, ${screen.locale}`, () => {
    test.use(screen);

    test('has no barriers, and nothing overflows', async ({ page }) => {
      await openAt(page, `year=2028&cell=${cell}`);
      await page.locator('#panel-pathway tbody button').first().click();
      await page.locator('.panel .fig').first().click();
      await followToCell(page, 1);
      expect(await findBarriers(page)).toEqual([]);
      const overflow = await panelOf(page).evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(overflow).toBe(0);
    });
  });
}
