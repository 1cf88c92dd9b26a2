import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Session } from '../../../src/state/session.svelte.ts';
import { onUndoKeys } from '../../../src/views/frame/undoKeys.ts';

/** An element that is of one kind. */
class Target {
  readonly #kind: string;
  constructor(kind: string) {
    this.#kind = kind;
  }
  matches(selectors: string): boolean {
    const [element = '', attribute = ''] = this.#kind.split('.');
    return selectors.split(', ').some((selector) => {
      const isExcepted = attribute !== '' && selector.includes(`:not([${attribute}])`);
      return selector.replace(/:not.*/, '') === element && !isExcepted;
    });
  }
}

/** What a key does: undo, redo or nothing; a key that does something is kept from the browser. */
function pressed(key: string, code: string, held: Partial<KeyboardEvent> = { ctrlKey: true }, target = 'td'): string {
  const done: string[] = [];
  const act = (what: string) => () => Promise.resolve(void done.push(what));
  const session = { undo: act('undo'), redo: act('redo') } as unknown as Session;
  const preventDefault = vi.fn();
  const event = { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, preventDefault, ...held };
  onUndoKeys({ ...event, target: new Target(target) } as unknown as KeyboardEvent, session);
  expect(preventDefault).toHaveBeenCalledTimes(done.length);
  return done.join();
}

beforeEach(() => void vi.stubGlobal('HTMLElement', Target));
afterEach(() => void vi.unstubAllGlobals());

describe('the keys of undo and redo', () => {
  it('are those of Windows and of a Mac', () => {
    expect(pressed('z', 'KeyZ')).toBe('undo');
    expect(pressed('z', 'KeyZ', { metaKey: true })).toBe('undo');
    expect(pressed('y', 'KeyY')).toBe('redo');
    expect(pressed('Z', 'KeyZ', { ctrlKey: true, shiftKey: true })).toBe('redo');
  });

  it('are at their places on a Russian keyboard, and at their letters on others', () => {
    expect(pressed('я', 'KeyZ')).toBe('undo');
    expect(pressed('н', 'KeyY')).toBe('redo');
    expect(pressed('z', 'KeyY')).toBe('undo');
    expect(pressed('y', 'KeyZ')).toBe('redo');
    expect(pressed('z', 'KeyW')).toBe('undo');
  });

  it('are none without Ctrl, or with Alt', () => {
    expect([
      pressed('z', 'KeyZ', {}),
      pressed('z', 'KeyZ', { ctrlKey: true, altKey: true }),
      pressed('x', 'KeyX'),
    ]).toEqual(['', '', '']);
  });

  it('belong to the text that is being written', () => {
    expect(pressed('z', 'KeyZ', { ctrlKey: true }, 'input')).toBe('');
    expect(pressed('z', 'KeyZ', { ctrlKey: true }, 'textarea')).toBe('');
    expect(pressed('z', 'KeyZ', { ctrlKey: true }, 'button')).toBe('undo');
    expect(pressed('z', 'KeyZ', { ctrlKey: true }, 'input.data-untouched')).toBe('undo');
  });
});
