/** What it takes to say something of data: a language, words for this page and for columns, sentences about problems. */
import type { Column } from '../../pack/columns.ts';
import { checkableFormats, type CheckableFormats } from '../../words/checkable.ts';
import type { ScaledRange } from '../../state/scaledRange.ts';
import { columnName } from '../../words/columnName.ts';
import type { DataWords } from '../../words/data.en.ts';
import { loadDataWords } from '../../words/data.ts';
import { decimalMark } from '../../words/formats.ts';
import { loadProblemWords, type SayProblem } from '../../words/problems.ts';
import type { QuantityWords } from '../../words/quantityNames.ts';
import { loadQuantityWords } from '../../words/quantities.ts';
import type { Speech } from '../parts/speech.ts';
import { capitalised } from '../panel/labels.ts';

export interface DataSpeech extends Speech {
  readonly said: DataWords;
  readonly names: QuantityWords;
  readonly checkable: CheckableFormats;
  readonly sayProblem: SayProblem;
  /** The decimal mark of the language. */
  readonly mark: '.' | ',';
}

export async function loadDataSpeech({ language, words, formats }: Speech): Promise<DataSpeech> {
  const [said, names, sayProblem] = await Promise.all([
    loadDataWords(language),
    loadQuantityWords(language),
    loadProblemWords(language),
  ]);
  const { locale } = words.numbers;
  const of = { said, names, sayProblem };
  return { language, words, formats, ...of, checkable: checkableFormats(locale), mark: decimalMark(locale) };
}

/** The head of a column: in words where there are some, else as it stands in the file. */
export function columnHead(table: string, column: string, speech: DataSpeech): string {
  return capitalised(columnName(table, column, speech));
}

/** A value that is chosen from a list of words. */
export function choiceName(value: string, { said, words, names }: DataSpeech): string {
  const sectors: Readonly<Record<string, string>> = words.panel.sectors;
  return sectors[value] ?? said.choices[value] ?? said.settingNames[value] ?? names.settings[value] ?? value;
}

/** Quotients that a scenario makes may have 34 digits; what people write has no more than these. */
const MOST_LETTERS = 14;

/** A canonical value as the language writes it. */
export function valueInWords(value: string, meaning: Column | undefined, { checkable }: DataSpeech): string {
  const isAmount = meaning?.type === 'number' || meaning?.type === 'whole number';
  if (!isAmount || !/^-?\d+(\.\d+)?(e-?\d{1,2})?$/.test(value)) return value;
  return value.length > MOST_LETTERS ? checkable.figure(value) : checkable.exact(value);
}

/** Low and high; one of them where the other is not there. */
export const rangeInWords = ({ low, high }: ScaledRange, speech: DataSpeech): string =>
  [low, high]
    .filter((end) => end !== '')
    .map((end) => valueInWords(end, { name: '', type: 'number' }, speech))
    .join(' – ');
