/** Escape and the panel of a figure while something of the panel is still on its way. */
import { expect, test } from './app.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('Escape closes a figure whose panel is still being fetched, and it stays closed', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/FigurePanel*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  const figure = page.locator('[data-cell]').first();
  await figure.press('Enter');
  await expect(page).toHaveURL(/cell=/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/cell=/);
  await expect(figure).toBeFocused();
  const fetched = page.waitForResponse('**/FigurePanel*.js');
  release();
  await (await fetched).finished();
  // Long enough for a script that is there to be run, and for what it makes to be painted.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(page.locator('.panel')).toHaveCount(0);
  await figure.press('Enter');
  await expect(page.locator('.panel')).toBeVisible();
});

test('Escape closes the panel also while another figure is on its way to it', async ({ page }) => {
  await page.addInitScript(() => {
    const { postMessage } = Worker.prototype;
    let figures = 0;
    Worker.prototype.postMessage = function (this: Worker, question: { kind?: string }) {
      if (question.kind !== 'figure' || (figures += 1) === 1) postMessage.call(this, question);
    };
  });
  await page.goto('./');
  // From here on, figures are asked for once.
  await expect(page.locator('#sure h2')).toBeVisible();
  await page.locator('[data-cell]').first().press('Enter');
  await expect(page.locator('#panel-explain ol > li').first()).toBeVisible();
  const other = page.locator('[data-cell]').nth(1);
  await other.press('Enter');
  await expect(other).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('.panel')).toBeHidden();
  await expect(other).toBeFocused();
});
