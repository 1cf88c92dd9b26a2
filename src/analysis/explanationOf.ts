/** One step of an explanation as data for a page: values as text, places and rows by their names. */
import type { Dimension } from '../model/dimensions.ts';
import type { TableName } from '../pack/declarations.ts';
import { declarations } from '../pack/declarations.ts';
import type { Row } from '../pack/pack.ts';
import { decimals, type Decimal } from '../quantity/decimal.ts';
import { ExplainedReader, type CellFigure, type ExplainedFormula } from '../readers/explained.ts';
import { tableOfKeys } from './keyTables.ts';
import { named, translations, type Named } from './named.ts';
import type { Results } from './results.ts';

/** What a figure or a cell is called: by quantity and place, or by table, row and column. */
export type Label =
  | {
      readonly kind: 'figure';
      readonly quantity: string;
      readonly unit: string;
      readonly place: readonly { readonly dimension: Dimension; readonly key: Named }[];
    }
  | {
      readonly kind: 'cell';
      readonly table: TableName;
      readonly column: string;
      /** The names of the row's key, part by part; empty parts are left out. */
      readonly row: readonly Named[];
    };

export type FormulaStep =
  | { readonly op: 'input'; readonly node: number; readonly label: Label; readonly value: string }
  | { readonly op: 'constant' | 'noFigure'; readonly value: string }
  | {
      readonly op: Exclude<ExplainedFormula<Decimal>['op'], 'input' | 'constant' | 'noFigure'>;
      readonly terms: readonly FormulaStep[];
      readonly value: string;
    };

export interface ExplanationStep {
  readonly node: number;
  readonly label: Label;
  readonly value: string;
  /** The section of the method, for a figure. */
  readonly method?: string;
  readonly formula?: FormulaStep;
  /** For a cell: where it stands and what is said of it. */
  readonly cell?: CellFacts;
}

export interface CellFacts extends Omit<CellFigure<Decimal>, 'kind' | 'node' | 'value'> {
  /** Of a price or a salary as it is written, ISO 4217; '' for what is no money. */
  readonly currency: string;
  /** What a price is the price of one of. */
  readonly unit: Translated;
  readonly sources: Translated;
  readonly notes: Translated;
  /** The scenario that changed the value, or inserted the row. */
  readonly scenario?: Named;
}

/** A text of the pack with its translations. */
export interface Translated {
  readonly text: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** @param node as a {@link FormulaStep} or a figure's detail names it */
export function explanationOf(results: Results, node: number): ExplanationStep {
  const step = new ExplainedReader(results.exact).explain(node);
  const value = decimals.toText(step.value);
  if (step.kind === 'constant') throw new Error('a constant has nothing to explain');
  const label = labelOf(results, node);
  if (step.kind === 'figure') {
    const formula = formulaStep(results, step.formula);
    return { node, label, value, method: step.quantity.method, formula };
  }
  return { node, label, value, cell: factsOf(results, step) };
}

/** The columns that hold money in a currency that their row names. */
const inNamedCurrency: readonly string[] = ['unit_cost', 'annual_salary'];

function factsOf(results: Results, { kind: _, node, value: __, ...cell }: CellFigure<Decimal>): CellFacts {
  const { scenario, tables } = results.pack;
  const row = tables[cell.table].rows[results.layout.tape.cells.get(node)?.row ?? -1] as Row;
  const translated = (column: string): Translated => ({
    text: row.cells[column] ?? '',
    texts: translations(row.cells, column),
  });
  const isPrice = inNamedCurrency.includes(cell.column);
  const opened = tables.scenarios.rows.find(({ cells }) => cells.id === scenario);
  const isOfScenario = cell.changedBy !== undefined || row.insertedBy !== undefined;
  return {
    ...cell,
    currency: isPrice ? row.cells.currency || results.currency : '',
    unit: cell.column === 'unit_cost' ? translated('unit') : { text: '', texts: {} },
    sources: translated('source'),
    notes: translated('note'),
    ...(isOfScenario && opened && { scenario: named(opened) }),
  };
}

function formulaStep(results: Results, formula: ExplainedFormula<Decimal>): FormulaStep {
  const value = decimals.toText(formula.value);
  if (formula.op === 'input') return { op: 'input', node: formula.node, label: labelOf(results, formula.node), value };
  if ('terms' in formula)
    return { op: formula.op, terms: formula.terms.map((term) => formulaStep(results, term)), value };
  return { op: formula.op, value };
}

function labelOf(results: Results, node: number): Label {
  const { tape } = results.layout;
  const cell = tape.cells.get(node);
  if (cell) {
    const table = cell.table as TableName;
    return { kind: 'cell', table, column: cell.column, row: rowNames(results, table, cell.row) };
  }
  const quantity = tape.quantity[node];
  if (!quantity) throw new Error(`node ${node} has no name`);
  const place = Object.entries(results.layout.placeOf(node)).flatMap(([dimension, key]) =>
    keyNames(results, dimension as Dimension, key).map((name) => ({ dimension: dimension as Dimension, key: name })),
  );
  return { kind: 'figure', quantity: quantity.name, unit: quantity.unit, place };
}

/** A key by its name; the row of a table without names by the names of its key. */
function keyNames(results: Results, dimension: Dimension, key: number): Named[] {
  const table = tableOfKeys[dimension];
  if (table) return rowNames(results, table, key);
  if (dimension === 'plan' && key > 0) return [named(results.pack.tables.staffing_mixes.rows[key - 1] as Row)];
  const id = results.keys.ids[dimension][key] as string;
  return [{ id, name: id, names: {} }];
}

/** The parts of a row's key, each by the name of the row that it points to. */
export function rowNames(results: Results, table: TableName, row: number): Named[] {
  const { rows } = results.pack.tables[table];
  const own = rows[row] as Row;
  const { key, columns } = declarations[table];
  if (own.cells.name) return [named(own)];
  return key.flatMap((column) => {
    const id = own.cells[column] ?? '';
    if (id === '') return [];
    const [referred] = columns.find(({ name }) => name === column)?.references ?? [];
    const target = referred && results.pack.tables[referred].rows.find(({ cells }) => cells.id === id);
    return [target ? named(target) : { id, name: id, names: {} }];
  });
}
