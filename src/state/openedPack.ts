/** The pack that the worker has open, and its scenarios as far as they were asked for. */
import { Results } from '../analysis/results.ts';
import type { Tables } from '../pack/pack.ts';
import type { Problem } from '../pack/problem.ts';
import { readPack, type ReadPack } from '../pack/readPack.ts';
import { faultsOfOthers, openOne } from '../scenario/openPack.ts';

/** A scenario, computed as far as it was asked for; without results where it has faults. */
interface Opened {
  readonly results: Results | null;
  readonly faults: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Each scenario that is kept open takes some 50 MB on a large pack. */
const KEPT_OPEN = 3;

/** Stands in the way of an answer. */
export class Faults extends Error {
  constructor(readonly faults: readonly Problem[]) {
    super('the pack has faults');
  }
}

export class OpenedPack {
  #read: ReadPack = readPack(new Map());
  readonly #opened = new Map<string, Opened>();

  /** The tables of the base, as they were read. */
  get tables(): Tables {
    return this.#read.tables;
  }

  open(files: ReadonlyMap<string, string>): void {
    this.#read = readPack(files);
    this.#opened.clear();
  }

  /** @throws {Faults} where the scenario, or the base beneath it, has any */
  soundResults(scenario: string): Results {
    const { results, faults } = this.#scenario(scenario);
    if (!results) throw new Faults(faults);
    return results;
  }

  /** Null where the scenario has faults. */
  results(scenario: string): Results | null {
    return this.#scenario(scenario).results;
  }

  /** What is known without results. */
  warnings(scenario: string): readonly Problem[] {
    return this.#scenario(scenario).warnings;
  }

  faultsOfOthers(scenario: string): readonly Problem[] {
    return faultsOfOthers(this.tables, scenario, this.#read);
  }

  #scenario(scenario: string): Opened {
    const had = this.#opened.get(scenario);
    if (had) return had;
    const { pack, faults, warnings } = openOne(this.tables, scenario, this.#read);
    const made = { results: pack && new Results(pack), faults, warnings };
    this.#opened.set(scenario, made);
    const [oldest] = this.#opened.keys();
    if (this.#opened.size > KEPT_OPEN && oldest !== undefined) this.#opened.delete(oldest);
    return made;
  }
}
