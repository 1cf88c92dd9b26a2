/** Random edits as a user makes them: of the base or of a scenario, of values and of rows, of ids too. */
import fc from 'fast-check';
import { declarations } from '../../src/pack/declarations.ts';
import { meaningOfCell } from '../../src/pack/cellMeaning.ts';
import { choicesOf, newRow } from '../../src/pack/newRow.ts';
import type { Column } from '../../src/pack/columns.ts';
import type { Tables } from '../../src/pack/pack.ts';
import { tableNames, type TableName } from '../../src/pack/tableNames.ts';
import { applyScenario } from '../../src/scenario/applyScenario.ts';
import { putBack, putRowBack } from '../../src/scenario/editScenario.ts';
import { insertShown, isOfBase, removeShown, setShown, type Edited } from '../../src/scenario/editShown.ts';
import { shownTable, type ShownRow } from '../../src/scenario/shownTable.ts';

export type Edit = (tables: Tables) => Tables;

/** Everything that chance decides; what it comes to depends on the tables that it meets. */
export interface Chance {
  readonly kind: 'value' | 'cell' | 'insert' | 'remove' | 'rename' | 'put back';
  readonly scenario: number;
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

const pick = fc.nat({ max: 9999 });

/** @param kinds those that may come, with how often */
export const randomEdit = (
  kinds: Readonly<Partial<Record<Chance['kind'], number>>> = everyKind,
): fc.Arbitrary<Chance> =>
  fc.record({
    kind: fc.oneof(
      ...Object.entries(kinds).map(([kind, weight]) => ({ arbitrary: fc.constant(kind as Chance['kind']), weight })),
    ),
    scenario: pick,
    table: pick,
    row: pick,
    column: pick,
    value: pick,
  });

const everyKind = { value: 6, cell: 2, insert: 2, remove: 1, rename: 1, 'put back': 2 };

const FACTORS = [0, 0.5, 0.9, 1, 1.25, 2];
const TEXTS = ['', '0', '1', '0.25', 'x', '1,5', '2026', 'half', '-3'];

const at = <T>(choices: readonly T[], index: number): T | undefined => choices[index % choices.length];

export const scenariosOf = (tables: Tables): readonly string[] => [
  'base',
  ...tables.scenarios.rows.map(({ cells }) => cells.id ?? ''),
];

/** The scenario that an edit is made in. */
export const scenarioOf = ({ scenario }: Chance, tables: Tables): string => at(scenariosOf(tables), scenario) ?? 'base';

/** The edit that chance makes of these tables. */
export function editOf(chance: Chance, tables: Tables): Edit {
  const scenario = scenarioOf(chance, tables);
  const filled = tableNames.filter((name) => tables[name].rows.length > 0);
  const table = at(chance.kind === 'rename' ? filled.filter(hasIds) : filled, chance.table) ?? 'items';
  const edited: Edited = { table, scenario };
  const rows = shownTable(tables, table, scenario);
  const shown = at(rows, chance.row);
  if (!shown) return (before) => before;
  return (before) => made(before, chance, edited, shown);
}

function made(tables: Tables, chance: Chance, edited: Edited, shown: ShownRow): Tables {
  const { scenario, table } = edited;
  const applied = applyScenario(tables, scenario).tables;
  switch (chance.kind) {
    case 'value':
      return setNumber(tables, chance, edited, shown);
    case 'cell':
      return setAny(tables, applied, chance, edited, shown);
    case 'insert':
      return insertShown(tables, edited, Math.max(0, shown.at), filledRow(applied, table, shown));
    case 'remove':
      return shown.isRemoved ? tables : removeShown(tables, edited, [shown]);
    case 'rename':
      return setShown(tables, edited, shown, declarations[table].key[0] ?? '', `renamed-${chance.value}`);
    case 'put back': {
      if (isOfBase(edited)) return tables;
      const row = { scenario, table, row: shown.key };
      const column = at(Object.keys(shown.row.changedBy ?? {}), chance.column);
      return column === undefined ? putRowBack(tables, row) : putBack(tables, { ...row, column });
    }
  }
}

const hasIds = (table: TableName) => {
  const { key, byName } = declarations[table];
  return key.length === 1 && byName.get(key[0] ?? '')?.type === 'id';
};

/** Numbers and texts of the row that it is like, so that the data may stay sound. */
function filledRow(tables: Tables, table: TableName, { row }: ShownRow) {
  const cells = newRow(tables, table, row);
  const numbers = declarations[table].columns.filter(({ name, type }) => !(name in cells) && type !== 'id');
  return { ...Object.fromEntries(numbers.map(({ name }) => [name, row.cells[name] ?? ''])), ...cells };
}

function setNumber(tables: Tables, chance: Chance, edited: Edited, shown: ShownRow): Tables {
  const numbers = Object.keys(shown.row.cells).filter((column) => {
    const { type } = meaningOfCell(edited.table, shown.row.cells, column) ?? {};
    return type === 'number' && /^\d+(\.\d+)?$/.test(shown.row.cells[column] ?? '');
  });
  const column = at(numbers, chance.column);
  if (column === undefined) return tables;
  const value = Number(shown.row.cells[column]) * (at(FACTORS, chance.value) ?? 1);
  return setShown(tables, edited, shown, column, String(Number(value.toFixed(6))));
}

function setAny(tables: Tables, applied: Tables, chance: Chance, edited: Edited, shown: ShownRow): Tables {
  const column = at(Object.keys(shown.row.cells), chance.column) ?? '';
  const meaning = meaningOfCell(edited.table, shown.row.cells, column);
  return setShown(tables, edited, shown, column, at(valuesOf(applied, meaning), chance.value) ?? '');
}

const valuesOf = (tables: Tables, meaning: Column | undefined): readonly string[] =>
  (meaning && choicesOf(tables, meaning)) ?? TEXTS;
