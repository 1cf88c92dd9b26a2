/** The pack that the worker has open, and its scenarios as far as they were asked for. */
import { Results } from '../analysis/results.ts';
import { noTables } from '../pack/emptyTable.ts';
import { nothingFound, type Found } from '../pack/found.ts';
import type { Tables } from '../pack/pack.ts';
import type { Problem } from '../pack/problem.ts';
import { applyChanges, type TableChange } from '../pack/tableChanges.ts';
import { faultsOfOthers, openOne } from '../scenario/openTables.ts';

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
  #tables: Tables = noTables;
  #found: Found = nothingFound;
  readonly #opened = new Map<string, Opened>();
  /** The last sound results of a scenario: those of before an edit, until they are asked for again. */
  readonly #lastSound = new Map<string, Results>();

  /** The tables of the base, as they were read and edited. */
  get tables(): Tables {
    return this.#tables;
  }

  open(tables: Tables, found: Found): void {
    this.#tables = tables;
    this.#found = found;
    this.#opened.clear();
    this.#lastSound.clear();
  }

  /** @param found what reading found and the edit did not mend */
  edit(changes: readonly TableChange[], found: Found): void {
    this.#tables = applyChanges(this.#tables, changes);
    this.#found = found;
    this.#opened.clear();
  }

  /** @throws {Faults} where the scenario, or the base beneath it, has any */
  soundResults(scenario: string): Results {
    const { results, faults } = this.#scenario(scenario);
    if (!results) throw new Faults(faults);
    return results;
  }

  /**
   * What is on screen: while faults stand, the results of before them.
   * @throws {Faults} where there were none
   */
  heldResults(scenario: string): Results {
    const { results, faults } = this.#scenario(scenario);
    const held = results ?? this.#lastSound.get(scenario);
    if (!held) throw new Faults(faults);
    return held;
  }

  /** Null where the scenario has faults. */
  results(scenario: string): Results | null {
    return this.#scenario(scenario).results;
  }

  /** The same; while the base itself has faults, what was before them, as far as it was computed. */
  heldOrNone(scenario: string): Results | null {
    return this.results('base') ? this.results(scenario) : (this.#lastSound.get(scenario) ?? null);
  }

  faults(scenario: string): readonly Problem[] {
    return this.#scenario(scenario).faults;
  }

  /** What is known without results. */
  warnings(scenario: string): readonly Problem[] {
    return this.#scenario(scenario).warnings;
  }

  faultsOfOthers(scenario: string): readonly Problem[] {
    return faultsOfOthers(this.#tables, scenario, this.#found);
  }

  #scenario(scenario: string): Opened {
    const had = this.#opened.get(scenario);
    if (had) return had;
    const { pack, faults, warnings } = openOne(this.#tables, scenario, this.#found);
    const last = this.#lastSound.get(scenario);
    const results = pack && (last?.takeOver(pack) ? last : new Results(pack));
    if (results) this.#lastSound.set(scenario, results);
    const made = { results, faults, warnings };
    this.#opened.set(scenario, made);
    this.#forgetOldest();
    return made;
  }

  #forgetOldest(): void {
    const [oldest] = this.#opened.keys();
    if (this.#opened.size > KEPT_OPEN && oldest !== undefined) this.#opened.delete(oldest);
    for (const scenario of this.#lastSound.keys()) {
      if (this.#lastSound.size <= KEPT_OPEN) return;
      if (!this.#opened.has(scenario)) this.#lastSound.delete(scenario);
    }
  }
}
