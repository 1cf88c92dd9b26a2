/** What a change of a scenario touches and what it does there, in words, for a list of what differs. */
import type { Named } from '../../../analysis/named.ts';
import { columnMeaning } from '../../../state/dataColumns.ts';
import type { ChangeShown } from '../../../state/uploadPreview.ts';
import type { UploadWords } from '../../../words/upload.en.ts';
import { nameOf } from '../../parts/speech.ts';
import { choiceName, columnHead, valueInWords, type DataSpeech } from '../dataSpeech.ts';

export function changeInWords(
  { table, row, column, operation, value }: ChangeShown,
  words: UploadWords,
  speech: DataSpeech,
): { readonly place: string; readonly value: string } {
  const rowName = row.map((name) => inWords(name, speech)).join(' \u00b7 ');
  const head = column && columnHead(table, column, speech);
  const place = [speech.said.tables[table] ?? table, rowName, head].filter((part) => part !== '').join(', ');
  return { place, value: valueSaid({ table, column, operation, value }, words, speech) };
}

/** A row of the pack by its name; a sector or a setting, which have none there, by a word. */
const inWords = (name: Named, speech: DataSpeech): string =>
  name.name === name.id ? choiceName(name.id, speech) : nameOf(name, speech);

function valueSaid(
  { table, column, operation, value }: Pick<ChangeShown, 'table' | 'column' | 'operation' | 'value'>,
  words: UploadWords,
  speech: DataSpeech,
): string {
  if (operation === 'insert' || operation === 'remove') return words.operations[operation];
  const text = valueInWords(inWords(value, speech), columnMeaning(table, column), speech) || words.empty;
  return operation === 'multiply' ? `\u00d7\u00a0${text}` : operation === 'add' ? `+\u00a0${text}` : text;
}
