/** What a cell is meant to hold: the declared column behind a column name, a setting's key or a scenario's change. */
import type { Column } from './columns.ts';
import { declarations, settings } from './declarations.ts';
import { isTableName } from './tableNames.ts';
import type { TableName } from './tableNames.ts';

type Cells = Readonly<Record<string, string>>;

/** `low` is a language code too (Low German is `nds`), but here it would be a mistyped range. */
const TRANSLATION = /^(.+)_(?!low$)([a-z]{2,3})$/;
const NUMERIC = new Set(['number', 'whole number', 'year']);

/** Any number of either sign: what `multiply` and `add` take. */
const amount: Column = { name: 'value', type: 'number' };

/** The text column that a column named `x_ru` translates, else undefined. */
export function translatedColumn(table: TableName, name: string): Column | undefined {
  const column = declarations[table].byName.get(TRANSLATION.exec(name)?.[1] ?? '');
  return column?.type === 'text' ? column : undefined;
}

/** The declared column of this name, or the text column of which it is a translation. */
export function knownColumn(table: TableName, name: string): Column | undefined {
  return declarations[table].byName.get(name) ?? translatedColumn(table, name);
}

/** What the setting of this key may hold; translations of text settings count (`title_ru`). */
export function knownSetting(key: string): Column | undefined {
  const setting = settings.get(key);
  if (setting) return setting;
  const translated = settings.get(TRANSLATION.exec(key)?.[1] ?? '');
  return translated?.type === 'text' ? translated : undefined;
}

/** The column that says what this cell may hold; of a setting's value, the setting. Undefined for an unknown column. */
export function meaningOfCell(table: TableName, cells: Cells, name: string): Column | undefined {
  if (table === 'settings' && name === 'value') return knownSetting(cells['key'] ?? '');
  if (table === 'scenario_changes' && name === 'value') return meaningOfChange(cells);
  return knownColumn(table, name);
}

/** What the value of a scenario's change may hold: what the changed cell may hold, or any number to multiply or add. */
export function meaningOfChange(change: Cells): Column | undefined {
  const operation = change['operation'];
  if (operation === 'multiply' || operation === 'add') return amount;
  const table = change['table'] ?? '';
  if (operation !== 'set' || !isTableName(table) || table === 'scenario_changes') return undefined;
  return meaningOfCell(table, { key: change['row'] ?? '' }, change['column'] ?? '');
}

export function isNumeric(column: Column | undefined): boolean {
  return column !== undefined && NUMERIC.has(column.type);
}
