/** The checksum of zip archives (CRC-32), by which a damaged file is known. */

const POLYNOMIAL = 0xedb88320;

const steps = Uint32Array.from({ length: 256 }, (_, byte) => {
  let step = byte;
  for (let bit = 0; bit < 8; bit += 1) step = step & 1 ? (step >>> 1) ^ POLYNOMIAL : step >>> 1;
  return step;
});

export function checksumOf(content: Uint8Array): number {
  let checksum = 0xffffffff;
  for (const byte of content) checksum = (checksum >>> 8) ^ (steps[(checksum ^ byte) & 0xff] ?? 0);
  return (checksum ^ 0xffffffff) >>> 0;
}
