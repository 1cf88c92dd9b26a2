/** The browser is killed in the middle of work: no more than the last second of it is lost, and Undo goes on. */
import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { findBrowser, PLAYWRIGHTS_OWN } from '../../tools/browser.mjs';
import { expect, test } from './app.ts';
import { cellAt, items, price, write } from './dataGrid.ts';

interface Running {
  readonly page: Page;
  /** At once and whole: nothing that it was about to do is done. */
  readonly kill: () => Promise<void>;
}

/** A browser whose memory is in a folder. */
async function launch(folder: string): Promise<Running> {
  const found = await findBrowser();
  const program = found === undefined || found === PLAYWRIGHTS_OWN ? chromium.executablePath() : found;
  const { args = [] } = test.info().project.use.launchOptions ?? {};
  const own = [`--user-data-dir=${folder}`, '--remote-debugging-port=0', '--no-first-run', 'about:blank'];
  const browser = spawn(program, ['--headless=new', '--disable-gpu', ...args, ...own], {
    // A group of its own, which dies as one.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    browser.stderr.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    void gone.then(() => reject(new Error(said)));
  });
  const [context] = (await chromium.connectOverCDP(address)).contexts();
  const page = context?.pages()[0] ?? (await context!.newPage());
  const kill = async () => {
    process.kill(-browser.pid!, 'SIGKILL');
    await gone;
  };
  return { page, kill };
}

test('killing the browser loses at most the last second of work', async ({ address }, info) => {
  test.slow();
  test.skip(process.platform === 'win32', 'Windows has no groups of processes');
  const folder = info.outputPath('browser');
  let running = await launch(folder);
  try {
    let { page } = running;
    await page.goto(`${address}#/data?${items}`);
    let project = '';
    let before = '';
    for (const [kept, late] of [
      ['61', '62'],
      ['71', '72'],
    ] as const) {
      await write(page, 2, price, kept);
      await page.waitForTimeout(1000);
      project ||= /project=([0-9a-f]+)/.exec(page.url())?.[1] ?? '';
      await write(page, 2, price, late);
      await running.kill();

      running = await launch(folder);
      ({ page } = running);
      await page.goto(`${address}#/data?project=${project}&table=items`);
      const cell = await cellAt(page, 2, price);
      await expect(cell).toHaveText(new RegExp(`^(${kept}|${late})\\b`));
      const isLate = (await cell.innerText()).startsWith(late);
      await page.keyboard.press('Control+z');
      if (isLate) {
        await expect(cell).toHaveText(new RegExp(`^${kept}\\b`));
        await page.keyboard.press('Control+z');
      }
      if (before) await expect(cell).toHaveText(new RegExp(`^${before}\\b`));
      await page.keyboard.press('Control+Shift+z');
      await expect(cell).toHaveText(new RegExp(`^${kept}\\b`));
      before = kept;
    }
  } finally {
    await running.kill();
  }
});
