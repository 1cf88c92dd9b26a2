/** What is open to be edited: the tables of a pack or of the user's own project, with the steps of their history. */
import type { Tables } from '../pack/pack.ts';
import { nothingFound, stillFound, type Found } from '../pack/found.ts';
import { noTables } from '../pack/emptyTable.ts';
import { History, type Step } from './history.ts';

/** The tables at one moment, and what reading found in them. */
export interface Contents {
  readonly tables: Tables;
  readonly found: Found;
}

export interface SoundTables {
  readonly tables: Tables;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export class Project {
  /** '' for a built-in pack that nobody has edited. */
  id = $state('');
  /** As the user calls it; '' for a built-in pack. */
  name = $state('');
  #contents = $state.raw<Contents>({ tables: noTables, found: nothingFound });
  #history = $state.raw(new History<Contents>());
  /** The last tables that had results, and when those were computed; null where none had. */
  sound: SoundTables | null = null;
  /** That the last step is of, while it may go on. */
  #gesture: symbol | undefined;
  /** Grows with every change of the contents. */
  revision = $state(0);

  get tables(): Tables {
    return this.#contents.tables;
  }

  get found(): Found {
    return this.#contents.found;
  }

  /** Nothing is open. */
  get isEmpty(): boolean {
    return this.tables === noTables;
  }

  /** The steps that led to the contents, and those that were taken back. */
  get history(): History<Contents> {
    return this.#history;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  open(id: string, name: string, contents: Contents, history = new History<Contents>()): void {
    this.id = id;
    this.name = name;
    this.#history = history;
    this.sound = null;
    this.#show(contents);
  }

  /**
   * Makes an edit a step of the history.
   * @param found what reading found, where the edit brings tables that were read; else what it did not mend stays
   * @param at where the edit is made
   * @param gesture edits of one gesture that follow one another are one step
   * @returns false where it changes nothing
   */
  edit(change: (tables: Tables) => Tables, at: string, found?: Found, gesture?: symbol): boolean {
    const before = this.#contents;
    const tables = change(before.tables);
    if (tables === before.tables && !found) return false;
    const after = { tables, found: found ?? stillFound(before.found, before.tables, tables) };
    const goesOn = gesture !== undefined && gesture === this.#gesture;
    this.#history = goesOn ? this.#history.prolonged(after) : this.#history.with({ before, after, at });
    this.#show(after);
    this.#gesture = gesture;
    return true;
  }

  /** @returns the step that was taken back */
  undo(): Step<Contents> | undefined {
    const step = this.#history.past.at(-1);
    this.#history = this.#history.undone();
    if (step) this.#show(step.before);
    return step;
  }

  /** @returns the step that was taken again */
  redo(): Step<Contents> | undefined {
    const [step] = this.#history.future;
    this.#history = this.#history.redone();
    if (step) this.#show(step.after);
    return step;
  }

  #show(contents: Contents): void {
    this.#contents = contents;
    this.#gesture = undefined;
    this.revision += 1;
  }
}
