import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStep, nowhere, readPlace, writePlace } from '../../src/state/address.ts';
import { Location, type AddressedWindow } from '../../src/state/location.svelte.ts';

describe('the address', () => {
  it('leaves out what is as the pack says', () => {
    expect(writePlace(nowhere)).toBe('#/cost');
    expect(writePlace({ ...nowhere, year: '2028', cell: 'assault-acute/crisis' })).toBe(
      '#/cost?year=2028&cell=assault-acute/crisis',
    );
  });

  it('is read back as it was written, whatever ids there are', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 7, maxLength: 7 }), (texts) => {
        const [pack = '', scenario = '', year = '', site = '', money = '', cell = '', cost = ''] = texts;
        const place = { ...nowhere, pack, scenario, year, site, money, cell, cost };
        expect(readPlace(writePlace(place))).toEqual(place);
      }),
    );
  });

  it('reads what it does not know as the first page', () => {
    expect(readPlace('')).toEqual(nowhere);
    expect(readPlace('#/nowhere?other=1&year=2027')).toEqual({ ...nowhere, year: '2027' });
  });

  it('takes page, scenario and cell as steps of Back, and nothing else', () => {
    expect(isStep(nowhere, { ...nowhere, scenario: 'x' })).toBe(true);
    expect(isStep(nowhere, { ...nowhere, cell: 'a/b' })).toBe(true);
    expect(isStep(nowhere, { ...nowhere, year: '2027' })).toBe(false);
    expect(isStep(nowhere, { ...nowhere, money: 'USD' })).toBe(false);
  });
});

describe('the location', () => {
  function windowAt(hash: string) {
    const moves: string[] = [];
    let back = () => {};
    const window = {
      location: { hash },
      history: {
        pushState: (_: unknown, __: string, to: string) => moves.push(`push ${to}`),
        replaceState: (_: unknown, __: string, to: string) => moves.push(`replace ${to}`),
      },
      addEventListener: (_: string, listener: () => void) => (back = listener),
    };
    const goBackTo = (to: string) => {
      window.location.hash = to;
      back();
    };
    return { window: window as unknown as AddressedWindow, moves, goBackTo };
  }

  it('pushes steps, replaces the rest, and does nothing where nothing changes', () => {
    const { window, moves } = windowAt('#/cost');
    const location = new Location(window);
    location.go({ year: '2027' });
    location.go({ year: '2027' });
    location.go({ cell: 'a/b' });
    expect(moves).toEqual(['replace #/cost?year=2027', 'push #/cost?year=2027&cell=a/b']);
  });

  it('follows Back and tells of every move', () => {
    const { window, goBackTo } = windowAt('#/cost?year=2027');
    const location = new Location(window);
    const told: string[] = [];
    location.whenMoved = () => told.push(location.place.year);
    goBackTo('#/cost');
    location.go({ year: '2028' });
    expect(told).toEqual(['', '2028']);
  });
});
