/** The built page runs under its strict Content-Security-Policy, and the policy is in force. */
import { expect, test } from './app.ts';

test('the page and the server state the same policy', async ({ page }) => {
  const response = await page.goto('./');
  const header = response?.headers()['content-security-policy'];
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(header).toBe(`${meta}; frame-ancestors 'none'`);
  expect(meta).not.toContain('unsafe');
});

test('a script that somebody smuggles into the page does not run', async ({ page, complaints }) => {
  await page.goto('./');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "smuggled"';
    document.head.append(script);
  });
  await expect(page).not.toHaveTitle('smuggled');
  await expect.poll(() => complaints.splice(0).join()).toContain('Content Security Policy');
});
