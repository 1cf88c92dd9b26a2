/** Tables that were read from files, made ready to take the place of those that are open. */
import type { Found } from './found.ts';
import type { Table, Tables } from './pack.ts';
import type { Problem } from './problem.ts';
import { tableNames } from './tableNames.ts';
import type { TableName } from './tableNames.ts';

interface Open {
  readonly tables: Tables;
  readonly found: Found;
}

interface Read extends Open {
  /** Tables that there was a file of. */
  readonly given: readonly TableName[];
  /** A whole pack: tables without a file lose their rows. */
  readonly isWhole: boolean;
}

export interface Replacement {
  readonly tables: readonly Table[];
  /** What reading found in these, and what it had found in the tables that stay. */
  readonly found: Found;
}

/** Each table keeps the file name that it has: places of faults, and the files that are saved, go by it. */
export function replacementOf(open: Open, read: Read): Replacement {
  const names = tableNames.filter((name) => read.isWhole || read.given.includes(name));
  const fileNames = new Map(names.map((name) => [read.tables[name].file, open.tables[name].file]));
  const replaced = new Set(fileNames.values());
  const placed = (problems: readonly Problem[]) =>
    problems.map((problem) => ({ ...problem, file: fileNames.get(problem.file) ?? problem.file }));
  const staying = (problems: readonly Problem[]) =>
    read.isWhole ? [] : problems.filter(({ file }) => !replaced.has(file));
  return {
    tables: names.map((name) => ({ ...read.tables[name], file: open.tables[name].file })),
    found: {
      faults: [...staying(open.found.faults), ...placed(read.found.faults)],
      warnings: [...staying(open.found.warnings), ...placed(read.found.warnings)],
    },
  };
}
