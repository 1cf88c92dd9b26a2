/** Soft hyphens in Russian words, for narrow heads: browsers have no hyphenation of their own everywhere. */

const SOFT_HYPHEN = '\u00ad';
const anyLetter = '[а-яё]';
const vowel = '[аеёиоуыэюя]';
const consonant = '[бвгджзклмнпрстфхцчшщ]';
const sign = '[йьъ]';

/** The rules of P. Hristov in Dymchenko and Varsanofiev's form: where a syllable may end, and what may follow. */
const breaks = [
  [sign, anyLetter + anyLetter],
  [vowel, vowel + anyLetter],
  [vowel + consonant, consonant + vowel],
  [consonant + vowel, consonant + vowel],
  [vowel + consonant, consonant + consonant + vowel],
  [vowel + consonant + consonant, consonant + consonant + vowel],
].map(([before, after]) => new RegExp(`(${before})(?=${after})`, 'giu'));

const LONG_WORD = /[а-яё]{9,}/giu;

/** The text with soft hyphens in its words of nine letters and more; never a single letter alone. */
export function withSoftHyphens(text: string): string {
  return text.replace(LONG_WORD, (word) => {
    const broken = breaks.reduce((result, rule) => result.replace(rule, `$1${SOFT_HYPHEN}`), word);
    return broken.replace(/^(.)\u00ad/u, '$1').replace(/\u00ad(.)$/u, '$1');
  });
}
