/** Keys in a grid lead where they lead in the WAI-ARIA grid pattern, and never out of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionOf, placeAfterKey, within } from '../../../src/views/grid/gridKeys.ts';

const size = { rows: 50, columns: 6, page: 10 };
const middle = { row: 20, column: 3 };
const press = (key: string, place = middle, ctrlKey = false) =>
  placeAfterKey({ key, ctrlKey, metaKey: false }, place, size);

describe('a key', () => {
  it.each([
    ['ArrowUp', 19, 3],
    ['ArrowDown', 21, 3],
    ['ArrowLeft', 20, 2],
    ['ArrowRight', 20, 4],
    ['PageUp', 10, 3],
    ['PageDown', 30, 3],
    ['Home', 20, 0],
    ['End', 20, 5],
  ])('%s leads to row %i, column %i', (key, row, column) => expect(press(key)).toEqual({ row, column }));

  it.each([
    ['ArrowUp', 0, 3],
    ['ArrowDown', 49, 3],
    ['ArrowLeft', 20, 0],
    ['ArrowRight', 20, 5],
    ['Home', 0, 0],
    ['End', 49, 5],
  ])('%s leads with Ctrl to row %i, column %i', (key, row, column) => {
    expect(press(key, middle, true)).toEqual({ row, column });
    expect(placeAfterKey({ key, ctrlKey: false, metaKey: true }, middle, size)).toEqual({ row, column });
  });

  it('that writes or does something else leads nowhere', () => {
    for (const key of ['a', 'Enter', 'Tab', 'Escape', 'F2', ' ']) expect(press(key)).toBeUndefined();
    expect(press('PageDown', middle, true)).toBeUndefined();
  });

  it('never leads out of the grid', () => {
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
    const sizes = fc.record({
      rows: fc.integer({ min: 1, max: 30 }),
      columns: fc.integer({ min: 1, max: 5 }),
      page: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(
        key,
        fc.boolean(),
        fc.nat({ max: 60 }),
        fc.nat({ max: 9 }),
        sizes,
        (pressed, ctrlKey, row, column, of) => {
          const place = placeAfterKey({ key: pressed, ctrlKey, metaKey: false }, { row, column }, of);
          if (place) expect(place).toEqual(within(place, of));
        },
      ),
    );
  });

  it('leads to the first place of a grid without rows', () => {
    expect(within({ row: 5, column: 2 }, { rows: 0, columns: 0 })).toEqual({ row: 0, column: 0 });
  });
});

describe('what a key does to cells', () => {
  const pressed = (key: string, held: Partial<KeyboardEvent> = {}) =>
    actionOf({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, ...held } as KeyboardEvent);

  it('one character, of any script, writes', () => {
    expect(['a', '7', ',', 'ж', ' ', '𝟙'].map((key) => pressed(key))).toEqual(Array(6).fill('write'));
    expect(['Shift', 'Dead', 'Tab', 'F5'].map((key) => pressed(key))).toEqual(Array(4).fill(undefined));
  });

  it('nothing is written while Ctrl, Alt or Cmd is held', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey']) expect(pressed('c', { [held]: true })).toBeUndefined();
  });

  it('Ctrl D fills down on any layout, and an input method opens the editor', () => {
    expect(pressed('в', { ctrlKey: true, code: 'KeyD' })).toBe('fillDown');
    expect(['Enter', 'F2', 'Delete', 'Process'].map((key) => pressed(key))).toEqual([
      'edit',
      'edit',
      'clear',
      'compose',
    ]);
  });

  it('whole rows, columns and the table are selected as in spreadsheets', () => {
    expect(pressed(' ', { shiftKey: true, code: 'Space' })).toBe('selectRows');
    expect(pressed(' ', { ctrlKey: true, code: 'Space' })).toBe('selectColumns');
    expect(pressed('ф', { metaKey: true, code: 'KeyA' })).toBe('selectAll');
  });

  it('Ctrl with plus and minus are for rows, wherever the signs stand', () => {
    expect(['+', '=', '-'].map((key) => pressed(key, { ctrlKey: true }))).toEqual([
      'insertRow',
      'insertRow',
      'removeRows',
    ]);
    expect(pressed('+', { ctrlKey: true, shiftKey: true, code: 'Equal' })).toBe('insertRow');
    expect(pressed('-')).toBe('write');
  });

  it('what the browser does with Ctrl, Shift and a letter is left to it', () => {
    expect(pressed('R', { ctrlKey: true, shiftKey: true, code: 'KeyR' })).toBeUndefined();
  });
});
