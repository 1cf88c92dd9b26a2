import { describe, expect, it } from 'vitest';
import { decodeAny, type Encoding } from '../../src/pack/encodings.ts';

const bytes = (...codes: readonly number[]) => new Uint8Array(codes);

/** What each byte above ASCII is in an encoding, turned round. */
function encoded(text: string, encoding: string): Uint8Array {
  const signs = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (sign) => {
    const byte = signs.indexOf(sign);
    if (byte < 0) throw new Error(`${sign} is not in ${encoding}`);
    return byte;
  });
}

const cyrillic = [
  'код;название;цена\nkit;Набор для сбора доказательств;1 250,00\n',
  'id,name\nhealth,Министерство здравоохранения\n',
  'id;name\nx;МИНИСТЕРСТВО ЗДРАВООХРАНЕНИЯ\n',
  'id;name\nx;Мед. осмотр\n',
  'id;name;unit\nmeal;Питание в приюте — сутки;день\nfuel;Топливо и обслуживание;месяц\n',
  'id;name\nx;Дети до 14 лет: «приют», № 5\n',
];

describe('the encoding of a file is told from its bytes', () => {
  it.each(cyrillic.flatMap((text) => (['windows-1251', 'koi8-r', 'ibm866'] as const).map((name) => [name, text])))(
    '%s: %s',
    (encoding, text) => {
      const writable = encoding === 'windows-1251' ? text : text.replace(/[«»—]/g, '"');
      const sure = encoding === 'koi8-r' ? writable.replace('№', 'N') : writable;
      expect(decodeAny(encoded(sure, encoding))).toEqual({ text: sure, encoding });
    },
  );

  // Node reads Windows-1252 as ISO 8859-1, so that only letters can be tried here.
  it.each(['id,name\nvisit,Visite à domicile, hôpital\n', 'id,name\nx,Größe des Zentrums\n'])(
    'windows-1252: %s',
    (text) => {
      expect(decodeAny(encoded(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252' });
    },
  );

  it('typographic signs alone are read as they are in both encodings of Windows', () => {
    const text = 'id,name\nx,“quoted” – Survivors’ kits…\n';
    expect(decodeAny(encoded(text, 'windows-1251'))?.text).toBe(text);
  });

  it.each([false, true])('UTF-16 with Russian headers and no mark, big end first: %s', (isBig) => {
    const text = 'Код;Название;Единица;Цена\nkit;Набор;штука;1250\n';
    const buffer = Buffer.from(text, 'utf16le');
    const written = new Uint8Array(isBig ? buffer.swap16() : buffer);
    expect(decodeAny(written)).toEqual({ text, encoding: isBig ? 'utf-16be' : 'utf-16le' });
  });

  it('UTF-8 goes before all others, with a mark or without', () => {
    const text = 'код;название\n';
    expect(decodeAny(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' });
    expect(decodeAny(new TextEncoder().encode(`\ufeff${text}`))).toEqual({ text, encoding: 'utf-8' });
  });
});

describe('no encoding is made up', () => {
  it.each([
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13)],
    ['half a letter of UTF-16', bytes(0xff, 0xfe, 0x69, 0x00, 0x64)],
    ['bytes by chance', Uint8Array.from({ length: 400 }, (_, at) => 1 + ((at * at * 7 + at * 131) % 255))],
    ['letters of no word', bytes(0x69, 0x2c, 0xff, 0xfe, 0xfd, 0x81, 0x8d, 0x0a)],
  ])('of %s', (_, content) => {
    expect(decodeAny(content)).toBeUndefined();
  });

  it('where one is chosen that the bytes are none in', () => {
    expect(decodeAny(bytes(0xcc, 0xe8, 0xed), 'utf-8')).toBeUndefined();
  });
});

it.each<[Encoding, string]>([
  ['windows-1251', 'cafй'],
  ['windows-1252', 'café'],
])('a chosen encoding is taken at its word: %s', (encoding, text) => {
  expect(decodeAny(bytes(0x63, 0x61, 0x66, 0xe9), encoding)?.text).toBe(text);
});
