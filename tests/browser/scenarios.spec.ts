/** The page Scenarios: the list, the finding, what survivors would notice, what each change does, and all side by side. */
import type { Page } from '@playwright/test';
import { comparedPlan } from '../../src/analysis/comparison.ts';
import { Results } from '../../src/analysis/results.ts';
import { scenarioEffects } from '../../src/analysis/scenarioEffects.ts';
import { viewOf } from '../../src/analysis/view.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { formatsFor } from '../../src/words/formats.ts';
import { readFiles } from '../cases/readFiles.ts';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import { serveDefaultPack, withPassage } from './builtInPack.ts';
import { screens, widths } from './screens.ts';

const english = formatsFor({ locale: 'en', millions: 'long' });
const sideTable = (page: Page) => page.getByRole('table', { name: 'Side by side' });
const changesTable = (page: Page) => page.getByRole('table', { name: 'What it changes, and what each change does' });
const list = (page: Page) => page.getByRole('navigation', { name: 'Scenarios to look at' });
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const opened = (pack: string, scenario = 'base') => {
  const { pack: sound, tables } = openPack(readFiles(`data/${pack}`), scenario);
  return { results: new Results(sound!), tables };
};

/** Waits until the last scenario of the list has its cost. */
async function openPage(page: Page, query: string): Promise<void> {
  await page.goto(`./#/scenarios?${query}`);
  await expect(list(page).getByRole('link').last().locator('small')).toContainText(/\d/, { timeout: 20_000 });
}

/** The figures of a row of the table, as printed, with what stands below them. */
const cellsOf = (page: Page, name: string) =>
  sideTable(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent?.trim() ?? ''));

test('an open scenario is found to cost less, with what survivors would notice beside it', async ({ page }) => {
  await openPage(page, 'scenario=on-call-nights&year=2028');
  const [base, changed] = [opened('central-asia-centre'), opened('central-asia-centre', 'on-call-nights')];
  const view = viewOf(changed.results, { year: '2028' });
  const { scenario } = scenarioEffects(base.tables, 'on-call-nights', changed.results, view);
  await expect(heading(page)).toContainText(
    `“Regional centres on call by night” costs ${english.total(scenario, 'KGS')} in 2028: `,
  );
  await expect(heading(page)).toContainText('less than planned, or 10%.');
  const notice = page.getByRole('region', { name: 'What survivors would notice.' });
  await expect(notice).toContainText('Regional integrated centre, at each of 5 sites:');
  await expect(notice).toContainText('Woman police officer: 56 hours of presence a week instead of 168');
  await notice.getByText(/^\d+ more$/).press('Enter');
  await expect(notice.locator('details')).toHaveAttribute('open');
});

test('each change stands in words with its effect, which add up', async ({ page }) => {
  await openPage(page, 'scenario=task-sharing&year=2028');
  await expect(changesTable(page).getByRole('row').nth(1)).toContainText('Regional integrated centre: staffing mix');
  const [base, changed] = [opened('central-asia-centre'), opened('central-asia-centre', 'task-sharing')];
  const view = viewOf(changed.results, { year: '2028' });
  const { effects, difference } = scenarioEffects(base.tables, 'task-sharing', changed.results, view);
  const printed = (text: string) =>
    english
      .amount(text, { unit: 6, place: 4 })
      .replace('-', '\u2212')
      .replace(/^(?=\d)/, '+');
  const shown = await changesTable(page).locator('tr:not(:first-child) > .n, tbody .n').allInnerTexts();
  expect(shown.map((text) => text.trim())).toEqual(effects.map((effect) => printed(effect.difference)));
  await expect(changesTable(page).locator('tfoot .n')).toHaveText(printed(difference));
});

test('more than a dozen changes are told by table', async ({ page }) => {
  await openPage(page, 'pack=korea-sunflower&scenario=caseload-300');
  await expect(changesTable(page).locator('tbody tr')).toHaveCount(1);
  await expect(changesTable(page)).toContainText('16 changes in Case types');
  await expect(page.getByRole('region', { name: 'What survivors would notice.' })).toContainText(
    '12,000 survivors come instead of 23,021; each takes up services as planned',
  );
});

test('with the base plan open, no saving stands without what survivors would notice', async ({ page }) => {
  await openPage(page, 'year=2028');
  await expect(heading(page)).toHaveText(
    /^Of 8 scenarios, “Regional centres on call by night” lowers the cost of 2028 most, .* “Twice as many come forward” raises it most/,
  );
  const rows = page.getByRole('table', { name: 'What each scenario does' }).locator('tbody tr');
  await expect(rows).toHaveCount(8);
  for (const noticed of await rows.locator('td.noticed').allInnerTexts()) expect(noticed.trim()).not.toBe('');
});

