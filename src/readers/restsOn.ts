/** Which rows of the pack figures rest on, found in one run along the tape. */
import type { Layout } from '../layout/layout.ts';
import { NOTHING } from '../layout/tape.ts';

/** A row of a table, by its index. */
export interface RestedRow {
  readonly table: string;
  readonly row: number;
}

/** Sets of rows, one for each node asked for, kept as bits. */
export class RowsBeneath {
  private readonly words: number;
  private readonly bits = new Map<number, Uint32Array>();

  /** @param rows every row that is rested on, each once; a set names them by their index here */
  private constructor(
    readonly rows: readonly RestedRow[],
    layout: Layout,
    nodes: readonly number[],
    tables: ReadonlySet<string>,
  ) {
    this.words = Math.ceil(rows.length / 32);
    const index = new Map(rows.map(({ table, row }, number) => [`${table}/${row}`, number]));
    const { tape } = layout;
    for (const node of coneOf(layout, nodes)) {
      const own = new Uint32Array(this.words);
      const cell = tape.cells.get(node);
      if (cell && tables.has(cell.table)) {
        const number = index.get(`${cell.table}/${cell.row}`) as number;
        own[number >>> 5] = 1 << (number & 31);
      }
      for (const arg of tape.argumentsOf(node)) this.join(own, arg);
      this.bits.set(node, own);
    }
  }

  /** @param tables the tables whose rows count */
  static of(layout: Layout, nodes: readonly number[], tables: ReadonlySet<string>): RowsBeneath {
    const seen = new Map<string, RestedRow>();
    for (const node of coneOf(layout, nodes)) {
      const cell = layout.tape.cells.get(node);
      if (cell && tables.has(cell.table)) seen.set(`${cell.table}/${cell.row}`, { table: cell.table, row: cell.row });
    }
    return new RowsBeneath([...seen.values()], layout, nodes, tables);
  }

  private join(own: Uint32Array, node: number): void {
    const other = this.bits.get(node);
    other?.forEach((bits, word) => (own[word] = (own[word] as number) | bits));
  }

  /** The rows, as indexes into `rows`, that a node rests on. */
  beneath(node: number): number[] {
    const found: number[] = [];
    const set = this.bits.get(node);
    set?.forEach((bits, word) => {
      for (let rest = bits; rest !== 0; rest &= rest - 1) found.push(word * 32 + 31 - Math.clz32(rest & -rest));
    });
    return found;
  }
}

/** All that the nodes rest on, and they themselves, arguments first. */
function coneOf({ tape }: Layout, nodes: readonly number[]): number[] {
  const wanted = new Uint8Array(tape.length);
  for (const node of nodes) if (node !== NOTHING) wanted[node] = 1;
  for (let node = tape.length - 1; node >= 0; node--) {
    if (wanted[node]) for (const arg of tape.argumentsOf(node)) wanted[arg] = 1;
  }
  const cone: number[] = [];
  wanted.forEach((is, node) => is && cone.push(node));
  return cone;
}
