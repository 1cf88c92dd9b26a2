import { describe, expect, it } from 'vitest';
import { decode } from '../../src/pack/decode.ts';

const text = 'id,name\nhealth,Министерство\n';

function utf16(of: string, { big, mark }: { big: boolean; mark: boolean }): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${of}`, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a byte-order mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16, little end first', utf16(text, { big: false, mark: true })],
    ['UTF-16, big end first', utf16(text, { big: true, mark: true })],
    ['UTF-16 without a mark', utf16(text, { big: false, mark: false })],
    ['UTF-16, big end first, without a mark', utf16(text, { big: true, mark: false })],
  ])('is read from %s', (_, bytes) => {
    expect(decode(bytes)).toBe(text);
  });

  it('loses a byte-order mark that is in the text already', () => {
    expect(decode(`\ufeff${text}`)).toBe(text);
  });

  it.each([
    ['Windows-1251', [0x69, 0x64, 0x0a, 0xcc, 0xe8, 0xed]],
    ['half a letter of UTF-16', [0xff, 0xfe, 0x69, 0x00, 0x64]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]],
    ['NULs within UTF-8', [0x69, 0x64, 0x0a, 0x61, 0x61, 0x61, 0x61, 0x61, 0x00]],
  ])('is not guessed from %s', (_, bytes) => {
    expect(decode(new Uint8Array(bytes))).toBeUndefined();
  });
});