test('side by side the figures are those of the calculation, in the money of the view', async ({ page }) => {
  await openPage(page, 'pack=worked-example&scenario=two-more-centres&year=2026&money=USD');
  const ids = ['base', 'two-more-centres', 'dearer-kits', 'with-vehicle'];
  const plans = ids.map((id) => comparedPlan(opened('worked-example', id).results, { year: '2026', money: 'USD' }));
  const numbers = (texts: readonly string[]) => texts.map((text) => Number(text.replaceAll(',', '')));
  const compared = async (name: string, values: readonly string[], step: number) => {
    const shown = numbers(await cellsOf(page, name));
    expect(shown).toHaveLength(values.length);
    shown.forEach((figure, index) => expect(Math.abs(figure - Number(values[index]))).toBeLessThanOrEqual(step / 2));
  };
  await compared(
    'All survivors',
    plans.map(({ costs }) => costs.all ?? ''),
    10,
  );
  await compared(
    'Survivors reached',
    plans.map(({ survivors }) => survivors),
    1,
  );
  await compared(
    '2027',
    plans.map(({ budget }) => budget['2027'] ?? ''),
    100,
  );
  await compared(
    'All 2 years',
    plans.map(({ budgetSum }) => budgetSum),
    100,
  );
});

test('scenarios are chosen by keyboard, and the choice is kept when another one is opened', async ({ page }) => {
  await openPage(page, 'year=2028');
  const heads = () => sideTable(page).locator('thead th').allInnerTexts();
  expect((await heads()).slice(1)).toHaveLength(5);
  await page.getByText('Choose scenarios').press('Enter');
  await page.getByRole('checkbox', { name: 'Slower opening' }).press('Space');
  await page.getByRole('checkbox', { name: 'Dollar 20 % dearer' }).press('Space');
  await expect(sideTable(page).locator('thead')).toContainText('Dollar 20 % dearer');
  await expect(sideTable(page).locator('thead')).not.toContainText('Slower opening');
  const chosen = await heads();
  await list(page).getByRole('link', { name: 'Task-sharing everywhere' }).press('Enter');
  await expect(heading(page)).toContainText('“Task-sharing everywhere” costs');
  expect(await heads()).toEqual(chosen);
  await page.goBack();
  await expect(heading(page)).toContainText('Of 8 scenarios');

  // The report compares the first four of them, and names the others.
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Report' }).click();
  const compared = page.locator('.report').getByRole('table', { name: 'Scenarios compared' });
  await expect(compared.locator('thead')).not.toContainText('Slower opening');
  await expect(page.getByText(/Not shown here: .*Slower opening/)).toBeVisible();
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Scenarios' }).click();
  await expect.poll(heads).toEqual(chosen);
});

test('the table is copied with exact figures and differences', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, 'pack=worked-example');
  await page.getByRole('button', { name: 'Copy table' }).last().click();
  await expect(page.getByText('Table copied')).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText()))
    .split('\r\n')
    .map((line) => line.split('\t'));
  expect(lines[1]).toHaveLength(3 + 3 * 3);
  const { survivors, posts } = comparedPlan(opened('worked-example').results, {});
  expect(lines.find(([name]) => name === 'Survivors reached')?.slice(0, 5)).toEqual([
    'Survivors reached',
    'In 2026',
    survivors,
    survivors,
    '0',
  ]);
  expect(Number(lines.find(([name]) => name === 'Posts paid')?.[2])).toBeCloseTo(Number(posts), 9);
});

test('a scenario with faults is listed with the first of them, and the others keep their figures', async ({ page }) => {
  const [passage, change] = ['on-call-nights,site_types,regional,', 'on-call-nights,site_types,nowhere,'];
  await serveDefaultPack(page, withPassage('scenario_changes.csv', passage, change));
  await openPage(page, 'year=2028');
  const faulty = list(page).getByRole('listitem').filter({ hasText: 'Regional centres on call by night' });
  await expect(faulty).toContainText('Has faults, so no figures.');
  await expect(faulty).toContainText('nowhere');
  await expect(faulty.locator('small')).toHaveCount(0);
  await expect(page.getByText('Left out, since the data have faults under it: Regional')).toBeVisible();
  await expect(heading(page)).toContainText('Of 7 scenarios');
});

test('what one waits for is said after a while', async ({ page }) => {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, question: { kind?: string }) {
      if (question.kind !== 'effects') postMessage.call(this, question);
    };
  });
  await page.goto('./#/scenarios?scenario=on-call-nights');
  await expect(page.getByText('Computing what each change does…')).toBeVisible();
  // Buttons that go leave the focus to what takes their place.
  await page.getByRole('button', { name: 'Stop', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list(page).getByRole('link', { name: /^Regional centres on call by night/ })).toBeFocused();
});

for (const { name, ...screen } of screens) {
  test.describe(name, () => {
    test.use(screen);
    test('has no barriers and nothing that overflows', async ({ page }) => {
      for (const query of ['pack=worked-example', 'scenario=slower-opening&year=2028']) {
        await page.goto(`./#/scenarios?${query}`);
        await expect(page.locator('main nav li').last().locator('small')).toContainText(/\d/, { timeout: 20_000 });
        await page.locator('summary').last().click();
        expect(await findBarriers(page)).toEqual([]);
        for (const width of widths) {
          await page.setViewportSize({ ...screen.viewport, width });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        }
        await page.setViewportSize(screen.viewport);
      }
    });
  });
}
