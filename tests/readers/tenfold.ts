/** A pack with ten times the case types, services and items of another, served by the same staff at the same sites. */
import type { Row, Table, Tables } from '../../src/pack/pack.ts';
import type { TableName } from '../../src/pack/declarations.ts';

const COPIES = 10;

/** The columns that name a copy, table by table; rows of other tables stand once. */
const copied: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  case_types: ['id'],
  services: ['id'],
  items: ['id'],
  pathways: ['case_type', 'service'],
  case_sites: ['case_type'],
  staff_time: ['service'],
  service_items: ['service', 'item'],
  staff_items: ['item'],
  site_items: ['item'],
  programme_items: ['item'],
};

export function tenfold(tables: Tables): Tables {
  const made = Object.entries(tables).map(([name, table]: [string, Table]) => {
    const columns = copied[name as TableName];
    const rows = columns ? copies(columns, table.rows) : table.rows;
    return [name, { ...table, rows: name.startsWith('scenario') ? [] : rows }];
  });
  return Object.fromEntries(made) as Tables;
}

const copies = (columns: readonly string[], rows: readonly Row[]): Row[] =>
  Array.from({ length: COPIES }, (_, copy) =>
    rows.map((row, index): Row => {
      const named = Object.fromEntries(columns.map((column) => [column, `${row.cells[column]}-${copy}`]));
      return { ...row, record: copy * rows.length + index + 2, cells: { ...row.cells, ...named } };
    }),
  ).flat();
