/** What it takes to say something of sites, and the names and numbers of their tables in words. */
import type { Row } from '../../pack/pack.ts';
import type { LaidOut } from '../../state/rollOut.ts';
import { inPercent } from '../../state/typedPercent.ts';
import type { CheckableFormats } from '../../words/checkable.ts';
import { nameIn } from '../../words/language.ts';
import type { SitesWords } from '../../words/sites.en.ts';
import type { Speech } from '../parts/speech.ts';

export interface SitesSpeech extends Speech {
  readonly own: SitesWords;
  /** Names of tables. */
  readonly tables: Readonly<Record<string, string>>;
  readonly checkable: CheckableFormats;
  /** The decimal mark of the language. */
  readonly mark: '.' | ',';
}

export const rowName = ({ cells }: Row, { language }: SitesSpeech): string =>
  nameIn(language, cells.name || (cells.id ?? ''), { [language]: cells[`name_${language}`] ?? '' });

/** What a number of the data is in a field, and beside it where it differs from the base. */
export interface FieldText {
  readonly text: string;
  readonly written: string;
  /** '' where it is as in the base; where the base has nothing, a dash. */
  readonly base: string;
}

export function fieldOf({ value, base }: LaidOut, isShare: boolean, speech: SitesSpeech): FieldText {
  const shown = (text: string) => (isShare ? inPercent(text) : text);
  return {
    text: printed(shown(value), speech),
    written: shown(value).replace('.', speech.mark),
    base: base === undefined ? '' : printed(shown(base), speech) || '–',
  };
}

const NUMBER = /^\d+(\.\d+)?(e-?\d{1,2})?$/;

/** A number with all its digits; what is none stays as it is. */
export const printed = (value: string, { checkable }: SitesSpeech): string =>
  NUMBER.test(value) ? checkable.exact(value) : value;

/** Shares in per cent, with the sign of the language. */
export const printedPercent = (share: string, speech: SitesSpeech): string =>
  share === '' ? '' : printed(inPercent(share), speech);
