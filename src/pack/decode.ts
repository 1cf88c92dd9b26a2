/** Bytes of a file to text: UTF-8 or UTF-16, told apart by the byte-order mark, else by the pattern of NULs. */

/** ASCII headers in UTF-16 have a NUL at every second byte; a quarter is enough to tell, before other letters come. */
const SAMPLE = 200;
const TELLING = 0.25;

/** The text without its byte-order mark; undefined where the bytes are no text in UTF-8 or UTF-16. */
export function decode(content: Uint8Array | string): string | undefined {
  const text = typeof content === 'string' ? content : decodeAs(encodingOf(content), content);
  if (text === undefined || text.includes('\0')) return undefined;
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const nulsAt = (parity: number): number => sample.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const even = nulsAt(0);
  const odd = nulsAt(1);
  if (Math.max(even, odd) < sample.length * TELLING) return 'utf-8';
  return odd > even ? 'utf-16le' : 'utf-16be';
}
