/** Which rows of the pack figures rest on, found by following each figure down the tape. */
import type { Layout } from '../layout/layout.ts';
import { NOTHING, type Tape } from '../layout/tape.ts';

/** A row of a table, by its index. */
export interface RestedRow {
  readonly table: string;
  readonly row: number;
}

/** The rows beneath each of some figures. */
export class RowsBeneath {
  /** Every row that is rested on, each once; {@link beneath} names them by their index here. */
  readonly rows: readonly RestedRow[];
  private readonly found = new Map<number, readonly number[]>();

  /** @param tables the tables whose rows count */
  constructor({ tape }: Layout, nodes: Iterable<number>, tables: ReadonlySet<string>) {
    const rows: RestedRow[] = [];
    const numbers = new Map<string, number>();
    const numberOf = (table: string, row: number): number => {
      const key = `${table}/${row}`;
      const number = numbers.get(key) ?? rows.push({ table, row }) - 1;
      numbers.set(key, number);
      return number;
    };
    const visits = new Uint32Array(tape.length);
    let visit = 0;
    for (const node of nodes) {
      if (node === NOTHING) continue;
      visit += 1;
      const beneath = new Set<number>();
      for (const cell of cellsBeneath(tape, node, visits, visit)) {
        if (tables.has(cell.table)) beneath.add(numberOf(cell.table, cell.row));
      }
      this.found.set(node, [...beneath]);
    }
    this.rows = rows;
  }

  /** The rows, as indexes into `rows`, that a node rests on. */
  beneath(node: number): readonly number[] {
    return this.found.get(node) ?? [];
  }
}

/** @param visits by node, the last visit that came by; a node is looked at once in each visit */
function* cellsBeneath(tape: Tape, from: number, visits: Uint32Array, visit: number) {
  const open = [from];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (visits[node] === visit) continue;
    visits[node] = visit;
    const cell = tape.cells.get(node);
    if (cell) yield cell;
    const end = tape.start[node + 1] as number;
    for (let edge = tape.start[node] as number; edge < end; edge++) open.push(tape.args[edge] as number);
  }
}
