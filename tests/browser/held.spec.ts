/** Faults in what was asked for: the last sound results are held, grey, with the faults above them. */
import type { Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import { serveDefaultPack, withLines } from './builtInPack.ts';

/** The default pack with a scenario that multiplies a cell of a row that is not there, twice. */
async function breakScenario(page: Page): Promise<void> {
  const line = 'dearer-dollar,items,no-such-item,unit_cost,multiply,2';
  await serveDefaultPack(page, withLines('scenario_changes.csv', line, line));
}

for (const locale of ['en-GB', 'ru-RU']) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    test('the last sound results are held, and the address stays', async ({ page }) => {
      await breakScenario(page);
      await page.goto('./');
      const heading = page.getByRole('heading', { level: 1 });
      await page.getByRole('table').first().waitFor();
      const sentence = await heading.textContent();
      await page.getByRole('combobox', { name: /^(Scenario|Сценарий)/ }).click();
      await page.getByRole('option', { name: /Dollar 20 % dearer|Доллар дороже/ }).click();
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(
        locale === 'en-GB'
          ? /2 faults stand in the data\. These are the results of \d\d:\d\d, of “Base plan”\./
          : /В данных 2 ошибки\. Показаны результаты на \d\d:\d\d, «Базовый план»\./,
      );
      await expect(page.getByRole('listitem').filter({ hasText: 'no-such-item' }).first()).toContainText(
        locale === 'en-GB' ? 'There is no row' : 'нет строки',
      );
      await expect(heading).toHaveText(sentence ?? '');
      await expect(page.locator('.held')).toHaveCSS('filter', 'grayscale(1)');
      expect(page.url()).toContain('scenario=dearer-dollar');
      expect(await findBarriers(page)).toEqual([]);
      // Figures are still to be asked about: those that are held.
      await page.locator('[data-cell="all/as-planned"]').click();
      await expect(page.locator('aside').last()).toContainText('KGS');
      await page.goBack();
      await page.goBack();
      await expect(alert).toBeHidden();
    });
  });
}
