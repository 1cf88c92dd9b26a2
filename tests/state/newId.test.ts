import { expect, it } from 'vitest';
import { newId } from '../../src/state/newId.ts';

it('ids are of the same length, fit an address as they are, and never come twice', () => {
  const ids = Array.from({ length: 2000 }, newId);
  expect(new Set(ids).size).toBe(2000);
  expect(ids.every((id) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
});
