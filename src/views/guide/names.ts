/** What tables, columns and values of the data are called on the page of data, for the guide that names them as files do. */
import { createContext } from 'svelte';
import type { GuideWords } from '../../words/guide.en.ts';
import type { QuantityWords } from '../../words/quantityNames.ts';

/** The words for a name as it stands in the files: `cadres`, `cadres.payer`, `in-kind`; '' where there are none. */
export type NameInWords = (name: string) => string;

export const [useNames, provideNames] = createContext<NameInWords>();

export function namesInWords(words: GuideWords, { columns }: QuantityWords): NameInWords {
  return (name) => {
    const column = name.slice(name.indexOf('.') + 1);
    if (name !== column) return columns[name] ?? words.columns[column] ?? '';
    return words.tables[name] ?? words.choices[name] ?? words.columns[name] ?? '';
  };
}
