/** The page Export: what is downloaded is, byte for byte, what the command line writes. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { readXlsx } from 'hucre/xlsx';
import { run } from '../../src/commandLine/run.ts';
import { readProject } from '../../src/exports/projectFile.ts';
import { unpackArchive } from '../../src/exports/zip.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import { screens, widths } from './screens.ts';

let folder = '';
test.beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'esp-export-'))));
test.afterEach(() => rmSync(folder, { recursive: true }));

/** What the command line writes, by path. */
function written(pack: string, ...options: string[]): Map<string, Buffer> {
  const out = mkdtempSync(join(folder, 'out-'));
  const to = options.includes('--package') ? [out] : ['--out', out];
  expect(run([pack, ...options, ...to], { folder, say: () => undefined, warn: () => undefined })).toBe(0);
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(out, path))]));
}

/** Name and content of what a button downloads. */
async function downloaded(page: Page, button: string | RegExp): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

async function openPage(page: Page, query = ''): Promise<void> {
  await page.goto(`./#/export${query}`);
  await page.getByRole('heading', { level: 1, name: /taken away|взять с собой/ }).waitFor();
}

async function chooseMix(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Staffing mix/ }).click();
  await page.getByRole('option', { name, exact: true }).click();
}

const cases = [
  { pack: 'central-asia-centre', scenario: '', mix: '', mixName: '' },
  { pack: 'central-asia-centre', scenario: 'on-call-nights', mix: 'child', mixName: 'Child centre' },
  { pack: 'korea-sunflower', scenario: '', mix: '', mixName: '' },
];
for (const { pack, scenario, mix, mixName } of cases) {
  test(`${pack}, ${scenario || 'base'}, ${mix || 'every mix'}: the files are the command line’s`, async ({ page }) => {
    await openPage(page, `?pack=${pack}${scenario && `&scenario=${scenario}`}`);
    if (mix) {
      await chooseMix(page, mixName);
      await expect(page.locator('code')).toContainText(`--scenario ${scenario} --mix ${mix} --out results`);
    }
    const options = [...(scenario ? ['--scenario', scenario] : []), ...(mix ? ['--mix', mix] : [])];
    const all = written(resolve('data', pack), ...options, '--package');
    const expected = new Map(
      [...all].flatMap(([path, content]) => (path.startsWith('results/') ? [[path.slice(8), content]] : [])),
    );
    expect(expected.size).toBe(6);
    for (const [name, content] of expected) {
      const file = await downloaded(page, `Download ${name}`);
      expect(file.name).toMatch(new RegExp(`^${pack}_${scenario || 'base'}_.*\\d{4}-\\d\\d-\\d\\d_${name}$`));
      expect(file.content.equals(content), name).toBe(true);
    }

    const zip = await downloaded(page, 'Download everything (zip)');
    expect(zip.name).toMatch(/\d{4}-\d\d-\d\d\.zip$/);
    const files = unpackArchive(zip.content);
    expect([...files.keys()].filter((path) => path !== 'README.txt').sort()).toEqual([...all.keys()].sort());
    for (const [path, content] of all) expect(content.equals(files.get(path) ?? Buffer.of()), path).toBe(true);
    // The pack of the zip, given to the command line, gives the same results.
    for (const [path, content] of files) {
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    expect(written(join(folder, 'pack'), ...options)).toEqual(expected);
    expect(new TextDecoder().decode(files.get('README.txt'))).toContain(
      scenario ? `(${scenario})` : 'Base plan (base)',
    );
  });
}

test('the project file is the pack again, and the command line takes it', async ({ page }) => {
  await openPage(page);
  const { name, content } = await downloaded(page, 'Save as project file (.espcost)');
  expect(name).toBe('central-asia-centre.espcost');
  const project = readProject(content);
  expect(project.name).toBe('Central Asia, example country');
  expect(readPack(project.files)).toMatchObject({ faults: [], warnings: [] });
  writeFileSync(join(folder, 'saved.espcost'), content);
  expect(written('saved.espcost')).toEqual(written(resolve('data/central-asia-centre')));
});

test('the workbook is of the scenario and mix that are chosen, in the language of the page', async ({ page }) => {
  await openPage(page, '?pack=worked-example&scenario=with-vehicle');
  await chooseMix(page, 'Officer on call');
  const { name, content } = await downloaded(page, 'Workbook with live formulas (.xlsx)');
  expect(name).toMatch(/^worked-example_with-vehicle_on-call_\d{4}-\d\d-\d\d\.xlsx$/);
  const { sheets } = await readXlsx(content);
  expect(sheets.map((sheet) => sheet.name).slice(0, 3)).toEqual(['about', 'per_survivor', 'totals']);
  expect(sheets[1]?.rows[1]?.slice(0, 2)).toEqual(['with-vehicle', 'on-call']);
  expect(sheets[1]?.cells?.get('1,5')?.formula).toMatch(/^calc_/);
  expect(sheets[0]?.rows[0]?.[0]).toBe('What it costs to assist one survivor, and the budget that follows');
});

test('a file of the data is downloaded under its own name', async ({ page }) => {
  await openPage(page);
  await page.getByText('Show 27 files one by one').click();
  const { name, content } = await downloaded(page, 'Download cadres.csv');
  expect(name).toBe('cadres.csv');
  expect(content.toString()).toMatch(/^id,/);
});

for (const { name, ...screen } of screens) {
  test.describe(name, () => {
    test.use(screen);
    test('has no barriers and does not overflow', async ({ page }) => {
      await openPage(page);
      await page.locator('summary').click();
      expect(await findBarriers(page)).toEqual([]);
      for (const width of widths) {
        await page.setViewportSize({ ...screen.viewport, width });
        await page.getByRole('combobox', { name: /^(Staffing mix|Вариант)/ }).click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
        await page.keyboard.press('Escape');
      }
    });
  });
}

test('another page is named, focused and read from its top; Back returns', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await page.getByRole('table').first().waitFor();
  await page.evaluate(() => window.scrollTo(0, 600));
  const tabs = page.getByRole('navigation', { name: 'Pages' });
  const more = tabs.getByRole('button', { name: 'More' });
  await more.press('Enter');
  await page.getByRole('dialog', { name: 'Pages' }).getByRole('link', { name: 'Export' }).press('Enter');
  await expect(page.getByRole('main', { name: 'Export' })).toBeFocused();
  await expect(page).toHaveTitle('Export · ESP Cost Planner');
  await more.click();
  const link = page.getByRole('dialog', { name: 'Pages' }).getByRole('link', { name: 'Export' });
  await expect(link).toHaveAttribute('aria-current', 'page');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('main', { name: 'Cost per survivor' })).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(tabs).toBeHidden();
});
