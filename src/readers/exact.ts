/** Reads the tape in exact arithmetic: computes what is asked for, and after an edit only what the edit touches. */
import type { Quantity } from '../model/formula.ts';
import type { Layout } from '../layout/layout.ts';
import type { Keys } from '../layout/place.ts';
import { NOTHING, op } from '../layout/tape.ts';
import type { Arithmetic } from '../quantity/arithmetic.ts';

/** What is within this much of a whole step is that step (method, 3). */
const STEP_TOLERANCE = '1e-9';

export class ExactReader<N> {
  /** By node; undefined where it is to be computed. */
  private readonly values: (N | undefined)[] = [];
  /** Who uses a node, as chained edges: the first edge of each node, the next of each edge. */
  private readonly firstUse: number[] = [];
  private readonly nextUse: number[] = [];
  private readonly userOf: number[] = [];
  private linked = 0;
  private readonly tolerance: N;
  /** How many nodes were computed since it was made. */
  computed = 0;

  constructor(
    readonly layout: Layout,
    private readonly is: Arithmetic<N>,
  ) {
    this.tolerance = is.of(STEP_TOLERANCE);
  }

  /** The figure of a quantity at a place: 0 where it is nothing, no figure where there is none. */
  figure(quantity: Quantity, keys: Keys): N {
    return this.value(this.layout.node(quantity, keys));
  }

  value(node: number): N {
    if (node === NOTHING) return this.is.zero;
    return this.values[node] ?? this.compute(node);
  }

  isZero(node: number): boolean {
    return this.is.isZero(this.value(node));
  }

  product(left: number, right: number): N {
    return this.is.times(this.value(left), this.value(right));
  }

  /** Forgets the value of a node, such as a cell that was changed, and of all that rests on it. */
  forget(node: number): void {
    this.linkUsers();
    const stale = [node];
    for (let next = stale.pop(); next !== undefined; next = stale.pop()) {
      this.values[next] = undefined;
      for (let edge = this.firstUse[next] ?? -1; edge >= 0; edge = this.nextUse[edge] as number) {
        const user = this.userOf[edge] as number;
        if (this.values[user] !== undefined) stale.push(user);
      }
    }
  }

  /** Brings the list of who uses a node up to the end of the tape. The first {@link forget} is slow unless it was called before. */
  linkUsers(): void {
    const { tape } = this.layout;
    for (; this.linked < tape.length; this.linked++) {
      const end = tape.start[this.linked + 1] as number;
      for (let edge = tape.start[this.linked] as number; edge < end; edge++) {
        const arg = tape.args[edge] as number;
        this.userOf[edge] = this.linked;
        this.nextUse[edge] = this.firstUse[arg] ?? -1;
        this.firstUse[arg] = edge;
      }
    }
  }

  /** Computes a node and what it rests on, arguments first, without recursion. */
  private compute(target: number): N {
    const { args, start } = this.layout.tape;
    const stack = [target];
    while (stack.length) {
      const node = stack.at(-1) as number;
      const before = stack.length;
      const end = start[node + 1] as number;
      for (let index = start[node] as number; index < end; index++) {
        const arg = args[index] as number;
        if (this.values[arg] === undefined) stack.push(arg);
      }
      if (stack.length > before) continue;
      stack.pop();
      if (this.values[node] === undefined) {
        this.values[node] = this.evaluate(node);
        this.computed++;
      }
    }
    return this.values[target] as N;
  }

  private evaluate(node: number): N {
    const { is, values } = this;
    const { tape } = this.layout;
    const { args } = tape;
    const start = tape.start[node] as number;
    const end = tape.start[node + 1] as number;
    const at = (index: number): N => values[args[start + index] as number] as N;
    switch (tape.operation[node]) {
      case op.input:
        return is.of(this.layout.textOf(node));
      case op.constant:
        return is.of(tape.constants.get(node) as string);
      case op.plus:
        return this.fold(start, end, is.plus);
      case op.times:
        return this.fold(start, end, is.times);
      case op.larger:
        return this.fold(start, end, (a, b) => (is.compare(b, a) > 0 ? b : a));
      case op.dot: {
        let total = is.zero;
        for (let index = 0; index < end - start; index += 2) total = is.plus(total, is.times(at(index), at(index + 1)));
        return total;
      }
      case op.minus:
        return is.minus(at(0), at(1));
      case op.over:
        return is.over(at(0), at(1));
      case op.share:
        return is.isZero(at(1)) ? is.zero : is.over(at(0), at(1));
      case op.roundUp:
        return this.roundUp(at(0), at(1));
      case op.power:
        return is.power(at(0), at(1));
      case op.ifNone:
        return is.isZero(at(0)) ? at(1) : at(2);
      default:
        return is.noFigure;
    }
  }

  private fold(start: number, end: number, join: (a: N, b: N) => N): N {
    const { args } = this.layout.tape;
    let result = this.values[args[start] as number] as N;
    for (let index = start + 1; index < end; index++) result = join(result, this.values[args[index] as number] as N);
    return result;
  }

  private roundUp(value: N, step: N): N {
    const { is } = this;
    if (is.isZero(step)) return value;
    const steps = is.ceiling(is.minus(is.over(value, step), this.tolerance));
    return is.compare(steps, is.zero) > 0 ? is.times(steps, step) : is.zero;
  }
}
