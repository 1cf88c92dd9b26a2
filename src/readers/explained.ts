/** Explains a figure: how it is computed, from what, one step at a time down to the cells of the pack. */
import { NOTHING, op, operations, type Operation } from '../layout/tape.ts';
import type { Dimension } from '../model/dimensions.ts';
import type { Quantity } from '../model/formula.ts';
import type { TableName } from '../pack/declarations.ts';
import type { Row } from '../pack/pack.ts';
import type { ExactReader } from './exact.ts';

/** A figure, explained by one step; its inputs are explained in their turn when they are asked for. */
export type Explanation<N> = Figure<N> | CellFigure<N> | Constant<N>;

export interface Figure<N> {
  readonly kind: 'figure';
  readonly node: number;
  readonly quantity: Quantity;
  /** The ids of its place, by dimension. */
  readonly place: Readonly<Partial<Record<Dimension, string>>>;
  readonly value: N;
  readonly formula: ExplainedFormula<N>;
  /** The nodes that the formula names, each once, in its order. */
  readonly inputs: readonly number[];
}

/** A cell of the pack, with all that the pack says of it. */
export interface CellFigure<N> {
  readonly kind: 'cell';
  readonly node: number;
  readonly value: N;
  readonly table: TableName;
  readonly file: string;
  /** Record number, the header being 1. */
  readonly record: number;
  readonly column: string;
  /** The plausible range; '' where there is none. */
  readonly low: string;
  readonly high: string;
  readonly source: string;
  /** An empty confidence is `illustrative`. */
  readonly confidence: string;
  readonly note: string;
  /** The record of `scenario_changes.csv` that set the value, where the scenario did. */
  readonly changedBy?: number;
}

export interface Constant<N> {
  readonly kind: 'constant';
  readonly node: number;
  readonly value: N;
}

/** A formula with its values: operations over inputs, which are named by node. */
export type ExplainedFormula<N> =
  | { readonly op: 'input'; readonly node: number; readonly value: N }
  | {
      readonly op: Exclude<Operation, 'input' | 'constant' | 'dot' | 'ifNone' | 'noFigure'> | 'same';
      readonly terms: readonly ExplainedFormula<N>[];
      readonly value: N;
    }
  | { readonly op: 'constant'; readonly value: N }
  | { readonly op: 'noFigure'; readonly value: N };

export class ExplainedReader<N> {
  constructor(private readonly exact: ExactReader<N>) {}

  /**
   * @param node a node of a quantity, a cell or a constant, as {@link Figure.inputs} names them
   * @throws for {@link NOTHING}, which rests on no row at all, and for a step within a formula
   */
  explain(node: number): Explanation<N> {
    if (node === NOTHING) throw new Error('a figure without rows has nothing to explain');
    const { tape } = this.exact.layout;
    const value = this.exact.value(node);
    if (tape.cells.has(node)) return this.explainCell(node, value);
    if (tape.constants.has(node)) return { kind: 'constant', node, value };
    const quantity = tape.quantity[node];
    if (!quantity) throw new Error(`node ${node} is a step within a formula`);
    const formula = this.expand(node);
    return { kind: 'figure', node, quantity, place: this.idsOf(node), value, formula, inputs: inputsOf(formula) };
  }

  private idsOf(node: number): Partial<Record<Dimension, string>> {
    const { layout } = this.exact;
    const { ids } = layout.structure.keys;
    return Object.fromEntries(
      Object.entries(layout.placeOf(node)).map(([dimension, key]) => [dimension, ids[dimension as Dimension][key]]),
    );
  }

  private explainCell(node: number, value: N): CellFigure<N> {
    const { layout } = this.exact;
    const cell = layout.tape.cells.get(node);
    if (!cell) throw new Error(`node ${node} is no cell`);
    const table = layout.pack.tables[cell.table as TableName];
    const row = table.rows[cell.row] as Row;
    const change = row.changedBy?.[cell.column];
    const said = (column: string) => row.cells[column] ?? '';
    return {
      kind: 'cell',
      node,
      value,
      table: table.name,
      ...placeOfRow(table.file, row),
      column: cell.column,
      low: said(`${cell.column}_low`),
      high: said(`${cell.column}_high`),
      source: said('source'),
      confidence: said('confidence') || 'illustrative',
      note: said('note'),
      ...(change && { changedBy: change.record }),
    };
  }

  /** The formula of a node, with the steps within it written out up to the next named figures. */
  private expand(node: number): ExplainedFormula<N> {
    const { tape } = this.exact.layout;
    const value = this.exact.value(node);
    const args = tape.argumentsOf(node);
    switch (tape.operation[node]) {
      case op.noFigure:
        return { op: 'noFigure', value };
      case op.dot:
        return { op: 'plus', value, terms: this.products(args) };
      case op.ifNone: {
        // Only the branch that holds is worth explaining.
        const [of, then, otherwise] = args as [number, number, number];
        return this.same(this.exact.isZero(of) ? then : otherwise, value);
      }
      default:
        if (tape.operation[node] === op.plus && args.length === 1) return this.same(args[0] as number, value);
    }
    const operation = operations[tape.operation[node] as number] as 'plus';
    return { op: operation, value, terms: args.map((arg) => this.term(arg)) };
  }

  private same(node: number, value: N): ExplainedFormula<N> {
    return { op: 'same', value, terms: [this.term(node)] };
  }

  /** The terms of a sum of products, whose factors stand in pairs. */
  private products(args: readonly number[]): ExplainedFormula<N>[] {
    const terms: ExplainedFormula<N>[] = [];
    for (let index = 0; index < args.length; index += 2) {
      const [left, right] = args.slice(index, index + 2) as [number, number];
      if (this.exact.layout.tape.constants.get(right) === '1') terms.push(this.term(left));
      else {
        const value = this.exact.product(left, right);
        terms.push({ op: 'times', value, terms: [this.term(left), this.term(right)] });
      }
    }
    return terms;
  }

  private term(node: number): ExplainedFormula<N> {
    const { tape } = this.exact.layout;
    const value = this.exact.value(node);
    if (tape.constants.has(node)) return { op: 'constant', value };
    if (tape.cells.has(node) || tape.quantity[node]) return { op: 'input', node, value };
    return this.expand(node);
  }
}

/** Where a row stands: its own file, or the scenario's changes where the scenario inserted it. */
function placeOfRow(file: string, row: Row): { file: string; record: number } {
  return row.insertedBy
    ? { file: 'scenario_changes.csv', record: row.insertedBy.record }
    : { file, record: row.record };
}

function inputsOf<N>(formula: ExplainedFormula<N>): number[] {
  const found = new Set<number>();
  const visit = (part: ExplainedFormula<N>): void => {
    if (part.op === 'input') found.add(part.node);
    else if ('terms' in part) part.terms.forEach(visit);
  };
  visit(formula);
  return [...found];
}
