/** What a page asks beside the answer: in one breath with it, and of what is held while faults stand. */
import { beforeAll, expect, it, vi } from 'vitest';
import type { Kind } from '../../src/state/calculation.ts';
import { PricesState } from '../../src/state/pricesState.svelte.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import { serveBuiltInPacks, sessionAt, storeHere } from './sessionHere.ts';

beforeAll(() => serveBuiltInPacks());

const opened = async (): Promise<{ session: Session; prices: PricesState; asked: Kind[] }> => {
  const session = await sessionAt('#/prices?pack=worked-example', storeHere());
  const prices = new PricesState(session);
  prices.carried.follow();
  await vi.waitFor(() => expect(prices.carried.shown).not.toBeNull());
  const asked: Kind[] = [];
  const { calculator } = session;
  const ask = calculator.ask.bind(calculator);
  vi.spyOn(calculator, 'ask').mockImplementation((kind, ...rest) => {
    asked.push(kind);
    return ask(kind, ...rest);
  });
  return { session, prices, asked };
};

const priceOf = (prices: PricesState) => prices.carried.shown?.view.prices[0]?.inYear;
const set = (prices: PricesState, typed: string) => prices.set(prices.prices[0]!, 'annual_salary', typed, '.');

it('a page’s question goes out with the edit, before the answer is here', async () => {
  const { prices, asked } = await opened();
  const before = priceOf(prices);
  set(prices, '12345');
  expect(asked).toEqual(['edit', 'answer', 'prices']);
  await vi.waitFor(() => expect(priceOf(prices)).not.toBe(before));
  expect(priceOf(prices)).toBe('12345');
});

it('while a fault stands, the page keeps what is held, and follows again once it is mended', async () => {
  const { session, prices } = await opened();
  set(prices, '12345');
  set(prices, 'ten');
  await vi.waitFor(() => expect(session.faults).not.toEqual([]));
  await vi.waitFor(() => expect(prices.carried.isSlow).toBe(false));
  expect(prices.carried.hasFailed).toBe(false);
  expect(prices.carried.shown).not.toBeNull();
  set(prices, '23456');
  await vi.waitFor(() => expect(priceOf(prices)).toBe('23456'));
});
