/** The files that a user gives, whatever they are: a project file, a zip with a pack in it, or CSV files. */
import { decode } from '../pack/decode.ts';
import { DESCRIPTOR } from '../pack/descriptor.ts';
import type { Found } from '../pack/found.ts';
import { likelyTable, tableNamedBy } from '../pack/likelyTable.ts';
import type { Tables } from '../pack/pack.ts';
import { readPack } from '../pack/readPack.ts';
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
}

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

/** @param named which tables files are that are named otherwise, by file */
export function readGiven(files: GivenFiles, named: ReadonlyMap<string, TableName> = new Map()): ReadFiles | Refusal {
  try {
    const [first] = files;
    if (!first) return { reason: 'no-tables', file: '' };
    const archive = [...files].find(([file, content]) => isArchive(file, content));
    if (archive && files.size > 1) return { reason: 'not-alone', file: archive[0] };
    return archive ? readArchive(...archive) : readLoose(files, named);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

const isArchive = (file: string, content: Uint8Array): boolean =>
  beginsAsArchive(content) || file.toLowerCase().endsWith(PROJECT_ENDING) || /\.zip$/i.test(file);

function readArchive(file: string, content: Uint8Array): ReadFiles {
  if (WORKBOOK.test(file)) throw new Refused({ reason: 'workbook', file });
  const { name, files } = archiveIn(file, content);
  const canonical = withTableNames(files);
  const { tables, faults, warnings } = readPack(canonical);
  const given = givenIn(tables);
  if (given.length === 0) throw new Refused({ reason: 'no-tables', file });
  const isWhole = name !== undefined || given.includes('settings') || canonical.has(DESCRIPTOR);
  return { name: name ?? '', isWhole, tables, found: { faults, warnings }, given, unnamed: [], others: [] };
}

function archiveIn(file: string, content: Uint8Array): { readonly name?: string; readonly files: ArchiveFiles } {
  try {
    const files = unpackArchive(content);
    if (isProject(files) || file.toLowerCase().endsWith(PROJECT_ENDING)) return projectIn(files);
    if (INSIDE_WORKBOOK.some((inside) => files.has(inside))) throw new Refused({ reason: 'workbook', file });
    return { files: packFolder(files) };
  } catch (error) {
    if (!(error instanceof UnreadableArchive || error instanceof UnreadableProject)) throw error;
    throw new Refused({ reason: error.reason, file });
  }
}

/** The files of the folder that holds most tables, by their paths within it; one that is described goes before all. */
function packFolder(files: ArchiveFiles): ArchiveFiles {
  const own = [...files].filter(([path]) => !OF_THE_SYSTEM.test(path));
  const weights = new Map<string, number>();
  for (const [path] of own) {
    const [folder, name] = [path.slice(0, path.lastIndexOf('/') + 1), path.slice(path.lastIndexOf('/') + 1)];
    const weight = name === DESCRIPTOR ? tableNames.length : tableNamedBy(name) ? 1 : 0;
    weights.set(folder, (weights.get(folder) ?? 0) + weight);
  }
  const [best = ''] = [...weights].sort(([a, x], [b, y]) => y - x || a.length - b.length)[0] ?? [];
  return new Map(own.flatMap(([path, content]) => (path.startsWith(best) ? [[path.slice(best.length), content]] : [])));
}

function readLoose(files: GivenFiles, named: ReadonlyMap<string, TableName>): ReadFiles {
  const texts = new Map([...files].filter(([file]) => TEXT.test(file) || file === DESCRIPTOR));
  const others = [...files.keys()].filter((file) => !texts.has(file));
  if (texts.size === 0) throw refusalOf(others);
  const canonical = withTableNames(texts, named);
  const unnamed = texts.has(DESCRIPTOR) ? [] : unnamedIn(canonical);
  const { tables, faults, warnings } = readPack(canonical);
  const asked = new Set(unnamed.map(({ file }) => file));
  const found = { faults, warnings: warnings.filter(({ file }) => !asked.has(file)) };
  return { name: '', isWhole: texts.has(DESCRIPTOR), tables, found, given: givenIn(tables), unnamed, others };
}

/** A text that is like no table is asked about only where its ending says that it is one. */
function unnamedIn(files: GivenFiles): ReadFiles['unnamed'] {
  const own = new Set(tableNames.map((name) => `${name}.csv`));
  return [...files]
    .filter(([file]) => !own.has(file))
    .map(([file, content]) => ({ file, likely: likelyTable(decode(content) ?? '') }))
    .filter(({ file, likely }) => likely !== undefined || /\.csv$/i.test(file));
}

const refusalOf = (others: readonly string[]): Refused => {
  const workbook = others.find((file) => WORKBOOK.test(file));
  return new Refused(
    workbook === undefined ? { reason: 'no-tables', file: others[0] ?? '' } : { reason: 'workbook', file: workbook },
  );
};

/** Each file under its table's own name; a second one of the same table keeps the name that it has. */
function withTableNames(files: GivenFiles, named: ReadonlyMap<string, TableName> = new Map()): GivenFiles {
  if (files.has(DESCRIPTOR)) return files;
  const renamed = new Map<string, Uint8Array>();
  for (const [file, content] of files) {
    const table = named.get(file) ?? tableNamedBy(file);
    const name = `${table}.csv`;
    const isTaken = renamed.has(name) || (name !== file && files.has(name) && !named.has(file));
    renamed.set(table === undefined || isTaken ? file : name, content);
  }
  return renamed;
}

const givenIn = (tables: Tables): readonly TableName[] =>
  tableNames.filter((name) => tables[name].columns.length > 0 || tables[name].unread);
