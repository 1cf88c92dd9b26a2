/** What a figure rests on in words: how many rows of the data of each confidence, from the surest down. */
import type { RowsByConfidence } from '../../analysis/confidenceUnder.ts';
import type { Speech } from '../parts/speech.ts';

const order = ['published', 'derived', 'expert', 'illustrative'] as const;

export function rowsPhrase(rows: RowsByConfidence, { words, formats }: Pick<Speech, 'words' | 'formats'>): string {
  const said = order
    .filter((confidence) => rows[confidence] > 0)
    .map((confidence) => words.cost.rows[confidence](formats.count(String(rows[confidence])).text));
  return said.length > 0 ? words.cost.restsOn(said.join(', ')) : '';
}
