/** The files that a user gives, whatever they are: a project file, a zip with a pack in it, or CSV files. */
import { DESCRIPTOR } from '../pack/descriptor.ts';
import { decodeAny } from '../pack/encodings.ts';
import type { Found } from '../pack/found.ts';
import { noHeadings, type Headings } from '../pack/headings.ts';
import { likelyTable, tableNamedBy } from '../pack/likelyTable.ts';
import type { Tables } from '../pack/pack.ts';
import { readPackByStep, type ChosenOf, type HowDecoded, type ReadPack } from '../pack/readPack.ts';
import type { TableName } from '../pack/tableNames.ts';
import { tableNames } from '../pack/tableNames.ts';
import { isProject, projectIn, PROJECT_ENDING, UnreadableProject } from './projectFile.ts';
import { beginsAsArchive, unpackArchive, UnreadableArchive, type ArchiveFiles } from './zip.ts';

type GivenFiles = ReadonlyMap<string, Uint8Array>;

/** Why nothing could be read. */
export interface Refusal {
  readonly reason:
    | UnreadableArchive['reason']
    | UnreadableProject['reason']
    /** A spreadsheet's own format. */
    | 'workbook'
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
  /** CSV files whose name is no table's, and the table that they most likely are. */
  readonly unnamed: readonly { readonly file: string; readonly likely: TableName | undefined }[];
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
  /** Which tables files are that are named otherwise, by file. */
  readonly named: ReadonlyMap<string, TableName>;
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
const WORKBOOK = /\.(xlsx?|xlsm|xlsb|ods|numbers)$/i;
/** What lies in the folder of a spreadsheet that is a zip. */
const INSIDE_WORKBOOK = ['[Content_Types].xml', 'mimetype'];
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
    const archive = [...files].find(([file, content]) => isArchive(file, content));
    if (archive && files.size > 1) return { reason: 'not-alone', file: archive[0] };
    return yield* archive ? readArchive(archive, knowing) : readLoose(files, knowing);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

const isArchive = (file: string, content: Uint8Array): boolean =>
  beginsAsArchive(content) || file.toLowerCase().endsWith(PROJECT_ENDING) || /\.zip$/i.test(file);

function* readArchive([file, content]: [string, Uint8Array], knowing: Knowing): Generator<number, ReadFiles> {
  if (WORKBOOK.test(file)) throw new Refused({ reason: 'workbook', file });
  const { name, files } = archiveIn(file, content, knowing.headings);
  const { canonical, origins } = withTableNames(files, knowing);
  const isOwn = name !== undefined || canonical.has(DESCRIPTOR);
  const read = yield* readPackByStep(canonical, isOwn ? undefined : knowing);
  const given = givenIn(read.tables);
  if (given.length === 0) throw new Refused({ reason: 'no-tables', file });
  const how = isOwn ? [] : howGiven(read, origins);
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
    if (INSIDE_WORKBOOK.some((inside) => files.has(inside))) throw new Refused({ reason: 'workbook', file });
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
  const texts = new Map([...files].filter(([file]) => TEXT.test(file) || file === DESCRIPTOR));
  const others = [...files.keys()].filter((file) => !texts.has(file));
  if (texts.size === 0) throw refusalOf(others);
  const { canonical, origins } = withTableNames(texts, knowing);
  const isOwn = texts.has(DESCRIPTOR);
  const unnamed = isOwn ? [] : unnamedIn(canonical, knowing.headings);
  const read = yield* readPackByStep(canonical, isOwn ? undefined : knowing);
  const asked = new Set(unnamed.map(({ file }) => file));
  const found = { faults: read.faults, warnings: read.warnings.filter(({ file }) => !asked.has(file)) };
  const how = isOwn ? [] : howGiven(read, origins);
  return { name: '', isWhole: isOwn, tables: read.tables, found, given: givenIn(read.tables), unnamed, others, how };
}

const howGiven = ({ how }: ReadPack, origins: ReadonlyMap<string, string>): readonly HowGiven[] =>
  [...how].map(([table, read]) => ({ ...read, table, file: origins.get(`${table}.csv`) ?? `${table}.csv` }));

/** A text that is like no table is asked about only where its ending says that it is one. */
function unnamedIn(files: GivenFiles, headings: Headings): ReadFiles['unnamed'] {
  const own = new Set(tableNames.map((name) => `${name}.csv`));
  return [...files]
    .filter(([file]) => !own.has(file))
    .map(([file, content]) => ({ file, likely: likelyTable(decodeAny(content)?.text ?? '', headings) }))
    .filter(({ file, likely }) => likely !== undefined || /\.csv$/i.test(file));
}

const refusalOf = (others: readonly string[]): Refused => {
  const workbook = others.find((file) => WORKBOOK.test(file));
  return new Refused(
    workbook === undefined ? { reason: 'no-tables', file: others[0] ?? '' } : { reason: 'workbook', file: workbook },
  );
};

interface Renamed {
  readonly canonical: GivenFiles;
  /** The name that each file was given under. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Each file under its table's own name; a second one of the same table keeps the name that it has. */
function withTableNames(files: GivenFiles, { named, headings }: Knowing): Renamed {
  if (files.has(DESCRIPTOR)) return { canonical: files, origins: new Map() };
  const canonical = new Map<string, Uint8Array>();
  const origins = new Map<string, string>();
  for (const [file, content] of files) {
    const table = named.get(file) ?? tableNamedBy(file, headings);
    const name = `${table}.csv`;
    const isTaken = canonical.has(name) || (name !== file && files.has(name) && !named.has(file));
    const own = table === undefined || isTaken ? file : name;
    canonical.set(own, content);
    origins.set(own, file);
  }
  return { canonical, origins };
}

const givenIn = (tables: Tables): readonly TableName[] =>
  tableNames.filter((name) => tables[name].columns.length > 0 || tables[name].unread);
