/** Results and data as one zip: a Data Package of `results/` and `pack/`, and a text that says what they are. */
import type { RowsByConfidence } from '../analysis/confidenceUnder.ts';
import type { Tables } from '../pack/pack.ts';
import { readPack } from '../pack/readPack.ts';
import { tableNames } from '../pack/tableNames.ts';
import type { Computed, PackageWords } from './packageDescriptor.ts';
import { writeProject } from './projectFile.ts';
import { resultsPackage } from './resultsPackage.ts';
import { packArchive } from './zip.ts';

/** Contents by name, as they are to be written. */
type Files = ReadonlyMap<string, Uint8Array>;

export interface Everything extends Computed {
  readonly results: Files;
  readonly pack: Files;
}

/** @param about the text that lies beside the folders, given how sure the rows of the data are */
export function writeEverything(
  { results, pack, ...computed }: Everything,
  words: PackageWords,
  about: (rows: RowsByConfidence) => string,
) {
  const { tables } = readPack(pack);
  const decoder = new TextDecoder();
  const texts = new Map([...results].map(([file, content]) => [file, decoder.decode(content)]));
  return packArchive(
    new Map([['README.txt', about(rowsByConfidence(tables))], ...resultsPackage(computed, texts, tables, words)]),
  );
}

/** The data as a project file, from the texts of its tables. */
export const projectOf = (name: string, pack: Files): Uint8Array => writeProject(name, readPack(pack).tables);

/** The rows of every table that says how sure its rows are; a row that does not say is illustrative. */
export function rowsByConfidence(tables: Tables): RowsByConfidence {
  const counts = { published: 0, derived: 0, expert: 0, illustrative: 0 };
  for (const { columns, rows } of tableNames.map((name) => tables[name])) {
    if (!columns.includes('confidence')) continue;
    for (const { cells } of rows) {
      const said = cells['confidence'] ?? '';
      counts[Object.hasOwn(counts, said) ? (said as keyof typeof counts) : 'illustrative'] += 1;
    }
  }
  return counts;
}
