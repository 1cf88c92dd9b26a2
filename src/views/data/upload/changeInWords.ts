/** What a change of a scenario touches and what it does there, in words, for a list of what differs. */
import type { Named } from '../../../analysis/named.ts';
import { columnMeaning } from '../../../state/dataColumns.ts';
import type { ChangeShown } from '../../../state/uploadPreview.ts';
import type { UploadWords } from '../../../words/upload.en.ts';
import { nameOf } from '../../parts/speech.ts';
import { choiceName, columnHead, valueInWords, type DataSpeech } from '../dataSpeech.ts';

export interface ChangeInWords {
  readonly place: string;
  /** What stands in the base; '' of a whole row. */
  readonly base: string;
  readonly value: string;
}

export function changeInWords(change: ChangeShown, words: UploadWords, speech: DataSpeech): ChangeInWords {
  const { table, row, column, operation, base, value } = change;
  const rowName = row.map((name) => inWords(name, speech)).join(' \u00b7 ');
  const head = column && columnHead(table, column, speech);
  const place = [speech.said.tables[table] ?? table, rowName, head].filter((part) => part !== '').join(', ');
  if (operation === 'insert' || operation === 'remove') return { place, base: '', value: words.operations[operation] };
  const said = (cell: Named) =>
    valueInWords(inWords(cell, speech), columnMeaning(table, column), speech) || words.empty;
  const sign = operation === 'multiply' ? '\u00d7\u00a0' : operation === 'add' ? '+\u00a0' : '';
  return { place, base: said(base), value: sign + said(value) };
}

/** A row of the pack by its name; a sector or a setting, which have none there, by a word. */
const inWords = (name: Named, speech: DataSpeech): string =>
  name.name === name.id ? choiceName(name.id, speech) : nameOf(name, speech);
