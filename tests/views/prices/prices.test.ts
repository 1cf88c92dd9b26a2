/** The page of prices over a session with a worker: rows, their order, the finding, and edits. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { PricesState } from '../../../src/state/pricesState.svelte.ts';
import type { Session } from '../../../src/state/session.svelte.ts';
import { loadPricesWords } from '../../../src/words/prices.ts';
import type { Language } from '../../../src/words/language.ts';
import { answersTo, inGroups, kept, priceOrder } from '../../../src/views/prices/priceOrder.ts';
import { carryingById, mostRanges, sayingPrices, weightOf, yearsPrice } from '../../../src/views/prices/priceRows.ts';
import { pricesCopy } from '../../../src/views/prices/pricesCopy.ts';
import { pricesFinding } from '../../../src/views/prices/pricesFinding.ts';
import { serveBuiltInPacks, sessionAt, storeHere } from '../../state/sessionHere.ts';
import { dataSpeech } from '../data/speeches.ts';

beforeAll(serveBuiltInPacks);

const speechIn = async (language: Language) => ({
  ...(await dataSpeech(language)),
  own: await loadPricesWords(language),
});

async function pricesAt(hash: string): Promise<{ session: Session; prices: PricesState }> {
  const session = await sessionAt(hash, storeHere());
  const prices = new PricesState(session);
  prices.carried.follow();
  await vi.waitFor(() => expect(prices.carried.shown).not.toBeNull());
  return { session, prices };
}

async function rowsIn(prices: PricesState, language: Language = 'en') {
  const { view } = prices.carried.shown!;
  return sayingPrices(prices, 'KGS', await speechIn(language))(carryingById(view.prices));
}

const priceOf = (prices: PricesState, id: string) => prices.prices.find(({ shown }) => shown.key === id)!;

describe('the prices of the worked example', () => {
  it('stand with unit, range, year, confidence and place; salaries are a category', async () => {
    const { prices } = await pricesAt('#/prices?pack=worked-example');
    const rows = await rowsIn(prices);
    expect(rows.find(({ id }) => id === 'items/forensic-kit')).toMatchObject({
      name: 'Forensic evidence kit',
      category: 'supplies',
      unit: 'USD / kit',
      range: '25 – 60',
      priceYear: '2020',
      confidence: 'illustrative',
      at: { file: 'items.csv', row: 2, column: 'unit_cost' },
    });
    expect(rows.find(({ id }) => id === 'cadres/nurse')).toMatchObject({
      category: 'Pay of staff',
      unit: 'KGS / year',
    });
  });

  it('are taken away with every digit, currency and unit in cells of their own', async () => {
    const { prices } = await pricesAt('#/prices?pack=worked-example');
    const rows = await rowsIn(prices);
    const { view } = prices.carried.shown!;
    const { head, rows: lines } = pricesCopy(rows, view, await speechIn('en'));
    const kit = lines.find(([name]) => name === 'Forensic evidence kit')!;
    const cell = (column: string) => kit[head.indexOf(column)];
    const { inYear, share } = rows.find(({ id }) => id === 'items/forensic-kit')!.carrying!;
    expect(['As written', 'Low', 'High', 'KGS in 2026', 'Carries, share of the cost'].map(cell)).toEqual(
      ['40', '25', '60', inYear, share].map((exact) => ({ exact })),
    );
    expect(['Category', 'Currency', 'For one', 'Of year', 'File', 'Row'].map(cell)).toEqual([
      ...['supplies', 'USD', 'kit', '2020', 'items.csv', '2'],
    ]);
    expect(head).not.toContain('In the base plan');
  });

  it('stand by what they carry, or by name with salaries ahead', async () => {
    const { prices } = await pricesAt('#/prices?pack=worked-example');
    const rows = await rowsIn(prices);
    const share = (id: string) => Number(rows.find((row) => row.id === id)!.carrying!.share);
    const byShare = priceOrder(rows, 'share', 'en').filter((id) => id.startsWith('cadres/'));
    expect(byShare).toEqual([...byShare].sort((a, b) => share(b) - share(a)));
    expect(priceOrder(rows, 'name', 'en')).toEqual([
      'cadres/counsellor',
      'cadres/nurse',
      'cadres/policewoman',
      'items/protocols',
      'items/colposcope',
      'items/rent',
      'items/lent-room',
      'items/forensic-kit',
      'items/police-training',
    ]);
  });

  it('are found by every word of name, category and source; a category keeps its share', async () => {
    const { prices } = await pricesAt('#/prices?pack=worked-example');
    const rows = await rowsIn(prices);
    const groups = inGroups(rows, priceOrder(rows, 'name', 'en'), (row) => answersTo(row, 'PREMISES rent'));
    expect(groups.map(({ category, rows: found }) => [category, found.length])).toEqual([['premises', 1]]);
    const premises = rows.filter(({ category }) => category === 'premises');
    const together = premises.reduce((sum, { carrying }) => sum + Number(carrying!.share), 0);
    expect(groups[0]!.share).toBeCloseTo(together, 12);
  });
});

describe('an edit', () => {
  it('is one step of the history, and what each price carries follows', async () => {
    const { session, prices } = await pricesAt('#/prices?pack=worked-example');
    const total = prices.carried.shown!.view.total;
    prices.set(priceOf(prices, 'rent'), 'unit_cost', '700 000', ',');
    // Two centres, and 7 % of administration.
    await vi.waitFor(() => expect(Number(prices.carried.shown!.view.total)).toBeCloseTo(Number(total) + 214_000, 6));
    await session.undo();
    await vi.waitFor(() => expect(prices.carried.shown!.view.total).toBe(total));
    expect(priceOf(prices, 'rent').shown.row.cells.unit_cost).toBe('600000');
  });

  it('leaves the rows of other prices the very same objects, and says the edited one anew', async () => {
    const { prices } = await pricesAt('#/prices?pack=worked-example');
    const sayPrices = sayingPrices(prices, 'KGS', await speechIn('en'));
    const carrying = carryingById(prices.carried.shown!.view.prices);
    const before = sayPrices(carrying);
    prices.set(priceOf(prices, 'rent'), 'unit_cost', '700000', '.');
    const after = sayPrices(carrying);
    expect(after.filter((row, index) => row !== before[index]).map(({ id, value }) => [id, value.text])).toEqual([
      ['items/rent', '700,000'],
    ]);
  });

  it('that changes nothing is none', async () => {
    const { session, prices } = await pricesAt('#/prices?pack=worked-example');
    prices.set(priceOf(prices, 'rent'), 'unit_cost', '600,000', '.');
    expect(session.project.canUndo).toBe(false);
  });

  it('in a scenario is a change of it, beside the base, and can be put back', async () => {
    const { session, prices } = await pricesAt('#/prices?pack=worked-example&scenario=two-more-centres');
    prices.set(priceOf(prices, 'rent'), 'unit_cost', '650000', '.');
    const row = (await rowsIn(prices)).find(({ id }) => id === 'items/rent')!;
    expect([row.value.text, row.base]).toEqual(['650,000', '600,000']);
    expect(session.project.tables.items.rows.find(({ cells }) => cells.id === 'rent')!.cells.unit_cost).toBe('600000');
    prices.putBack(row.price);
    expect((await rowsIn(prices)).find(({ id }) => id === 'items/rent')!.base).toBe('');
  });

  it('that brings a fault is said at its row; what was carried before stays', async () => {
    const { session, prices } = await pricesAt('#/prices?pack=worked-example');
    const { view } = prices.carried.shown!;
    prices.set(priceOf(prices, 'rent'), 'unit_cost', 'much', '.');
    await vi.waitFor(() => expect(session.isHeld).toBe(true));
    const row = (await rowsIn(prices)).find(({ id }) => id === 'items/rent')!;
    expect(row.faults.join()).toContain('much');
    expect(row.value.text).toBe('much');
    expect(prices.carried.shown!.view).toEqual(view);
  });

  it('of a price that a scenario adds is to be found at the change', async () => {
    const { prices } = await pricesAt('#/prices?pack=worked-example&scenario=with-vehicle');
    expect(prices.cellOf(priceOf(prices, 'vehicle'))).toMatchObject({ file: 'scenario_changes.csv', row: 5 });
  });
});

describe('the finding', () => {
  it('says how few prices carry half, and how many are not sourced', async () => {
    const { prices } = await pricesAt('#/prices?pack=central-asia-centre&year=2028');
    const { view } = prices.carried.shown!;
    const [en, ru] = [await speechIn('en'), await speechIn('ru')];
    expect(pricesFinding(view, await rowsIn(prices), 'In 2028', en)).toBe(
      'In 2028, 7 of 83 prices carry half of the cost. Of all, 66 are experts’ judgement and 7 illustrative.',
    );
    expect(pricesFinding(view, await rowsIn(prices, 'ru'), 'В 2028 году', ru)).toBe(
      'В 2028 году половина стоимости приходится на 7 из 83 цен. 66 указаны по суждению экспертов, 7\u00a0— условно.',
    );
  });

  it('has words for a cost of nothing, of a single price, and of prices that are all sourced', async () => {
    const { prices } = await pricesAt('#/prices?pack=worked-example');
    const { view } = prices.carried.shown!;
    const rows = await rowsIn(prices);
    const en = await speechIn('en');
    expect(pricesFinding({ ...view, carryHalf: 0 }, rows, 'In 2026', en)).toBe(
      'In 2026, nothing is spent, so no price carries any cost.',
    );
    const single = view.prices.map((price) => ({ ...price, share: price.id === 'rent' ? '1' : '0' }));
    const ofSingle = sayingPrices(prices, 'KGS', en)(carryingById(single));
    expect(pricesFinding({ ...view, carryHalf: 1, prices: single }, ofSingle, 'In 2026', en)).toBe(
      'In 2026, a single price carries all of the cost: Rent and utilities of a centre.',
    );
    const published = rows.map((row) => ({ ...row, confidence: 'published' as const }));
    expect(pricesFinding(view, published, 'In 2026', en)).toMatch(/All are published, or derived from what is\.$/);
  });
});

describe('a row', () => {
  it('is drawn against the heaviest, and says less than a per cent', async () => {
    const en = await speechIn('en');
    expect(weightOf('0.2', 0.4, en)).toEqual({ text: '20%', part: 0.5, isZero: false });
    expect(weightOf('0.001', 0.4, en).text).toBe('<\u00a01%');
    expect(weightOf('', 0, en)).toEqual({ text: '', part: 0, isZero: true });
  });

  it('prints the price of a year by its size', async () => {
    const en = await speechIn('en');
    expect(['464873.1', '3.4567', '2083707', '0'].map((amount) => yearsPrice(amount, en))).toEqual([
      '464,900',
      '3.46',
      '2,083,707',
      '0',
    ]);
  });

  it('that is far wider than the others does not set the axis of ranges', async () => {
    const { prices } = await pricesAt('#/prices?pack=worked-example');
    const [row] = await rowsIn(prices);
    const ranged = (low: string) => ({ ...row!, ranged: { value: '10', low, high: '10' } });
    const rows = [...Array.from({ length: 9 }, () => ranged('8')), ranged('0.1')];
    expect(mostRanges(rows).map(({ low }) => low)).toEqual(Array.from({ length: 9 }, () => '8'));
  });
});

it('what was made is kept until something else is wanted', () => {
  const keptText = kept<number>();
  let made = 0;
  const make = () => (made += 1);
  expect([keptText('a', make), keptText('a', make), keptText('b', make), keptText('a', make)]).toEqual([1, 1, 2, 3]);
});
