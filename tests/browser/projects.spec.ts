/** Projects: the user's own work is kept in the browser, survives reload and crash, and goes into a file and back. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { setCell } from '../../src/pack/editTables.ts';
import { packTables } from '../../src/pack/packedTables.ts';
import { readPack } from '../../src/pack/readPack.ts';
import { readFiles } from '../cases/readFiles.ts';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import { cellAt, price, write } from './dataGrid.ts';
import { figures, makeProject, saved } from './ownWork.ts';
import { screens, widths } from './screens.ts';

const examples = 'pack=worked-example';

async function openProjects(page: Page, query = ''): Promise<void> {
  await page.goto(`./#/projects${query}`);
  await page.getByRole('heading', { level: 1, name: /project|проект/ }).waitFor();
}

const rows = (page: Page) => page.getByRole('list', { name: /^(Your projects|Ваши проекты)$/ }).getByRole('listitem');
const act = (page: Page, name: string | RegExp) => rows(page).getByRole('button', { name });

test('work survives a reload, and can be left for an example and come back to', async ({ page }) => {
  const id = await makeProject(page);
  const mine = await figures(page, `project=${id}`);
  expect(await figures(page, examples)).not.toBe(mine);
  await page.reload();
  await openProjects(page);
  await rows(page).getByRole('link', { name: 'Worked example' }).click();
  await expect(page).toHaveURL(new RegExp(`#/cost\\?project=${id}`));
  await expect.poll(() => page.getByRole('main').getByRole('table').first().innerText()).toBe(mine);
});

test('work that was saved is there after the page was killed', async ({ page, context }) => {
  const id = await makeProject(page);
  const mine = await figures(page, `project=${id}`);
  const another = await context.newPage();
  await page.close({ runBeforeUnload: false });
  expect(await figures(another, `project=${id}`)).toBe(mine);
});

test('a project that an earlier version of the app has kept is opened, edited, and kept on', async ({ page }) => {
  const { tables } = readPack(readFiles('data/worked-example'));
  const contents = {
    tables: packTables(setCell(tables, 'items', 0, 'unit_cost', '57')),
    found: { faults: [], warnings: [] },
  };
  await page.goto('./favicon.svg');
  await page.evaluate(async (kept) => {
    const opening = indexedDB.open('esp-cost-planner', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('projects', { keyPath: 'id' });
      opening.result.createObjectStore('contents');
    };
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const writing = opening.result.transaction(['projects', 'contents'], 'readwrite');
    writing.objectStore('projects').put({ id: 'old', name: 'Of before', changedAt: 1, size: 9 });
    writing.objectStore('contents').put(kept, 'old');
    await new Promise((resolve) => (writing.oncomplete = resolve));
    opening.result.close();
  }, contents);
  await page.goto('./#/data?project=old&table=items');
  await expect(await cellAt(page, 2, price)).toHaveText('57');
  await write(page, 2, price, '58');
  await saved(page);
  await page.reload();
  await expect(await cellAt(page, 2, price)).toHaveText('58');
  await page.keyboard.press('Control+z');
  await expect(await cellAt(page, 2, price)).toHaveText('57');
});

test('a tab hears of what another one saves, and can take it or keep its own', async ({ page, context }) => {
  const id = await makeProject(page);
  const another = await context.newPage();
  await another.goto(`./#/data?project=${id}&table=items`);
  await write(page, 2, price, '71');
  const notice = another.getByText('Changed in another tab');
  await expect(notice).toBeVisible();
  await another.getByRole('button', { name: 'Take the other' }).click();
  await expect(await cellAt(another, 2, price)).toHaveText(/^71\b/);
  await another.keyboard.press('Control+z');
  await expect(await cellAt(another, 2, price)).toHaveText(/^55\b/);
  await expect(page.getByText('Changed in another tab')).toBeVisible();
});

test('a project file, opened again, gives the same figures under a name of its own', async ({ page }, info) => {
  const id = await makeProject(page);
  const mine = await figures(page, `project=${id}`);
  await openProjects(page, `?project=${id}`);
  const coming = page.waitForEvent('download');
  await act(page, 'Save as file: Worked example').click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('Worked-example.espcost');
  const file = info.outputPath('saved.espcost');
  await download.saveAs(file);

  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  await (await choosing).setFiles(file);
  await expect(page).toHaveURL(/#\/cost\?project=/);
  await saved(page);
  const other = /project=([0-9a-f]+)/.exec(page.url())?.[1] ?? '';
  expect(other).not.toBe(id);
  expect(await figures(page, `project=${other}`)).toBe(mine);
  await openProjects(page);
  await expect(rows(page).getByRole('link')).toHaveText(['Worked example (2)', 'Worked example']);
});

test('a damaged project file is refused with what to do, and nothing is made of it', async ({ page }) => {
  await openProjects(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files…' }).click();
  const buffer = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(900, 7)]);
  await (await choosing).setFiles({ name: 'plan.espcost', mimeType: 'application/octet-stream', buffer });
  await expect(page.getByRole('alert')).toContainText('“plan.espcost” is damaged, so nothing was taken from it.');
  await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('alert')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have no project of your own yet.');
});

test('files dropped on the page become a project', async ({ page }) => {
  await openProjects(page);
  const files = ['settings', 'years', 'case_types', 'services'].map((table) => ({
    name: `${table}.csv`,
    text: readFileSync(`data/worked-example/${table}.csv`, 'utf8'),
  }));
  const transfer = await page.evaluateHandle((given) => {
    const dropped = new DataTransfer();
    for (const { name, text } of given) dropped.items.add(new File([text], name));
    return dropped;
  }, files);
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('Drop the files to open them as a new project')).toBeVisible();
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(page).toHaveURL(/#\/cost\?project=/);
  await openProjects(page);
  await expect(rows(page).getByRole('link')).toHaveText(['Worked example']);
});

test('a project is renamed where it stands, by the keyboard alone, and the header follows', async ({ page }) => {
  const id = await makeProject(page);
  await openProjects(page, `?project=${id}`);
  await act(page, 'Rename').press('Enter');
  const field = page.getByRole('textbox', { name: 'Name of the project' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Osh, May');
  await page.keyboard.press('Enter');
  await expect(act(page, 'Rename: Osh, May')).toBeFocused();
  await expect(page.getByRole('combobox', { name: 'Project: Osh, May' })).toBeVisible();
  await act(page, 'Rename').press('Enter');
  await page.keyboard.type('never mind');
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(rows(page).getByRole('link')).toHaveText(['Osh, May']);
});

test('a deleted project is gone at once and comes back with Undo, or with Ctrl+Z', async ({ page }) => {
  const id = await makeProject(page);
  await openProjects(page, `?project=${id}`);
  await act(page, 'Duplicate').click();
  await expect(rows(page)).toHaveCount(2);
  await act(page, 'Delete: Worked example (2)').press('Enter');
  await expect(rows(page).getByRole('link')).toHaveText(['Worked example']);
  const undo = page.getByRole('status').getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(rows(page)).toHaveCount(2);

  // The open one: an example opens in its place.
  await act(page, /^Delete: Worked example$/).click();
  await expect(page).toHaveURL(/#\/projects$/);
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(2);
  await expect(page).toHaveURL(new RegExp(`project=${id}`));
});

test('Undo is offered for eight seconds, and a deletion stands after them', async ({ page }) => {
  const id = await makeProject(page);
  await openProjects(page, `?project=${id}`);
  await page.clock.install();
  await act(page, 'Delete').click();
  await expect(page.getByText('“Worked example” was deleted.')).toBeVisible();
  await page.mouse.move(700, 5);
  await page.clock.runFor(8100);
  await expect(page.getByText('“Worked example” was deleted.')).toBeHidden();
  await page.clock.resume();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have no project of your own yet.');
});

test('an empty project says what it needs, and leads to the tables', async ({ page }) => {
  await openProjects(page);
  await page.getByRole('button', { name: 'Begin with empty tables' }).click();
  const finding = page.getByRole('heading', { level: 1 });
  await expect(finding).toHaveText(/^A cost per survivor needs 7 more things: case types, .* and sites\.$/);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'Add case types' }).press('Enter');
  await expect(page).toHaveURL(/#\/data\?project=[0-9a-f]+&table=case_types/);
  await page.getByRole('button', { name: 'Add a row' }).click();
  await page.getByRole('link', { name: /^Cost per survivor/ }).click();
  await expect(finding).toHaveText(/^A cost per survivor needs 6 more things: services, /);
});

test('an example is the beginning of a project and stays as it is', async ({ page }) => {
  await openProjects(page);
  await page.getByRole('button', { name: 'Begin a project from it: Worked example in round numbers' }).click();
  await expect(page.getByRole('combobox', { name: 'Project: Worked example in round numbers' })).toBeVisible();
  await saved(page);
  await openProjects(page);
  await page.getByRole('link', { name: 'Korea, Sunflower Centres' }).click();
  await expect(page).toHaveURL(/pack=korea-sunflower/);
});

test.describe('in a browser that keeps nothing', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    });
  });

  test('the page says so, and one can work and save a file all the same', async ({ page }) => {
    await openProjects(page);
    await expect(page.getByRole('alert')).toContainText('This browser keeps no projects here.');
    await page.getByRole('button', { name: /^Begin a project from it: Worked/ }).click();
    await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
    await page.getByRole('combobox', { name: /^Project/ }).click();
    await page.getByRole('option', { name: 'All projects' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the open project as a file' }).click();
    expect((await coming).suggestedFilename()).toBe('Worked-example-in-round-numbers.espcost');
  });
});

for (const { name, ...screen } of screens) {
  test.describe(name, () => {
    test.use(screen);
    test('has no barriers and does not overflow', async ({ page }) => {
      // A moment that is long in words.
      await page.clock.setSystemTime('2026-11-28T20:48:00');
      const id = await makeProject(page);
      await openProjects(page, `?project=${id}`);
      await act(page, /^(Duplicate|Создать копию)/).click();
      await expect(rows(page)).toHaveCount(2);
      expect(await findBarriers(page)).toEqual([]);
      await act(page, /^(Delete|Удалить)/)
        .first()
        .click();
      await expect(rows(page)).toHaveCount(1);
      await act(page, /^(Rename|Переименовать)/).click();
      expect(await findBarriers(page)).toEqual([]);
      for (const width of widths) {
        await page.setViewportSize({ ...screen.viewport, width });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
      }
    });
  });
}
