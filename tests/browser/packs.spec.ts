/** Packs of every shape on the page: its sentence stays sensible, nothing overflows, and no figure is nonsense. */
import type { Page } from '@playwright/test';
import { findBarriers } from './accessibility.ts';
import { expect, test } from './app.ts';
import { serveDefaultPack } from './builtInPack.ts';
import { generatedPack, numbered, type Shape } from './generatedPack.ts';

interface Case {
  readonly wishes: Partial<Shape>;
  /** The sentence that the page opens with. */
  readonly sentence: RegExp;
  readonly locale?: string;
}

const readiness = /[\d,.]+% of the total is readiness: people on duty, whether anyone comes or not\.$/.source;
const usual = new RegExp(
  `^In 2026, assisting one survivor costs from [\\d,.]+ to [\\d,.]+ (thousand |million )?(KGS|KRW), depending on what happened to them\\. (Less than )?${readiness}`,
);
const longName = (english: string) =>
  `${english}: очень длинное наименование с межведомственнымивзаимодействиями и санитарно-эпидемиологическими подробностями, которое никто не сокращал`;
const long = (stem: string, count: number) => numbered(stem, count).map(({ id }) => ({ id, name: longName(id) }));
const awkward = ['__proto__', 'constructor', 'toString'].map((id) => ({ id, name: id }));

const shapes: Readonly<Record<string, Case>> = {
  'one case type': {
    wishes: { caseTypes: numbered('case', 1) },
    sentence: new RegExp(`^In 2026, assisting one survivor costs [\\d,.]+ KGS\\. ${readiness}`),
  },
  'forty case types and ten mixes': {
    wishes: { caseTypes: numbered('case', 40), mixes: numbered('mix', 10) },
    sentence: usual,
  },
  'no standby at all': {
    wishes: { hasDuty: false },
    sentence: /depending on what happened to them\. None of it is readiness: no paid time goes unused\.$/,
  },
  'no cases': {
    wishes: { cases: 0 },
    sentence:
      /^In 2026, no survivors are expected, so there is no cost per survivor\. What stands ready for them still costs [\d.]+ million KGS\.$/,
  },
  'no cases, and nobody on duty': {
    wishes: { cases: 0, hasDuty: false, siteTypes: numbered('site', 1) },
    sentence: /What stands ready for them still costs 300,000 KGS\.$/,
  },
  'a million cases a year': { wishes: { caseTypes: numbered('case', 4), cases: 250_000 }, sentence: usual },
  'Korean won': { wishes: { currency: 'KRW', priceLevel: 100 }, sentence: usual },
  'very long names in Russian': {
    wishes: { caseTypes: long('case', 3), mixes: long('mix', 3), siteTypes: long('site', 2), name: longName },
    sentence:
      /^В 2026 году помощь одной пострадавшей стоит от [\d\s,]+ до [\d\s,]+ KGS, в зависимости от пережитого\. \d+ % — готовность: люди на дежурстве, даже если никто не пришёл\.$/,
    locale: 'ru-RU',
  },
  'twelve years': { wishes: { years: 12 }, sentence: usual },
  'ids that mean something to a computer': {
    wishes: { caseTypes: awkward, mixes: awkward, siteTypes: awkward },
    sentence: usual,
  },
};

const sizes = [
  { width: 320, height: 800 },
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Whatever of the page, its descriptions and its drawings is no figure. */
const nonsense = (page: Page) =>
  page.evaluate(
    () => document.body.outerHTML.match(/.{0,60}\b(NaN|undefined|Infinity|\[object \w+\])\b.{0,40}/g) ?? [],
  );

/** Opens what is behind the last figure of the table, where it has any. */
async function openFigure(page: Page): Promise<void> {
  const figure = page.locator('[data-cell]').last();
  if ((await figure.count()) === 0) return;
  await figure.click();
  await page.getByRole('complementary').getByRole('table').first().waitFor();
}

for (const [shape, { wishes, sentence, locale = 'en-GB' }] of Object.entries(shapes)) {
  test.describe(shape, () => {
    test.use({ locale, viewport: { width: 1440, height: 900 } });

    test('makes a page whose figures are figures, that overflows nowhere and has no barriers', async ({ page }) => {
      await serveDefaultPack(page, () => generatedPack(wishes));
      await page.goto('./');
      await page.locator('#sure').getByRole('table').last().waitFor();
      const said = await page.getByRole('heading', { level: 1 }).innerText();
      expect(said.replaceAll('\u00a0', ' ').trim()).toMatch(sentence);
      expect(await nonsense(page)).toEqual([]);
      for (const size of sizes) {
        await page.setViewportSize(size);
        await expect.poll(() => overflow(page), { message: `${size.width} pixels` }).toBeLessThanOrEqual(0);
      }
      await openFigure(page);
      expect(await nonsense(page)).toEqual([]);
      expect(await findBarriers(page)).toEqual([]);
    });
  });
}
