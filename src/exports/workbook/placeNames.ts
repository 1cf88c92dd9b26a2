/** The names of what a figure is of: of each key of a place, in the user's language. */
import { tableOfKeys } from '../../analysis/keyTables.ts';
import type { Results } from '../../analysis/results.ts';
import type { Dimension } from '../../model/dimensions.ts';
import type { TableName } from '../../pack/declarations.ts';
import type { WorkbookWords } from './workbookWords.ts';

export function placeNames(results: Results, words: WorkbookWords): (dimension: Dimension, key: number) => string {
  const { keys, pack } = results;
  const nameIn = (table: TableName, row: number): string => {
    const cells = pack.tables[table].rows[row]?.cells ?? {};
    return cells[`name_${words.language}`] || cells.name || cells.id || '';
  };
  const rowNames: Partial<Record<Dimension, (key: number) => string>> = {
    plan: (key) => (key === 0 ? words.asPlanned : nameIn('staffing_mixes', key - 1)),
    dutyPost: (key) => {
      const { cadre = '', shift = '' } = pack.tables.duty_posts.rows[key]?.cells ?? {};
      return `${nameIn('cadres', keys.numberOf('cadre', cadre))} ${shift}`.trim();
    },
    programmeRow: (key) =>
      nameIn('items', keys.numberOf('item', pack.tables.programme_items.rows[key]?.cells.item ?? '')),
  };
  return (dimension, key) => {
    const rowName = rowNames[dimension];
    if (rowName) return rowName(key);
    const table = tableOfKeys[dimension];
    return table ? nameIn(table, key) : (keys.ids[dimension][key] ?? '');
  };
}
