/** What each price carries, held against figures that can be checked by hand and against the totals of the results. */
import { describe, expect, it } from 'vitest';
import { answerOf as answer } from '../../src/analysis/answer.ts';
import { pricesView, type PricesView } from '../../src/analysis/pricesView.ts';
import { Results } from '../../src/analysis/results.ts';
import { viewOf, type ViewAsked } from '../../src/analysis/view.ts';
import { openPack } from '../../src/scenario/openPack.ts';
import { readFiles } from '../cases/readFiles.ts';

const resultsOf = (pack: string) => new Results(openPack(readFiles(`data/${pack}`)).pack!);
const worked = resultsOf('worked-example');
const viewed = (results: Results, asked: ViewAsked = {}) => pricesView(results, viewOf(results, asked));
const priceOf = (view: PricesView, id: string) => view.prices.find((price) => price.id === id)!;
const carried = (view: PricesView, id: string) => Number(priceOf(view, id).share) * Number(view.total);
const allShares = ({ prices }: PricesView) => prices.reduce((sum, { share }) => sum + Number(share), 0);
const withOverheads = 1.07;

describe.each(['worked-example', 'central-asia-centre', 'korea-sunflower'])('the prices of %s', (pack) => {
  const results = resultsOf(pack);

  it('carry the whole cost of every year, each part of it once', () => {
    for (const year of answer(results, {}).years) {
      const view = viewed(results, { year });
      expect(allShares(view)).toBeCloseTo(1, 12);
      expect(Number(view.total)).toBeCloseTo(Number(answer(results, { year }).economic), 3);
    }
  });

  it('carry what a kind of site costs, its part of the programme with it', () => {
    for (const { id } of answer(results, {}).siteTypes) {
      const { economic } = answer(results, { siteType: id });
      const view = viewed(results, { siteType: id });
      expect(Number(view.total)).toBeCloseTo(Number(economic), 3);
      expect(allShares(view)).toBeCloseTo(1, 12);
    }
  });

  it('are half carried by the heaviest, and by no fewer', () => {
    const view = viewed(results);
    const shares = view.prices.map(({ share }) => Number(share)).sort((a, b) => b - a);
    const sum = (count: number) => shares.slice(0, count).reduce((all, share) => all + share, 0);
    expect(sum(view.carryHalf)).toBeGreaterThanOrEqual(0.5);
    expect(sum(view.carryHalf - 1)).toBeLessThan(0.5);
  });
});

describe('a price of the worked example carries', () => {
  const view = viewed(worked);

  it('the programme: 500,000', () => {
    expect(carried(view, 'protocols')).toBeCloseTo(500_000 * withOverheads, 6);
  });

  it('the rent of two centres: 600,000 each, and nothing in the villages', () => {
    expect(carried(view, 'rent')).toBeCloseTo(1_200_000 * withOverheads, 6);
    expect(carried(viewed(worked, { siteType: 'village-room' }), 'rent')).toBe(0);
  });

  it('the kits of 58 examinations: 4,500 each', () => {
    expect(carried(view, 'forensic-kit')).toBeCloseTo(58 * 4500 * withOverheads, 6);
    expect(Number(priceOf(view, 'forensic-kit').inYear)).toBeCloseTo(4500, 9);
  });

  it('the nurse, who does 58 examinations of 180 minutes and never waits', () => {
    const costOfMinute = (400_000 * 1.25) / (220 * 8 * 60 * 0.75);
    expect(carried(view, 'nurse')).toBeCloseTo(58 * 180 * costOfMinute * withOverheads, 6);
  });

  it('half of the programme at a kind of site that sees half of the survivors', () => {
    // 455 of 500 survivors are seen at centres.
    const atCentres = viewed(worked, { siteType: 'centre' });
    expect(carried(atCentres, 'protocols')).toBeCloseTo((500_000 * withOverheads * 455) / 500, 6);
  });
});

describe('the price of a year', () => {
  it('follows prices or wages from the first year on, in the money of the view', () => {
    const results = resultsOf('central-asia-centre');
    const view = viewed(results, { year: '2028' });
    expect([view.firstYear, view.year, view.priceIndex, view.wageIndex]).toEqual(['2026', '2028', '1.1342', '1.232']);
    expect(Number(priceOf(view, 'nurse').inYear)).toBeCloseTo(449000 * 1.232, 6);
    // 30 USD of 2024, by consumer prices in USD, at 87.15 KGS.
    const kit = (30 * 139.45 * 87.15) / 132.35;
    expect(Number(priceOf(view, 'evidence-kit').inYear)).toBeCloseTo(kit * 1.1342, 6);
    const inDollars = viewed(results, { year: '2028', money: 'USD' });
    expect(inDollars.currency).toBe('USD');
    expect(Number(priceOf(inDollars, 'evidence-kit').inYear)).toBeCloseTo(kit / 87.15, 9);
    expect(Number(priceOf(inDollars, 'evidence-kit').share)).toBeCloseTo(
      Number(priceOf(view, 'evidence-kit').share),
      12,
    );
  });

  it('has a figure behind it that can be explained', () => {
    const results = resultsOf('central-asia-centre');
    const { node, inYear } = priceOf(viewed(results, { year: '2028' }), 'dna-exam');
    expect(Number(results.exact.value(node))).toBeCloseTo(Number(inYear), 9);
  });
});

it('where nothing is spent no price carries anything', () => {
  const files = readFiles('data/worked-example');
  for (const table of ['service_items', 'staff_items', 'site_items', 'programme_items', 'staff_time', 'duty_posts']) {
    const [header = ''] = new TextDecoder().decode(files.get(`${table}.csv`)).split('\n');
    files.set(`${table}.csv`, new TextEncoder().encode(`${header}\n`));
  }
  const view = viewed(new Results(openPack(files).pack!));
  expect(view.carryHalf).toBe(0);
  expect(new Set(view.prices.map(({ share }) => share))).toEqual(new Set(['']));
});
