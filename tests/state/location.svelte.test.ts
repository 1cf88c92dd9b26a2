import { describe, expect, it } from 'vitest';
import { Location, type AddressedWindow } from '../../src/state/location.svelte.ts';

/** A window that keeps its history. */
function begin(hash = '') {
  const entries = [hash];
  const window = {
    location: { hash },
    history: {
      pushState: (_: unknown, __: string, url: string) => entries.push(url),
      replaceState: (_: unknown, __: string, url: string) => entries.splice(-1, 1, url),
    },
    addEventListener: () => undefined,
  } as unknown as AddressedWindow;
  const location = new Location(window);
  let moves = 0;
  location.whenMoved = () => (moves += 1);
  return { location, entries, moves: () => moves };
}

describe('the address', () => {
  it('of another project is a step of Back', () => {
    const { location, entries } = begin('#/data?pack=worked-example');
    location.go({ pack: '', project: 'mine' });
    expect(entries).toEqual(['#/data?pack=worked-example', '#/data?project=mine']);
  });

  it('of the same data under another name takes the place of the step', () => {
    const { location, entries, moves } = begin('#/data?pack=worked-example&table=items&at=3/unit_cost');
    location.rename({ pack: '', project: 'mine' });
    expect(entries).toEqual(['#/data?project=mine&table=items&at=3/unit_cost']);
    expect(location.place).toMatchObject({ pack: '', project: 'mine', table: 'items' });
    expect(moves()).toBe(1);
  });

  it('stays where nothing is renamed', () => {
    const { location, moves } = begin('#/data?project=mine');
    location.rename({ project: 'mine' });
    expect(moves()).toBe(0);
  });

  it('of another table is a step of Back, of another cell of it is none', () => {
    const { location, entries } = begin('#/data?project=mine');
    location.go({ table: 'items' });
    location.go({ at: '3/unit_cost' });
    location.go({ at: '4/unit_cost' });
    expect(entries).toHaveLength(2);
  });
});
