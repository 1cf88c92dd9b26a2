/** The files that a user gives, whatever they are: a project file, a zip with a pack in it, CSV files or sheets. */
import { DESCRIPTOR } from '../pack/descriptor.ts';
import type { Found } from '../pack/found.ts';
import { noHeadings, type Headings } from '../pack/headings.ts';
import { tableNamedBy } from '../pack/likelyTable.ts';
import { isSheet, type Sheet } from '../pack/lines.ts';
import type { Tables } from '../pack/pack.ts';
import { readPackByStep, type ChosenOf, type HowDecoded, type ReadPack } from '../pack/readPack.ts';
import type { TableName } from '../pack/tableNames.ts';
import { tableNames } from '../pack/tableNames.ts';
import { unnamedIn, withTableNames, type GivenFiles, type Named, type Unnamed } from './namedTables.ts';
import { isProject, projectIn, PROJECT_ENDING, UnreadableProject } from './projectFile.ts';
import { beginsAsArchive, unpackArchive, UnreadableArchive, type ArchiveFiles } from './zip.ts';

/** Why nothing could be read. */
export interface Refusal {
  readonly reason:
    | UnreadableArchive['reason']
    | UnreadableProject['reason']
    /** A spreadsheet of another format than .xlsx, or one with a password. */
    | 'workbook'
    | 'locked-workbook'
    | 'no-tables'
    /** Numbers such as `1.000`, where nobody can be asked what they are. */
    | 'unsure'
    /** A project file or a zip among other files. */
    | 'not-alone';
  /** The file that it is about. */
  readonly file: string;
}

export interface ReadFiles {
  /** Of the project, as its file says; '' where it is none. */
  readonly name: string;
  /** A whole pack: a table without a file has no rows. Else only the tables given are spoken of. */
  readonly isWhole: boolean;
  readonly tables: Tables;
  readonly found: Found;
  /** The tables that there was a file of. */
  readonly given: readonly TableName[];
  /** CSV files, and sheets. */
  readonly unnamed: readonly Unnamed[];
  /** Files that are no tables. */
  readonly others: readonly string[];
  /** How the file of each table was understood, in the order of the tables; nothing of a project or a described pack. */
  readonly how: readonly HowGiven[];
}

export interface HowGiven extends HowDecoded {
  readonly table: TableName;
  /** As it was given. */
  readonly file: string;
}

/** What is known of files beyond what they say themselves. */
export interface Knowing {
  readonly headings: Headings;
  readonly named: Named;
  /** How the files of tables are to be read. */
  readonly chosen: ChosenOf;
}

const nothingKnown: Knowing = { headings: noHeadings, named: new Map(), chosen: new Map() };

class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.reason);
  }
}

const TEXT = /\.(csv|tsv|txt)$/i;
/** What the system of a computer puts into zips. */
const OF_THE_SYSTEM = /(^|\/)(__MACOSX\/|\._|\.DS_Store$)/;

