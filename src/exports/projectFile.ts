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

/** By the format that it starts from: what makes the next one of it. There is none yet. */
const migrations: ReadonlyMap<number, (files: ArchiveFiles) => ArchiveFiles> = new Map();

/**
 * @throws {UnreadableProject} for a zip that is no project, or one of a format that is not known yet
 * @throws {import('./zip.ts').UnreadableArchive}
 */
export function readProject(archive: Uint8Array): ProjectContents {
  let files = unpackArchive(archive);
  const manifest = manifestOf(files);
  for (let format = manifest.format; format < PROJECT_FORMAT; format++)
    files = migrations.get(format)?.(files) ?? files;
  const own = [...files].filter(([path]) => path.startsWith(FOLDER));
  return { name: manifest.name, files: new Map(own.map(([path, content]) => [path.slice(FOLDER.length), content])) };
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
