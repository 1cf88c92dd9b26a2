/** Text of files as people have them: UTF-8 and UTF-16, and the one-byte encodings of Cyrillic and western computers. */
import { decode, decodeAs, utf16Of } from './decode.ts';

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'ibm866', 'koi8-r', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Letters that make up most of any text in a Cyrillic language. */
const COMMON = new Set('оеаинтсрвлкмдпуяы');
/** What stands between words in either kind of text. */
const PUNCTUATION = /[‘’“”„‚«»–—…•№°§©®™€\u00a0]/;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
/** A longer sample tells nothing more. */
const SAMPLE = 20_000;
/** Of the letters that are no ASCII, how many points each must be worth at least: a mistaken encoding has far fewer. */
const LEAST = 0.9;
/** So much better than the next one must the best be. */
const AHEAD = 1.15;

/**
 * The text of a file, whose encoding is told from its bytes.
 * @param chosen the encoding, where somebody said which it is
 * @returns undefined where the bytes are no text, or could be one in several encodings
 */
export function decodeAny(content: Uint8Array | string, chosen?: Encoding): Decoded | undefined {
  if (typeof content === 'string') return found(decode(content), 'utf-8');
  if (chosen) return found(withoutMark(decodeAs(chosen, content)), chosen);
  const utf16 = utf16Of(content);
  if (utf16) return found(decode(content), utf16);
  const utf8 = decode(content);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  return content.includes(0) ? undefined : ofOneByte(content);
}

const found = (text: string | undefined, encoding: Encoding): Decoded | undefined =>
  text === undefined ? undefined : { text, encoding };

/** Text of another encoding that holds NULs was chosen by mistake. */
function withoutMark(text: string | undefined): string | undefined {
  if (text === undefined || text.includes('\0')) return undefined;
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** The encoding whose letters make words, where one does so clearly better than the others. */
function ofOneByte(content: Uint8Array): Decoded | undefined {
  const sample = content.subarray(0, SAMPLE);
  const fitting = (['windows-1252', 'windows-1251', 'ibm866', 'koi8-r'] as const)
    .map((encoding) => ({ encoding, ...judge(decodeAs(encoding, sample) ?? '', encoding === 'windows-1252') }))
    .filter(({ points, letters }) => points >= letters * LEAST)
    .sort((a, b) => b.points - a.points);
  const [best, next] = fitting;
  if (!best) return undefined;
  // Typographic signs alone stand at the same places in both encodings of Windows.
  const isClear = !next || best.letters === 0 || best.points > next.points * AHEAD;
  return isClear ? found(decodeAs(best.encoding, content), best.encoding) : undefined;
}

/** How well the signs beyond ASCII fit among their neighbours. */
function judge(text: string, isWestern: boolean): { readonly points: number; readonly letters: number } {
  let points = 0;
  let letters = 0;
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+|[^\p{ASCII}]/gu)) {
    const foreign = Array.from(word).filter((sign) => sign > '\x7f');
    if (foreign.length === 0) continue;
    const own = foreign.filter((sign) => (isWestern ? LATIN : CYRILLIC).test(sign)).length;
    if (own === 0) points -= PUNCTUATION.test(word) ? 0 : 3 * foreign.length;
    else points += isWestern ? ofWesternWord(word, foreign.length) : ofCyrillicWord(word, foreign.length);
    letters += own;
  }
  return { points, letters };
}

/** Accented letters stand among plain ones, or alone: “à”. */
function ofWesternWord(word: string, accented: number): number {
  if (word.length === 1) return LEAST;
  return word.length >= 2 * accented ? 1.5 * accented : -3 * accented;
}

/** Common letters count double; a word of two scripts, or with a capital behind a small letter, is none. */
function ofCyrillicWord(word: string, foreign: number): number {
  if (foreign < word.length || /\p{Ll}\p{Lu}/u.test(word)) return -3 * foreign;
  return Array.from(word.toLowerCase()).reduce((points, letter) => points + (COMMON.has(letter) ? 2 : 0.5), 0);
}
