/** Results and the data behind them as the files of one Frictionless Data Package, by path. */
import { dataPackage } from '../pack/dataPackage.ts';
import { DESCRIPTOR } from '../pack/descriptor.ts';
import type { Tables } from '../pack/pack.ts';
import { writePack } from '../pack/writePack.ts';
import { packageDescriptor, type Computed, type PackageWords } from './packageDescriptor.ts';

/**
 * @param results CSV texts by file name, as `resultFiles` gives them
 * @param tables those of the base, with every scenario as a list of changes
 */
export function resultsPackage(
  computed: Computed,
  results: ReadonlyMap<string, string>,
  tables: Tables,
  words: PackageWords,
): Map<string, string> {
  const named = { ...computed, name: packageName(computed.name) };
  return new Map([
    [DESCRIPTOR, jsonText(packageDescriptor(named, results, tables, words))],
    ...[...results].map(([file, text]) => [`results/${file}`, text] as const),
    ...packFiles(tables, named),
  ]);
}

/** The folder `pack/` with its own descriptor, as the command line and the page read it. */
export function packFiles(tables: Tables, { name, provenance }: Pick<Computed, 'name' | 'provenance'>) {
  const files = new Map([...writePack(tables)].map(([file, text]) => [`pack/${file}`, text]));
  return files.set(`pack/${DESCRIPTOR}`, jsonText(dataPackage(tables, packageName(name), provenance)));
}

const jsonText = (descriptor: object): string => `${JSON.stringify(descriptor, null, 2)}\n`;

/** A Data Package's name is in lower case, of Latin letters and without spaces. */
const packageName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replaceAll(/^[-._]+|[-._]+$/g, '') || 'pack';
