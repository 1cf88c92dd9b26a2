/** What a column of the data is called, in the words of one language. */
import type { QuantityWords } from './quantityNames.ts';
import type { TableWords } from './tables.en.ts';

export interface ColumnWords {
  readonly said: Pick<TableWords, 'columns' | 'low' | 'high'>;
  readonly names: Pick<QuantityWords, 'columns'>;
}

/** In words where there are some, else as it stands in the file. */
export function columnName(table: string, column: string, words: ColumnWords): string {
  const { said, names } = words;
  const [, value = '', bound] = /^(.+)_(low|high)$/.exec(column) ?? [];
  if (bound === 'low' || bound === 'high') return said[bound](columnName(table, value, words));
  const [, translated = '', language = ''] = /^(.+)_([a-z]{2,3})$/.exec(column) ?? [];
  const own = names.columns[`${table}.${column}`] ?? said.columns[column];
  if (own === undefined && said.columns[translated]) return `${said.columns[translated]} (${language})`;
  return own ?? column;
}
