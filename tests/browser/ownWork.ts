/** Ways of a user with files: what the tests of projects and of uploads share. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const csvFile = (name: string, text: string): GivenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

export const itemsOfWorkedExample = (): string => readFileSync('data/worked-example/items.csv', 'utf8');

/** The items of the worked example, the first one's price as given. */
export function itemsAtPrice(price: string): string {
  const [header = '', first = '', ...rows] = itemsOfWorkedExample().split('\n');
  const at = header.split(',').indexOf('unit_cost');
  const cells = first.split(',');
  cells[at] = price;
  return [header, cells.join(','), ...rows].join('\n');
}

export async function openData(page: Page, query = '?pack=worked-example'): Promise<void> {
  await page.goto(`./#/data${query}`);
  await page.getByRole('button', { name: /^(Upload CSV|Загрузить CSV)/ }).waitFor();
}

/** Through the button, as a person does. */
export async function upload(page: Page, ...files: GivenFile[]): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^(Upload CSV|Загрузить CSV)/ }).click();
  await (await choosing).setFiles(files);
}

/** Makes a project of the worked example by taking over a price. @returns its id */
export async function makeProject(page: Page, price = '55'): Promise<string> {
  await openData(page);
  await upload(page, csvFile('items.csv', itemsAtPrice(price)));
  await page.getByRole('button', { name: /^(Take over|Взять в данные)$/ }).click();
  await expect(page).toHaveURL(/project=[0-9a-f]+/);
  await saved(page);
  return /project=([0-9a-f]+)/.exec(page.url())?.[1] ?? '';
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByText(/^(Saved|Сохранено в) \d\d:\d\d$/)).toBeVisible();
}

/** The figures of the first page, loaded afresh: what was open before would else stay until they come. */
export async function figures(page: Page, query: string): Promise<string> {
  await page.goto('about:blank');
  await page.goto(`./#/cost?${query}`);
  const table = page.getByRole('main').getByRole('table').first();
  await table.waitFor();
  return table.innerText();
}
