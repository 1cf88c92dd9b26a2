/** Tables that were read from files, made ready to take the place of those that are open. */
import { additionOf } from './addition.ts';
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
export function replacementOf(open: Open, read: Read, isAddition = false): Replacement {
  return isAddition && !read.isWhole ? addedTo(open, read) : replaced(open, read);
}

function replaced(open: Open, read: Read): Replacement {
  const names = tableNames.filter((name) => read.isWhole || read.given.includes(name));
  const fileNames = new Map(names.map((name) => [read.tables[name].file, open.tables[name].file]));
  const theirs = new Set(fileNames.values());
  const placed = (problems: readonly Problem[]) =>
    problems.map((problem) => ({ ...problem, file: fileNames.get(problem.file) ?? problem.file }));
  const staying = (problems: readonly Problem[]) =>
    read.isWhole ? [] : problems.filter(({ file }) => !theirs.has(file));
  return {
    tables: names.map((name) => ({ ...read.tables[name], file: open.tables[name].file })),
    found: {
      faults: [...staying(open.found.faults), ...placed(read.found.faults)],
      warnings: [...staying(open.found.warnings), ...placed(read.found.warnings)],
    },
  };
}

/** What was found in the tables that are open stays true; what was found in the files is placed where their rows come. */
function addedTo(open: Open, read: Read): Replacement {
  const tables: Table[] = [];
  const found = { faults: [...open.found.faults], warnings: [...open.found.warnings] };
  for (const name of read.given) {
    const { table, records } = additionOf(open.tables[name], read.tables[name]);
    tables.push(table);
    const placed = (problems: readonly Problem[]) =>
      problems
        .filter(({ file }) => file === read.tables[name].file)
        .map((problem) => ({ ...problem, file: table.file, row: records.get(problem.row) ?? problem.row }));
    found.faults.push(...placed(read.found.faults));
    found.warnings.push(...placed(read.found.warnings));
  }
  return { tables, found };
}
