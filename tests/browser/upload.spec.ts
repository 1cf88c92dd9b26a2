/** Uploading on the page of data: what files would change is shown before it counts, and taken over in one step. */
import { readFileSync } from 'node:fs';
import { writeProject } from '../../src/exports/projectFile.ts';
import { unpackArchive } from '../../src/exports/zip.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { readFiles } from '../cases/readFiles.ts';
import { packWorkbook } from '../exports/sheets.ts';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import {
  csvFile,
  figures,
  itemsAtPrice,
  itemsOfWorkedExample,
  makeProject,
  openData,
  saved,
  upload,
} from './ownWork.ts';
import { screens, widths } from './screens.ts';

const example = 'pack=worked-example';

test('a changed CSV says what it changes, is taken over, changes the figures, and Ctrl+Z brings them back', async ({
  page,
}) => {
  const before = await figures(page, example);
  await openData(page);
  await upload(page, csvFile('items.csv', itemsAtPrice('55')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('items.csv would change 1 row.');
  await expect(page.getByText('The data would have no faults.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Items' }).getByRole('row').nth(1)).toContainText('Price as written');
  await expect(page.getByText(/^The cost of 2026 would rise by [\d,.]+.KGS \(0\.\d%\)\.$/)).toBeVisible();
  await expect(page.getByRole('row', { name: /^Budget of all years .* \+/ })).toBeVisible();
  await expect(page).not.toHaveURL(/project=/);
  await page.getByRole('button', { name: 'Take over' }).click();
  await saved(page);
  const project = /project=[0-9a-f]+/.exec(page.url())?.[0] ?? '';
  await page.getByRole('navigation').getByRole('link', { name: 'Cost per survivor' }).click();
  const table = page.getByRole('main').getByRole('table').first();
  await expect(table).not.toHaveText(before, { useInnerText: true });
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/#\/data/);
  await saved(page);
  expect(await figures(page, project)).toBe(before);
});

test('Cancel leaves everything as it is', async ({ page }) => {
  await openData(page);
  await upload(page, csvFile('items.csv', itemsAtPrice('55')));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Upload CSV or Excel…' })).toBeVisible();
  await expect(page).not.toHaveURL(/project=/);
});

test('a file of another name is asked about: what its columns are like is chosen already', async ({ page }) => {
  await openData(page);
  await upload(page, csvFile('prices of May.csv', itemsAtPrice('55')));
  await expect(page.getByRole('combobox', { name: '“prices of May.csv” is' })).toHaveValue('items');
  await page.getByRole('button', { name: 'See what it changes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('prices of May.csv would change 1 row.');
});

test('a file of Excel in Russian is read as it is meant: what is unsure is asked, and what is unknown is kept', async ({
  page,
}) => {
  const signs = new TextDecoder('windows-1251').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const rows = [
    'sep=;',
    'Заметка;Код;Название;Единица;Цена;Плательщик;Экономический код',
    '=1+1;new;Набор;шт;1.250;;22',
  ];
  const buffer = Buffer.from(Array.from(rows.join('\r\n'), (sign) => signs.indexOf(sign)));
  await openData(page);
  await upload(page, { name: 'Items.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1.250 can be read in two ways.');
  await page.getByRole('radio', { name: '1.250 is 1,250: the point stands between thousands' }).check();
  await page.getByRole('button', { name: 'Read it so' }).click();
  await expect(page.getByText('Windows-1251 (Cyrillic), semicolons, decimal commas')).toBeVisible();
  await expect(page.getByText('Windows-1251 has no signs such as ÷, × or ²')).toBeVisible();
  await expect(page.getByText('“Заметка”: not used in computing')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Keep rows that the file does not have' }).check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Items.csv would add 1 row.');
  await page.getByRole('button', { name: 'Take over' }).click();
  await saved(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download this table (CSV)' }).click();
  const content = readFileSync(await (await coming).path(), 'utf8')
    .trimEnd()
    .split('\n');
  expect([content[0], content.at(-1)]).toEqual([
    expect.stringMatching(/,Заметка$/),
    expect.stringMatching(/^new,Набор,.*,1250,.*,'=1\+1$/),
  ]);
});

test('faults of cells are said before, and can be taken over to be mended here', async ({ page }) => {
  await openData(page);
  await upload(page, csvFile('items.csv', itemsAtPrice('ten')));
  await expect(page.getByText('“ten” is not a number.')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('1 fault would stand in the data.');
  await expect(page.getByText('Items, row 2, price as written')).toBeVisible();
  await expect(page.getByText('Once the faults are mended, it can be said what this does to the cost.')).toBeVisible();
  await page.getByRole('button', { name: 'Take over' }).click();
  await expect(page).toHaveURL(/project=/);
  await saved(page);
});

test('a file that cannot be read cannot be taken over', async ({ page }) => {
  await openData(page);
  await upload(page, csvFile('items.csv', 'no,table\n1,2\n'));
  await expect(page.getByRole('alert')).toContainText('Items could not be read.');
  await expect(page.getByRole('button', { name: 'Take over' })).toBeHidden();
});

test('a whole pack replaces every table, and says which lose their rows', async ({ page }) => {
  const { tables } = readPack(readFiles('data/worked-example'));
  const { scenario_changes: changes, scenarios } = tables;
  const none = { columns: [], rows: [] };
  const file = writeProject('x', {
    ...tables,
    scenario_changes: { ...changes, ...none },
    scenarios: { ...scenarios, ...none },
  });
  await openData(page);
  await upload(page, { name: 'x.espcost', mimeType: 'application/octet-stream', buffer: Buffer.from(file) });
  await expect(page.getByText('This is a whole pack: every table is replaced')).toBeVisible();
  await expect(page.getByText('The pack has no file of this table')).toHaveCount(2);
});

test('a workbook is a pack: its differences are shown, and taken over', async ({ page }) => {
  const { tables } = readPack(readFiles('data/worked-example'));
  const [first, ...others] = tables.items.rows;
  const rows = [{ ...first!, cells: { ...first!.cells, unit_cost: '55' } }, ...others];
  const book = await packWorkbook({ ...tables, items: { ...tables.items, rows } });
  await openData(page);
  await upload(page, { name: 'Our plan.xlsx', mimeType: '', buffer: Buffer.from(book) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Our plan.xlsx would change 1 row.');
  await expect(page.getByText('This is a whole pack: every table is replaced')).toBeVisible();
  await expect(page.getByText('The data would have no faults.')).toBeVisible();
  await page.getByRole('button', { name: 'Take over' }).click();
  await saved(page);
  await expect(page.getByRole('gridcell', { name: '55' }).first()).toBeVisible();
});

test('a damaged zip and a spreadsheet of another kind are refused with what to do', async ({ page }) => {
  await openData(page);
  const buffer = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(400, 7)]);
  await upload(page, { name: 'pack.zip', mimeType: 'application/zip', buffer });
  await expect(page.getByRole('alert')).toContainText('“pack.zip” is damaged, so nothing was taken from it.');
  await upload(page, { name: 'items.ods', mimeType: '', buffer });
  await expect(page.getByRole('alert')).toContainText('save it as .xlsx');
  await expect(page).not.toHaveURL(/project=/);
});

test('what files hold is shown as text and nothing else', async ({ page }) => {
  await openData(page);
  const evil = '<img src=x onerror="document.title=1">';
  const [header = '', ...rows] = itemsOfWorkedExample().trimEnd().split('\n');
  const cells = header.split(',').map((column) => (column === 'name' ? `"${evil.replaceAll('"', '""')}"` : `evil`));
  await upload(page, csvFile(`${evil}.csv`, [header, ...rows, cells.join(',')].join('\n')));
  await page.getByRole('button', { name: 'See what it changes' }).click();
  await expect(page.getByRole('rowheader', { name: evil })).toBeVisible();
  expect(await page.getByRole('main').locator('img').count()).toBe(0);
});

test('one table and all of them are downloaded as they are now', async ({ page }) => {
  await makeProject(page, '55');
  const [table, all] = ['Download this table (CSV)', 'Download all tables (zip)'];
  const saving = async (button: string) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
  };
  const archive = await saving(all);
  expect(archive.name).toBe('Worked-example.zip');
  const files = unpackArchive(archive.content);
  expect(Buffer.from(files.get('pack/items.csv')!).toString()).toContain(',55,');
  await page.goto(page.url().replace(/$/, '&table=items'));
  const { name, content } = await saving(table);
  expect(name).toBe('items.csv');
  expect(content.equals(files.get('pack/items.csv')!)).toBe(true);
});

for (const { name, ...screen } of screens) {
  test.describe(name, () => {
    test.use(screen);
    test('has no barriers and does not overflow', async ({ page }) => {
      const look = async () => {
        expect(await findBarriers(page)).toEqual([]);
        for (const width of widths) {
          await page.setViewportSize({ ...screen.viewport, width });
          expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
        }
        await page.setViewportSize(screen.viewport);
      };
      await openData(page);
      await upload(
        page,
        csvFile('a-name-of-a-file-that-is-rather-long-and-has-no-space-in-it.csv', itemsAtPrice('ten')),
      );
      await page.getByRole('combobox', { name: /a-name/ }).waitFor();
      await look();
      await page.locator('form').getByRole('button').first().click();
      await page.getByRole('alert').waitFor();
      await look();
    });
  });
}
