/** A table while a scenario's changes are made to it: rows by key, and what the scenario did to each. */
import { declarations } from '../pack/declarations.ts';
import { keyOf } from '../pack/key.ts';
import type { Change, Row, Table } from '../pack/pack.ts';

type Cells = Record<string, string>;

interface DraftRow {
  /** The row of the base; undefined for a row that the scenario inserts. */
  readonly base: Row | undefined;
  readonly record: number;
  readonly cells: Cells;
  readonly insertedBy?: Change;
  readonly changedBy: Record<string, Change>;
}

export class DraftTable {
  readonly base: Table;
  private readonly untouched: Map<string, Row>;
  private readonly drafts = new Map<string, DraftRow>();
  private readonly removed = new Map<string, Change>();

  constructor(base: Table) {
    this.base = base;
    this.untouched = new Map(base.rows.map((row) => [keyOf(base.name, row), row]));
  }

  keys(): Iterable<string> {
    return new Set([...this.untouched.keys(), ...this.drafts.keys()]);
  }

  has(key: string): boolean {
    return this.untouched.has(key) || this.drafts.has(key);
  }

  /** The cell as it stands; '' where the row or the column is not there. */
  cell(key: string, column: string): string {
    return (this.drafts.get(key) ?? this.untouched.get(key))?.cells[column] ?? '';
  }

  /** Whether the table has a column of this name in its file, beside the declared ones. */
  hasColumn(column: string): boolean {
    return this.base.columns.includes(column);
  }

  set(key: string, column: string, value: string, change: Change): undefined {
    const draft = this.drafts.get(key) ?? this.draftOf(key);
    draft.cells[column] = value;
    draft.changedBy[column] = change;
  }

  /** Inserts a row that is empty but for its key. */
  insert(key: string, change: Change): void {
    const cells = Object.create(null) as Cells;
    const { columns, key: keyColumns } = declarations[this.base.name];
    for (const column of [...columns.map(({ name }) => name), ...this.base.columns]) cells[column] = '';
    const parts = keyColumns.length === 1 ? [key] : key.split('/');
    keyColumns.forEach((column, at) => (cells[column] = parts[at] ?? ''));
    const changedBy = Object.create(null) as Record<string, Change>;
    this.drafts.set(key, { base: undefined, record: change.record, cells, insertedBy: change, changedBy });
    this.removed.delete(key);
  }

  remove(key: string, change: Change): void {
    this.drafts.delete(key);
    this.untouched.delete(key);
    this.removed.set(key, change);
  }

  /** Rows that the scenario changes and the base has. */
  changedRows(): readonly (DraftRow & { readonly base: Row; readonly key: string })[] {
    return [...this.drafts].flatMap(([key, draft]) => (draft.base ? [{ ...draft, base: draft.base, key }] : []));
  }

  /** The table with the changes made: rows of the base in their order, then inserted rows. */
  finished(): Table {
    const kept = this.base.rows.flatMap((row): readonly Row[] => {
      const key = keyOf(this.base.name, row);
      const draft = this.drafts.get(key);
      if (draft?.base === row) return [rowOf(draft)];
      return this.untouched.get(key) === row && !draft ? [row] : [];
    });
    const inserted = [...this.drafts.values()].filter((draft) => !draft.base).map(rowOf);
    return { ...this.base, rows: [...kept, ...inserted], removed: this.removed };
  }

  private draftOf(key: string): DraftRow {
    const base = this.untouched.get(key);
    const cells = Object.assign(Object.create(null), base?.cells) as Cells;
    const changedBy = Object.create(null) as Record<string, Change>;
    const draft = { base, record: base?.record ?? 0, cells, changedBy };
    this.drafts.set(key, draft);
    return draft;
  }
}

function rowOf({ record, cells, changedBy, insertedBy }: DraftRow): Row {
  return insertedBy ? { record, cells, changedBy, insertedBy } : { record, cells, changedBy };
}
