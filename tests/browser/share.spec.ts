/** Data handed on by a link: made here, opened elsewhere, shown before they count, and refused where the link is broken. */
import { expect, test } from './app.ts';
import { figures, makeProject } from './ownWork.ts';

test('what was changed travels in a link, is shown, and gives the same figures', async ({
  page,
  browser,
  context,
  address,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const project = await makeProject(page, '55');
  const sent = await figures(page, `project=${project}`);
  await page.goto(`./#/export?project=${project}`);
  await page.getByRole('button', { name: 'Copy link with the data' }).click();
  await expect(page.getByRole('status').filter({ hasText: /Link copied, [\d,]+ characters/ })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.length).toBeLessThan(1000);

  const elsewhere = await browser.newContext({ baseURL: address });
  const other = await elsewhere.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1 })).toContainText('changed in 1 table');
  await expect(other.getByRole('cell', { name: '55', exact: true })).toBeVisible();
  const [, letters = 'none'] = /link=([^&]+)/.exec(link) ?? [];
  expect(asked.filter((url) => url.includes(letters.slice(0, 40)))).toEqual([]);

  await other.getByRole('button', { name: 'Take over as a new project' }).click();
  await expect(other).toHaveURL(/#\/cost\?project=[0-9a-f]+$/);
  await expect.poll(() => other.getByRole('main').getByRole('table').first().innerText()).toBe(sent);
  await other.goBack();
  await expect(other).not.toHaveURL(/link=/);
  await elsewhere.close();
});

test('the plain link of a project says that it is for this browser only, and so does another browser', async ({
  page,
  browser,
  context,
  address,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const project = await makeProject(page, '55');
  await page.goto(`./#/cost?project=${project}`);
  await page.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied, for this browser only' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const other = await browser.newPage({ baseURL: address });
  await other.goto(link);
  await expect(other.getByText(/ask for a project file or a link with the data/)).toBeVisible();
  await other.close();
});

test('a broken link is said to be one, and leads on to the app', async ({ page }) => {
  await page.goto('./#/shared?link=1.abc.notalink');
  await expect(page.getByText('This link cannot be opened')).toBeVisible();
  await expect(page.getByText('It was cut or changed on its way.')).toBeVisible();
  await page.getByRole('button', { name: 'Go to the app' }).click();
  await expect(page).toHaveURL(/#\/cost$/);
  await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
});
