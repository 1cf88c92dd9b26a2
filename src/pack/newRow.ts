/** The cells that a new row of a table begins with. */
import type { Column } from './columns.ts';
import { declarations, settings } from './declarations.ts';
import type { NewCells } from './editTables.ts';
import { nextFree } from './idOfName.ts';
import { keyOf } from './key.ts';
import type { Row, Tables } from './pack.ts';
import type { TableName } from './tableNames.ts';

/** What the cells of a column can be, in the order of the pack; undefined where anything can be written. */
export function choicesOf(tables: Tables, column: Column): readonly string[] | undefined {
  if (column.choices) return column.choices;
  if (!column.references) return undefined;
  return [...new Set(column.references.flatMap((table) => idsOf(tables, table)))];
}

/** The local currency, and those that have a rate. */
export function currenciesOf({ settings: { rows }, currencies }: Tables): readonly string[] {
  const local = rows.find(({ cells }) => cells.key === 'currency')?.cells.value ?? '';
  const others = currencies.rows.map(({ cells }) => cells.currency ?? '');
  return [...new Set([local, ...others])].filter((currency) => currency !== '');
}

function idsOf(tables: Tables, table: TableName): readonly string[] {
  const id = declarations[table].key[0] ?? '';
  return tables[table].rows.map(({ cells }) => cells[id] ?? '').filter((text) => text !== '');
}

/**
 * A row like another one in all that is chosen from a list, with a key that no row has yet; numbers and texts are left
 * for the user to fill. Its price is in local money until another currency is chosen.
 * @param tables as the open scenario leaves them
 */
export function newRow(tables: Tables, table: TableName, like: Row | undefined): NewCells {
  const { columns, key } = declarations[table];
  const chosen = columns.filter(
    ({ name, choices, references }) => (choices ?? references) && !key.includes(name) && name !== 'confidence',
  );
  const cells = Object.fromEntries(chosen.map(({ name }) => [name, like?.cells[name] ?? '']));
  return { ...cells, ...freeKey(tables, table, like, keysOf(tables, table)) };
}

/**
 * Rows as these are, each under a key that no row has yet: an id gets a number, of other keys the last part that can
 * vary does. Where no key is free, it stays.
 * @param tables as the open scenario leaves them
 */
export function copiesOf(tables: Tables, table: TableName, rows: readonly Row[]): NewCells[] {
  const taken = keysOf(tables, table);
  const { key, byName } = declarations[table];
  const [id = ''] = key;
  return rows.map((row) => {
    const isId = key.length === 1 && byName.get(id)?.type === 'id';
    const own = isId
      ? { [id]: nextFree(row.cells[id] ?? '', (one) => taken.has(one)) }
      : freeKey(tables, table, row, taken);
    const cells = { ...row.cells, ...own };
    taken.add(keyOf(table, { record: 0, cells }));
    return cells;
  });
}

const keysOf = (tables: Tables, table: TableName): Set<string> =>
  new Set(tables[table].rows.map((row) => keyOf(table, row)));

/** The first key that no row has: the last part that can vary does. */
function freeKey(tables: Tables, table: TableName, like: Row | undefined, taken: ReadonlySet<string>): NewCells {
  const { key, byName } = declarations[table];
  const start = Object.fromEntries(key.map((part) => [part, like?.cells[part] ?? '']));
  const isFree = (cells: NewCells) => !taken.has(keyOf(table, { record: 0, cells }));
  for (const part of [...key].reverse()) {
    const column = byName.get(part);
    if (!column) continue;
    const free = candidates(tables, table, column)
      .map((value) => ({ ...start, [part]: value }))
      .find(isFree);
    if (free) return free;
  }
  return start;
}

function candidates(tables: Tables, table: TableName, column: Column): readonly string[] {
  if (table === 'settings') return [...settings.keys()];
  if (table === 'years') return nextYear(tables);
  if (column.type === 'year') return tables.years.rows.map(({ cells }) => cells.year ?? '');
  const choices = choicesOf(tables, column);
  if (choices) return choices;
  // One more than there are rows: one of these names is free.
  return Array.from({ length: tables[table].rows.length + 1 }, (_, index) => `new-${index + 1}`);
}

function nextYear({ years }: Tables): readonly string[] {
  const given = years.rows.map(({ cells }) => Number(cells.year)).filter(Number.isInteger);
  return given.length === 0 ? [] : [String(Math.max(...given) + 1)];
}
