/** The tip of a figure: Escape is its own only while it is there to stay. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Figure } from '../../../src/views/cost/heatMap.ts';
import { Pointed } from '../../../src/views/cost/pointed.svelte.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function pointedAt() {
  const pointed = new Pointed('tip');
  pointed.at({} as Figure, {} as HTMLElement);
  const escape = { key: 'Escape', preventDefault: vi.fn(), stopPropagation: vi.fn() };
  return { pointed, escape, press: () => pointed.dismiss(escape as unknown as KeyboardEvent) };
}

test('Escape takes the tip away, and nothing else with it', () => {
  const { pointed, escape, press } = pointedAt();
  press();
  expect(pointed.figure).toBeNull();
  expect(escape.stopPropagation).toHaveBeenCalled();
});

test('a tip on its way out leaves Escape to others', () => {
  const { pointed, escape, press } = pointedAt();
  pointed.leave();
  press();
  expect(pointed.figure).toBeNull();
  expect(escape.stopPropagation).not.toHaveBeenCalled();
});

test('a tip that is pointed at again stays', () => {
  const { pointed } = pointedAt();
  pointed.leave();
  pointed.stay();
  vi.runAllTimers();
  expect(pointed.figure).not.toBeNull();
});
