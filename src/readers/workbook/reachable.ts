/** The part of a tape that some figures rest on, and which figure each step within a formula belongs to. */
import { NOTHING, type Tape } from '../../layout/tape.ts';

export interface Reachable {
  /** In the order of the tape: arguments first. */
  readonly nodes: readonly number[];
  /** By node: the figure that it is, or within whose formula it is a step; -1 for cells and constants. */
  readonly owner: Int32Array;
}

export function reachableFrom(tape: Tape, roots: Iterable<number>): Reachable {
  const isReached = new Uint8Array(tape.length);
  for (const root of roots) if (root !== NOTHING) isReached[root] = 1;
  const owner = new Int32Array(tape.length).fill(-1);
  const nodes: number[] = [];
  for (let node = tape.length - 1; node >= 0; node--) {
    if (!isReached[node]) continue;
    nodes.push(node);
    if (tape.quantity[node]) owner[node] = node;
    for (const arg of tape.argumentsOf(node)) {
      isReached[arg] = 1;
      const isStep = !tape.quantity[arg] && !tape.cells.has(arg) && !tape.constants.has(arg);
      if (isStep) owner[arg] = owner[node] as number;
    }
  }
  return { nodes: nodes.reverse(), owner };
}
