/** Reads the tape as the calculation sheets of a workbook: every figure a live formula over the sheets of inputs. */
import type { Layout } from '../../layout/layout.ts';
import type { Keys } from '../../layout/place.ts';
import { NOTHING } from '../../layout/tape.ts';
import type { Quantity } from '../../model/formula.ts';
import type { Address } from './address.ts';
import { blocksOf, columnOf, type Block } from './blocks.ts';
import { FormulaWriter, type FormulaCell } from './formulas.ts';
import { inputAddresses } from './inputCells.ts';
import { reachableFrom } from './reachable.ts';
import { signsOf } from './signs.ts';

/** A row of steps: parts of formulas too long to be read in one. */
export interface StepRow {
  readonly sheet: string;
  readonly row: number;
  /** What the steps are part of. */
  readonly quantity: Quantity;
  readonly keys: Keys;
  /** From 1 within the figure's formula. */
  readonly number: number;
}

export interface Calculation {
  readonly blocks: readonly Block[];
  readonly steps: readonly StepRow[];
  readonly cells: readonly FormulaCell[];
  /** The cell of a figure that was asked for, or of the input that it is; undefined where it is no cell. */
  readonly addressOf: (node: number) => Address | undefined;
}

/** @param roots the nodes of the figures asked for */
export function readWorkbook(layout: Layout, roots: readonly number[]): Calculation {
  const { tape } = layout;
  const { nodes, owner } = reachableFrom(tape, roots);
  const figures = nodes.filter((node) => tape.quantity[node] && !tape.cells.has(node));
  const { blocks, addresses, ends } = blocksOf(layout, figures);
  const inputAddress = inputAddresses(layout.pack);
  const addressOf = (node: number): Address | undefined => {
    const cell = node === NOTHING ? undefined : tape.cells.get(node);
    return cell ? inputAddress(cell) : addresses.get(node);
  };
  const stepRows = new StepRows(layout, addresses, ends);
  const signs = signsOf(layout, nodes);
  const writer = new FormulaWriter({ layout, signs, addressOf, newStep: (figure) => stepRows.next(figure) });
  for (const node of nodes) {
    if ((owner[node] as number) >= 0 && !tape.cells.has(node)) writer.write(node, owner[node] as number);
  }
  return { blocks, steps: stepRows.rows, cells: writer.cells, addressOf };
}

/** Rows for steps stand beneath all blocks of a sheet, the years side by side. */
class StepRows {
  readonly rows: StepRow[] = [];
  private readonly known = new Map<string, StepRow>();
  private readonly headed = new Set<string>();
  private readonly counts = new Map<number, number>();

  constructor(
    private readonly layout: Layout,
    private readonly addresses: ReadonlyMap<number, Address>,
    private readonly ends: Map<string, number>,
  ) {}

  next(figure: number): Address {
    const number = (this.counts.get(figure) ?? 0) + 1;
    this.counts.set(figure, number);
    const { sheet, row: ownRow } = this.addresses.get(figure) as Address;
    const key = `${sheet}/${ownRow}/${number}`;
    const row = this.known.get(key) ?? this.add(sheet, figure, number);
    this.known.set(key, row);
    return { sheet, row: row.row, column: columnOf(this.layout.placeOf(figure)) };
  }

  private add(sheet: string, figure: number, number: number): StepRow {
    const end = this.ends.get(sheet) as number;
    // The first stands beneath a heading.
    const row = this.headed.has(sheet) ? end : end + 1;
    this.headed.add(sheet);
    this.ends.set(sheet, row + 1);
    const quantity = this.layout.tape.quantity[figure] as Quantity;
    const step = { sheet, row, quantity, keys: this.layout.placeOf(figure), number };
    this.rows.push(step);
    return step;
  }
}
