/** A project as one `.espcost` file: a zip of the pack's CSV files and a manifest with the number of its format. */
import { writePack } from '../pack/writePack.ts';
import type { Tables } from '../pack/pack.ts';
import { packArchive, unpackArchive, type ArchiveFiles } from './zip.ts';

/** The format that is written. Older ones are brought up to it step by step. */
export const PROJECT_FORMAT = 1;
export const PROJECT_ENDING = '.espcost';

const MANIFEST = 'manifest.json';
const FOLDER = 'pack/';

export interface ProjectContents {
  readonly name: string;
  /** The pack's files by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export class UnreadableProject extends Error {
  constructor(
    readonly reason: 'no-manifest' | 'newer-format',
    readonly format = 0,
  ) {
    super(reason);
  }
}

export function writeProject(name: string, tables: Tables): Uint8Array {
  const files = new Map<string, string>([[MANIFEST, `${JSON.stringify({ format: PROJECT_FORMAT, name }, null, 2)}\n`]]);
  for (const [file, text] of writePack(tables)) files.set(FOLDER + file, text);
  return packArchive(files);
}

interface Manifest {
  readonly format: number;
  readonly name: string;
}

type Migration = (files: ArchiveFiles) => ArchiveFiles;

/** By the format that it starts from: what makes the next one of it. There is none yet. */
const migrations: ReadonlyMap<number, Migration> = new Map();

/** Takes the files of an older format through every one that follows it. */
export function broughtUp(
  files: ArchiveFiles,
  from: number,
  steps: ReadonlyMap<number, Migration> = migrations,
  to = PROJECT_FORMAT,
): ArchiveFiles {
  let upTo = files;
  for (let format = from; format < to; format += 1) {
    const step = steps.get(format);
    if (!step) throw new Error(`nothing leads from format ${format} to the next one`);
    upTo = step(upTo);
  }
  return upTo;
}

/**
 * @throws {UnreadableProject} for a zip that is no project, or one of a format that is not known yet
 * @throws {import('./zip.ts').UnreadableArchive}
 */
export const readProject = (archive: Uint8Array): ProjectContents => projectIn(unpackArchive(archive));

/** Whether an unpacked zip says that it is a project, of whatever format. */
export const isProject = (files: ArchiveFiles): boolean =>
  typeof (parsed(files.get(MANIFEST)) as { format?: unknown }).format === 'number';

/** @throws {UnreadableProject} */
export function projectIn(archive: ArchiveFiles): ProjectContents {
  const files = broughtUp(archive, manifestOf(archive).format);
  const own = [...files].filter(([path]) => path.startsWith(FOLDER));
  return {
    name: manifestOf(files).name,
    files: new Map(own.map(([path, content]) => [path.slice(FOLDER.length), content])),
  };
}

function manifestOf(files: ArchiveFiles): Manifest {
  const { format, name } = parsed(files.get(MANIFEST)) as Partial<Record<keyof Manifest, unknown>>;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) throw new UnreadableProject('no-manifest');
  if (format > PROJECT_FORMAT) throw new UnreadableProject('newer-format', format);
  return { format, name: typeof name === 'string' ? name : '' };
}

function parsed(manifest: Uint8Array | undefined): object {
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(manifest));
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}
