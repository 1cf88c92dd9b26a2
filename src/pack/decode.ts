/** Bytes of a file to text: UTF-8 or UTF-16, told apart by the byte-order mark, else by the pattern of upper halves. */

/** Headers in UTF-16 have the same at every second byte: NUL in Latin, 4 in Cyrillic. A quarter is enough to tell. */
const SAMPLE = 200;
const TELLING = 0.25;

/** The text without its byte-order mark; undefined where the bytes are no text in UTF-8 or UTF-16. */
export function decode(content: Uint8Array | string): string | undefined {
  const text = typeof content === 'string' ? content : decodeAs(encodingOf(content), content);
  if (text === undefined || text.includes('\0')) return undefined;
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The text of bytes in this encoding, mark and all; undefined where they are none in it. */
export function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Uint8Array): string {
  return utf16Of(bytes) ?? 'utf-8';
}

/** Which of the two UTF-16 the bytes are in; undefined where they are in neither. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const nulsAt = (parity: number): number => sample.filter((byte, at) => isHalf(byte) && at % 2 === parity).length;
  const even = nulsAt(0);
  const odd = nulsAt(1);
  if (Math.max(even, odd) < sample.length * TELLING) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** The upper half of a Latin or a Cyrillic letter; neither is a sign of any text in one byte. */
const isHalf = (byte: number): boolean => byte === 0 || byte === 4;