export function readGiven(files: GivenFiles, knowing?: Partial<Knowing>): ReadFiles | Refusal {
  const steps = readGivenByStep(files, { ...nothingKnown, ...knowing });
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Yields how many rows are read. */
export function* readGivenByStep(files: GivenFiles, knowing: Knowing): Generator<number, ReadFiles | Refusal> {
  try {
    const [first] = files;
    if (!first) return { reason: 'no-tables', file: '' };
    const archive = archiveAmong(files);
    if (archive && files.size > 1) return { reason: 'not-alone', file: archive[0] };
    return yield* archive ? readArchive(archive, knowing) : readLoose(files, knowing);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

function archiveAmong(files: GivenFiles): [string, Uint8Array] | undefined {
  for (const [file, content] of files) {
    const isNamedSo = file.toLowerCase().endsWith(PROJECT_ENDING) || /\.zip$/i.test(file);
    if (!isSheet(content) && (isNamedSo || beginsAsArchive(content))) return [file, content];
  }
  return undefined;
}

function* readArchive([file, content]: [string, Uint8Array], knowing: Knowing): Generator<number, ReadFiles> {
  const { name, files } = archiveIn(file, content, knowing.headings);
  const { canonical, origins } = withTableNames(files, knowing.named, knowing.headings);
  const isOwn = name !== undefined || canonical.has(DESCRIPTOR);
  const read = yield* readPackByStep(canonical, isOwn ? undefined : knowing);
  const given = givenIn(read.tables);
  if (given.length === 0) throw new Refused({ reason: 'no-tables', file });
  const how = isOwn ? [] : howGiven(read.how, origins);
  const { tables, faults, warnings } = read;
  const isWhole = isOwn || given.includes('settings');
  return { name: name ?? '', isWhole, tables, found: { faults, warnings }, given, unnamed: [], others: [], how };
}

function archiveIn(
  file: string,
  content: Uint8Array,
  headings: Headings,
): { readonly name?: string; readonly files: ArchiveFiles } {
  try {
    const files = unpackArchive(content);
    if (isProject(files) || file.toLowerCase().endsWith(PROJECT_ENDING)) return projectIn(files);
    return { files: packFolder(files, headings) };
  } catch (error) {
    if (!(error instanceof UnreadableArchive || error instanceof UnreadableProject)) throw error;
    throw new Refused({ reason: error.reason, file });
  }
}

/** The files of the folder that holds most tables, by their paths within it; one that is described goes before all. */
function packFolder(files: ArchiveFiles, headings: Headings): ArchiveFiles {
  const own = [...files].filter(([path]) => !OF_THE_SYSTEM.test(path));
  const weights = new Map<string, number>();
  for (const [path] of own) {
    const [folder, name] = [path.slice(0, path.lastIndexOf('/') + 1), path.slice(path.lastIndexOf('/') + 1)];
    const weight = name === DESCRIPTOR ? tableNames.length : tableNamedBy(name, headings) ? 1 : 0;
    weights.set(folder, (weights.get(folder) ?? 0) + weight);
  }
  const [best = ''] = [...weights].sort(([a, x], [b, y]) => y - x || a.length - b.length)[0] ?? [];
  return new Map(own.flatMap(([path, content]) => (path.startsWith(best) ? [[path.slice(best.length), content]] : [])));
}

function* readLoose(files: GivenFiles, knowing: Knowing): Generator<number, ReadFiles> {
  const isReadable = (file: string, content: Uint8Array | Sheet) =>
    knowing.named.get(file) !== null && (isSheet(content) || TEXT.test(file) || file === DESCRIPTOR);
  const readable = new Map([...files].filter(([file, content]) => isReadable(file, content)));
  const [file] = files.keys();
  if (readable.size === 0) throw new Refused({ reason: 'no-tables', file: file ?? '' });
  const { canonical, origins } = withTableNames(readable, knowing.named, knowing.headings);
  const isOwn = readable.has(DESCRIPTOR);
  const { unnamed, others } = isOwn ? { unnamed: [], others: [] } : unnamedIn(canonical, knowing.headings);
  const { how, ...read } = yield* readPackByStep(canonical, isOwn ? undefined : knowing);
  const given = givenIn(read.tables);
  const sheets = [...readable.values()].filter((content) => isSheet(content));
  const [sheet] = sheets;
  const isWorkbook = sheets.length === readable.size;
  if (sheet && isWorkbook && given.length + unnamed.length === 0)
    throw new Refused({ reason: 'no-tables', file: sheet.file });
  const isSpokenOf = (name: string) =>
    unnamed.some((asked) => asked.file === name) || isSheet(canonical.get(name) ?? '');
  return {
    name: '',
    isWhole: isOwn || (isWorkbook && given.includes('settings')),
    tables: read.tables,
    found: { faults: read.faults, warnings: read.warnings.filter((warning) => !isSpokenOf(warning.file)) },
    given,
    unnamed,
    others: [...[...files.keys()].filter((name) => !readable.has(name)), ...others],
    how: isOwn ? [] : howGiven(how, origins),
  };
}

const howGiven = (how: ReadPack['how'], origins: ReadonlyMap<string, string>): readonly HowGiven[] =>
  [...how].map(([table, read]) => ({ ...read, table, file: origins.get(`${table}.csv`) ?? `${table}.csv` }));

const givenIn = (tables: Tables): readonly TableName[] =>
  tableNames.filter((name) => tables[name].columns.length > 0 || tables[name].unread);
