import { describe, expect, it } from 'vitest';
import { bridgeOf } from '../../../src/views/scenarios/bridge.ts';
import { totalsRounding } from '../../../src/views/scenarios/totalsRounding.ts';

describe('a bridge', () => {
  it('begins each bar where the one before it ended, on an axis with nought in it', () => {
    const { bars, total, zero, ticks } = bridgeOf(['-40', '', '10'], '-30');
    expect(ticks.map(({ amount }) => amount)).toEqual([-40, -30, -20, -10, 0]);
    expect(zero).toBe(1);
    expect(bars).toEqual([
      { start: 0, width: 1, lowers: true, from: 1, to: 0 },
      { start: 0, width: 0, lowers: false, from: 0, to: 0 },
      { start: 0, width: 0.25, lowers: false, from: 0, to: 0.25 },
    ]);
    expect(total).toMatchObject({ start: 0.25, width: 0.75, lowers: true });
  });

  it('stands still where nothing changes', () => {
    expect(bridgeOf(['0'], '0')).toMatchObject({ zero: 0, total: { width: 0 } });
  });
});

describe('the rounding of totals', () => {
  it('keeps millions below ten thousand of them, with a decimal', () => {
    expect(totalsRounding(['559600000', '-2039200000'])).toEqual({ unit: 6, place: 5 });
    expect(totalsRounding(['39053949'])).toEqual({ unit: 6, place: 4 });
    expect(totalsRounding(['44601584472'])).toEqual({ unit: 9, place: 7 });
  });

  it('leaves small ones as they are', () => {
    expect(totalsRounding(['-512.5', '']).unit).toBe(0);
    expect(totalsRounding([])).toEqual({ unit: 0, place: 0 });
  });
});
